/** The headline: the heading that says what the page is called. */
import { alike, plain } from './alike.ts';
import { type Anchor, rawText } from './anchor.ts';
import { allOf, isBefore, queryAll, textOf } from './dom.ts';
import { fold } from './fold.ts';
import type { PageMeta } from './meta.ts';
import { letters } from './site-name.ts';
import { walk } from './walk.ts';

/** From this share of common words on a heading says what a title says: titles for machines are often reworded. */
const ALIKE = 0.5;
/** The same for what isn't an `<h1>`. */
const VERY_ALIKE = 0.8;
/** An `<h1>` of fewer words that has none of the titles' is a section's or a site's name. */
const FEW_WORDS = 4;
/** A heading of more characters holds more than a headline: one that isn't closed holds the page. */
const LONGEST = 400;
/** Headings looked at; a page with more is a list. */
const MOST = 40;
const OTHERS = 'h2,h3,[itemprop~="headline"]';

/**
 * Of the `<h1>` with text, the one most like the page's titles; of several alike, and where none is, the last
 * before `root` (which holds the text, in the same tree), else the first. Where there is none, another heading that says what
 * the titles say; else null.
 */
export function headlineElement(
  body: Node,
  root: Node | null,
  { titles, siteNames }: Pick<PageMeta, 'titles' | 'siteNames'>,
): Element | null {
  const plainTitles = titles.map(plain);
  const names = siteNames.map(letters);
  const likenessOf = (text: string) => Math.max(0, ...plainTitles.map((title) => alike(text, title)));
  let best: Element | null = null;
  let most = -1;
  for (const heading of firstOf(allOf(body, 'h1'))) {
    const text = plain(textOf(heading));
    if (!text || text.length > LONGEST || names.includes(letters(text))) continue;
    const found = likenessOf(text);
    if (found === 0 && titles.length > 0 && text.split(' ').length < FEW_WORDS) continue;
    const likeness = found < ALIKE ? 0 : found;
    if (likeness > most || (likeness === most && root && isBefore(heading, root))) {
      best = heading;
      most = likeness;
    }
  }
  if (most > 0 || titles.length === 0) return best;
  const other = firstOf(queryAll(body, OTHERS)).find(
    (heading) => likenessOf(plain(textOf(heading))) >= VERY_ALIKE,
  );
  return other ?? best;
}

/** The headline's text with its nodes; null where nothing of it is shown. */
export function headlineAnchor(heading: Element): Anchor | null {
  const nodes: Text[] = [];
  const gaps: number[] = [];
  for (const block of walk(heading)) {
    if (nodes.length > 0) gaps.push(nodes.length);
    gaps.push(...block.gaps.map((gap) => gap + nodes.length));
    nodes.push(...block.nodes);
  }
  const text = fold(rawText(nodes, gaps));
  return text ? { element: heading, nodes, gaps, text } : null;
}

function firstOf(list: ArrayLike<Element>): Element[] {
  const elements: Element[] = [];
  for (let index = 0; index < list.length && index < MOST; index += 1) elements.push(list[index]!);
  return elements;
}
