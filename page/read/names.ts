/**
 * What the class and id of an element say of its text. Pages differ in markup but name the same things
 * alike; the words are those that stood around text outside the article on most development pages and
 * around the article's own on almost none.
 */
import { attribute } from './dom.ts';

/** Whole words of a name, as cut at hyphens, underscores and capitals. */
const OUTSIDE =
  /(?:^|[^a-z])(?:comments?|disqus|related|recirc\w*|recommend\w*|promo\w*|newsletters?|captions?|credits?|bylines?|authors?|bio|share|sharing|social|socials|ads?|advert\w*|sponsor\w*|sidebar|rail|footer|footnotes?|masthead|nav|navbar|navigation|menu|breadcrumbs?|tags?|taxonomy|categor\w+|topics?|popular|trending|most|more|subscri\w+|signup|login|paywall|copyright|disclaimers?|disclosures?|cookies?|consent|widgets?|teasers?|cta|banner|popup|modal|overlay|tooltip|dropdown|buttons?|btn|icons?|meta|metadata|dateline|timestamp|date|kicker|label|gallery|slideshow|carousel|slider|caption|thumb\w*|toolbar|print|hidden|hide|sr|visually|correction|about|profile|follow|tweet|linkback|outbrain|taboola|pagination|pager|polls?|quiz|ratings?|reactions?|likes?|donat\w+|support)(?![a-z])/;

/** class and id of an element in lower case, words apart. */
export function namesOf(element: Element): string {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  return names === ' ' ? '' : names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

/** True where the names say that the text is something beside the article. */
export function isOutside(names: string): boolean {
  return OUTSIDE.test(names);
}
