/**
 * What the class and id of an element say of its text. Pages differ in markup but name the same things
 * alike: the words below stood around text outside the article on the development pages, and around the
 * article's own text on almost none of them.
 */
import { attribute } from './dom.ts';

const WORDS = [
  // Comments
  'comments? disqus respond repl(?:y|ies)',
  // Other stories
  'related\\w* recirc\\w* recommend\\w* readmore more most popular trending teasers? outbrain taboola latest also',
  'linkback stories rail sidebar widgets? featured',
  // What the site wants of the reader
  'promo\\w* newsletters? ads? adv advert\\w* sponsor\\w* commercial subscri\\w+ signup login password email account',
  'paywall cookies? consent cta banner popup modal donat\\w+ support inscription register registration offer affiliate',
  'buylink',
  // Pictures and players
  'captions? credits? figure image img photo\\w* media video gallery slideshow carousel slider swiper picture thumb\\w*',
  'legend copyright lightbox player podcast audio',
  // Who, when, where
  'bylines? authors? bio profile avatar dateline timestamp date time meta\\w* kicker labels? category categor\\w+ tags?',
  'topics? taxonomy breadcrumbs? info name source correction errata published updated eyebrow reading overline',
  'attribution',
  // Buttons
  'share sharing shares sharedaddy social\\w* follow facebook twitter whatsapp buttons? btns? icons? tools? toolbar',
  'print actions? likes? ratings?',
  // The page's frame
  'footer footnotes? masthead nav navbar navigation menu pagination pager disclaimers? disclosures? hidden hide sr',
  'visually tooltip dropdown notes? notice after bottom end message',
  // The same in other languages
  'kommentare? komentar\\w* comentarios? comment(?:aires?|i) verwandt\\w* weitere mehr relacionad\\w* correlat\\w*',
  'anzeigen? werbung publicit[eé] publicidade? pubblicit[aà] rekl?ama annonser? mainos bildunterschrift bildtext',
  'l[eé]gendes? didascalia autor(?:en|es|in|i)? auteurs? autore forfatter skribent datum fecha teilen partage\\w*',
  'compartir condividi abonn\\w* anmeld\\w*',
];
const BESIDE = new RegExp(`(?:^|[^a-z])(?:${WORDS.join(' ').replace(/ /g, '|')})(?![a-z])`);
const TWEET = /[\w-]*tweet[\w-]*/g;
const CAMEL = /([a-z])([A-Z])/g;
/** Names that carry numbers are an element's own; without them its kind is left. */
const NUMBERED = /\d/;
const OWN = /\S*\d\S*/g;

/** class and id as they stand, for an element of a site's own making also its name. */
export function rawNamesOf(element: Element, tag: string, classes = attribute(element, 'class')): string {
  const id = attribute(element, 'id');
  if (tag.includes('-')) return `${classes} ${id} ${tag}`;
  return id ? `${classes} ${id}` : classes;
}

const known = new Map<string, boolean>();
/** Names seen are kept as long as they are few; long-lived pages make up new ones. */
const KNOWN = 2000;

/**
 * True where the names say that the text stands beside the article (comments, other stories, captions …).
 * Embedded posts are part of it although their names speak of sharing.
 */
export function namesBeside(names: string): boolean {
  if (!names) return false;
  let answer = known.get(names);
  if (answer === undefined) {
    const plain = words(names);
    answer = BESIDE.test(plain.includes('tweet') ? plain.replace(TWEET, '') : plain);
    if (known.size >= KNOWN) known.clear();
    known.set(names, answer);
  }
  return answer;
}

/** Names in lower case, their words apart. */
function words(names: string): string {
  return names.replace(CAMEL, '$1-$2').toLowerCase();
}

/** True for an embedded post of a social network. */
export function namesTweet(names: string): boolean {
  return /tweet|instagram|bluesky/.test(names);
}

/** An element's kind: its name and its classes without those that carry numbers. */
export function kindOf(tag: string, classes: string): string {
  return classes ? `${tag}.${NUMBERED.test(classes) ? classes.replace(OWN, '') : classes}` : tag;
}
