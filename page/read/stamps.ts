/** Dates that stand in the page's own text, for where the fields for machines have none. */
import type { IsoDate } from '../../brief/types.ts';
import type { Blocks } from './blocks.ts';
import { dateInText, isoDate } from './date.ts';
import { attribute, isBefore, parentOf, queryAll, tagOf, textOf, treeOf } from './dom.ts';

export interface Stamps {
  published: IsoDate | null;
  modified: IsoDate | null;
}

const TIMES = 'time,[itemprop~="datePublished"],[itemprop~="dateModified"]';
/** How many of those are looked at; lists of other articles have one each. */
const MOST = 40;
const ELSEWHERE = new Set(['aside', 'footer', 'nav']);
/** A masthead shows today's date: a `<time>` before the headline counts within this many elements around it. */
const NEAR = 3;

/**
 * Dates of `<time>` and microdata: of those with `itemprop` or `pubdate` the first, else the first between
 * the headline and the end of `root`, else the last close before the headline.
 */
export function stampsOfTimes({ body, root, headline }: Pick<Blocks, 'body' | 'root' | 'headline'>): Stamps {
  const heading = headline && treeOf(headline) === treeOf(body) ? headline : null;
  const stamps: Stamps = { published: null, modified: null };
  let before: IsoDate | null = null;
  let after: IsoDate | null = null;
  const near = around(heading, body);
  const times = queryAll(body, TIMES);
  for (let index = 0; index < times.length && index < MOST; index += 1) {
    const time = times[index]!;
    const date = isoDate(attribute(time, 'datetime') || attribute(time, 'content') || textOf(time));
    if (!date || isElsewhere(time, body)) continue;
    const prop = attribute(time, 'itemprop');
    const names = attribute(time, 'class');
    if (prop.includes('dateModified') || (/updated|modified/i.test(names) && !/published/i.test(names))) {
      stamps.modified ??= date;
    } else if (prop || attribute(time, 'pubdate')) stamps.published ??= date;
    else if (root && isBefore(root, time)) continue;
    else if (!heading || !isBefore(time, heading)) after ??= date;
    else if (near && !isBefore(time, near)) before = date;
  }
  stamps.published ??= after ?? before;
  return stamps;
}

/** The element NEAR levels around `heading`, or the last below `body`. */
function around(heading: Element | null, body: Node): Node | null {
  let near: Node | null = heading;
  for (let level = 0; near && level < NEAR; level += 1) {
    const above = parentOf(near);
    if (!above || above === body) break;
    near = above;
  }
  return near;
}

function isElsewhere(element: Element, body: Node): boolean {
  for (let at: Node | null = element; at && at !== body; at = parentOf(at)) {
    if (ELSEWHERE.has(tagOf(at as Element))) return true;
  }
  return false;
}

/** What stands before the date of a change: en de fr es pt it nl sv fi pl ru uk. */
const CHANGED =
  /updat|modif|aktuali[sz]|stand:|mis à jour|actuali|atualiz|aggiorna|bijgewerkt|gewijzigd|uppdater|ändrad|päivite|обновл|оновл/i;

/** A line that says when is short; a date in a longer text is what it tells of. In characters. */
const LINE = 80;

/** Dates in lines that stand between the headline and the text, in order. */
export function stampsOfLines(lines: readonly string[], lang: string): Stamps {
  const stamps: Stamps = { published: null, modified: null };
  for (const line of lines) {
    const found = line.length <= LINE ? dateInText(line, lang) : null;
    if (!found) continue;
    if (CHANGED.test(line.slice(0, found.at))) stamps.modified ??= found.date;
    else stamps.published ??= found.date;
  }
  return stamps;
}
