/** What a page's JSON-LD says of its article (schema.org). */

import { alike, plain } from './alike.ts';
import { allOf, attribute, textOf } from './dom.ts';

/** Of the article; '' where it isn't said. Dates as they stand there. */
export interface LinkedData {
  headline: string;
  description: string;
  published: string;
  modified: string;
  publisher: string;
  lang: string;
}

/** How much is parsed on a page, in characters: shops and video pages list their whole stock. */
const MOST = 300_000;
const MOST_NODES = 300;
const DEEPEST = 6;

/** The kinds of a thing, joined by commas, with or without "https://schema.org/" before each. */
const ARTICLE = /(?:Article|BlogPosting|Report)(?:,|$)/;
const PAGE = /WebPage(?:,|$)/;
const PUBLISHER = /(?:Organization|WebSite)(?:,|$)/;
/** Where schema.org puts what a thing is about; lists of other articles stand under other keys. */
const INTO = ['@graph', 'mainEntity', 'mainEntityOfPage'];
type Thing = Record<string, unknown>;

/**
 * Reads the page's article: of several, the one whose headline is most like one of `titles`, else the first;
 * what it doesn't say, the web page's entry may. JSON that can't be parsed is passed over.
 */
export function linkedData(document: Document, titles: readonly string[]): LinkedData {
  const things: Thing[] = [];
  let left = MOST;
  const scripts = allOf(document, 'script');
  for (let at = 0; at < scripts.length; at += 1) {
    const script = scripts[at]!;
    if (!/^\s*application\/ld\+json\s*$/i.test(attribute(script, 'type'))) continue;
    const text = textOf(script);
    left -= text.length;
    if (left < 0) break;
    collect(parse(text), things, 0);
  }
  const articles = things.filter((thing) => ARTICLE.test(typeOf(thing)));
  const article = articles.length > 1 ? mostAlike(articles, titles) : articles[0];
  const page = things.find((thing) => PAGE.test(typeOf(thing)));
  const say = (key: string) => text(article?.[key]) || text(page?.[key]);
  return {
    headline: text(article?.headline) || text(article?.name),
    description: say('description') || text(article?.alternativeHeadline),
    published: say('datePublished') || text(article?.dateCreated),
    modified: say('dateModified'),
    publisher: nameOf(article?.publisher, things) || nameOf(page?.publisher, things),
    lang: say('inLanguage'),
  };
}

/** undefined where it isn't JSON, also once mended. */
function parse(json: string): unknown {
  for (const text of [() => json, () => mended(json)]) {
    try {
      return JSON.parse(text());
    } catch {
      // The next way, or none.
    }
  }
  return undefined;
}

/** Without what some sites put around it ("//<![CDATA[", a semicolon) and without raw line breaks in strings. */
function mended(json: string): string {
  const text = json.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return text.slice(Math.max(0, text.search(/[[{]/)), end + 1).replace(/[\n\r\t]+/g, ' ');
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || things.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, MOST_NODES)) collect(each, things, depth + 1);
    return;
  }
  things.push(value as Thing);
  for (const key of INTO) collect((value as Thing)[key], things, depth + 1);
}

function mostAlike(articles: Thing[], titles: readonly string[]): Thing | undefined {
  const likeness = (thing: Thing) => {
    const headline = plain(text(thing.headline));
    return Math.max(0, ...titles.map((title) => alike(headline, title)));
  };
  let best = articles[0];
  let most = 0;
  for (const article of articles) {
    const found = likeness(article);
    if (found > most) {
      best = article;
      most = found;
    }
  }
  return best;
}

/** An organisation's name, also by reference (`{"@id": …}`) to an entry elsewhere. */
function nameOf(value: unknown, things: Thing[]): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return text(first);
  const { name, '@id': id } = first as Thing;
  return (
    text(name) || text(things.find((thing) => thing['@id'] === id && PUBLISHER.test(typeOf(thing)))?.name)
  );
}

const typeOf = (thing: Thing) => String(thing['@type'] ?? '');

function text(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 5_000);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'object' && value !== null ? text((value as Thing)['@value']) : '';
}
