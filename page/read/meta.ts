/**
 * What a page says of itself to machines: JSON-LD first, then `<meta>`. Texts are folded, and as untrusted as
 * the page.
 */
import type { IsoDate } from '../../brief/types.ts';
import { plain } from './alike.ts';
import { isoDate } from './date.ts';
import { allOf, attribute, rootOf, titleOf, urlOf } from './dom.ts';
import { fold } from './fold.ts';
import { linkedData } from './json-ld.ts';
import { hostName, withoutSite } from './site-name.ts';

export interface PageMeta {
  /** What the headline may be, without the site's name, most to be trusted first. */
  titles: string[];
  /** Summaries of the article. */
  descriptions: string[];
  /** The site's own names, '' left out: what a headline is not. */
  siteNames: string[];
  /** The address it gives itself, '' for none: a saved page has another. */
  url: string;
  published: IsoDate | null;
  modified: IsoDate | null;
  publisher: string | null;
  lang: string;
}

/** Names, properties and itemprops of `<meta>`, in lower case, best first. */
const PUBLISHED =
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date citation_publication_date citation_date dc.date.issued dcterms.created dc.date dcterms.date cxenseparse:recs:publishtime publish-date pubdate date'.split(
    ' ',
  );
const MODIFIED = 'article:modified_time og:updated_time datemodified dcterms.modified last-modified'.split(
  ' ',
);
const TITLES = ['og:title', 'twitter:title'];
const DESCRIPTIONS = ['og:description', 'description', 'twitter:description'];

/** Reads the page's own words about itself. `titles` ends with the document's title. */
export function metaOf(document: Document): PageMeta {
  const metas = metaElements(document);
  const first = (keys: readonly string[]) => keys.map((key) => metas.get(key) ?? '').filter(Boolean);
  const tab = fold(titleOf(document).slice(0, LONG));
  const data = linkedData(document, [...first(TITLES), tab].map(plain));
  const publisher = fold(data.publisher) || metas.get('og:site_name') || '';
  const siteNames = [publisher, metas.get('og:site_name') ?? '', hostName(urlOf(document))].filter(Boolean);
  const titles = [fold(data.headline), ...first(TITLES)].map((title) => withoutSite(title, siteNames));
  const firstDate = (own: string, keys: readonly string[]) => {
    for (const value of [own, ...first(keys)]) {
      const date = value && isoDate(value);
      if (date) return date;
    }
    return null;
  };
  return {
    titles: [...titles, withoutSite(tab, siteNames, true)].filter(Boolean),
    descriptions: [...first(DESCRIPTIONS), fold(data.description)].filter(Boolean),
    siteNames,
    url: metas.get('og:url') ?? '',
    published: firstDate(data.published, PUBLISHED),
    modified: firstDate(data.modified, MODIFIED),
    publisher: publisher || null,
    lang: languageOf(document, [
      metas.get('content-language') ?? '',
      metas.get('og:locale') ?? '',
      data.lang,
    ]),
  };
}

/** Content by name, property, itemprop or http-equiv, of those that are asked for; the first of a name with content stands. */
function metaElements(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  const metas = allOf(document, 'meta');
  for (let at = 0; at < metas.length; at += 1) {
    const meta = metas[at]!;
    const key = (
      attribute(meta, 'property') ||
      attribute(meta, 'name') ||
      attribute(meta, 'itemprop') ||
      attribute(meta, 'http-equiv')
    ).toLowerCase();
    if (!ASKED_FOR.has(key) || found.has(key)) continue;
    const content = fold(attribute(meta, 'content').slice(0, LONG));
    if (content) found.set(key, content);
  }
  return found;
}

const ASKED_FOR = new Set([
  ...PUBLISHED,
  ...MODIFIED,
  ...TITLES,
  ...DESCRIPTIONS,
  ...['og:site_name', 'og:url', 'og:locale', 'content-language'],
]);
/** Longer fields are no titles, dates or names; in characters. */
const LONG = 2_000;

/** The primary subtag in lower case of the root's language, else of the first of `others` that has one. */
function languageOf(document: Document, others: readonly string[]): string {
  const root = rootOf(document);
  const own = root ? [attribute(root, 'lang'), attribute(root, 'xml:lang')] : [];
  for (const tag of [...own, ...others]) {
    const primary = /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag)?.[1];
    if (primary) return primary.toLowerCase();
  }
  return '';
}
