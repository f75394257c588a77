/**
 * What a reader selected, as the engine takes it: lines, each with its place in the article that was read.
 *
 *   selected text ─▶ lines ─▶ found in the article? ─ yes ─▶ judged where they stand (selection/check.ts)
 *                                │ no: a caption, a frame, a field
 *                                └─▶ judged by themselves, with the page's date and headline
 *
 * Pure: where the browser knows more than the words (which paragraphs the selection touches), it says so as a Hint.
 */
import type { Article } from './types.ts';

/** Characters of [start, end) in a paragraph, or in a text of the headline block (0 the title, 1… the standfirst). */
export interface TextPlace {
  paragraph: number | null;
  block: number;
  start: number;
  end: number;
}

export interface Piece {
  /** A line of the selection, white space folded. */
  text: string;
  /** null where the article hasn't got it. */
  at: TextPlace | null;
}

/** Where the browser says that the selection begins. */
export interface Hint {
  paragraph: number | null;
  block: number;
  /** Characters of that text before the selection, about. */
  offset: number;
}

export interface Selected {
  pieces: Piece[];
  /** Longer than MOST_SELECTED: only the beginning was taken. */
  cut: boolean;
}

/** Characters that are taken of a selection: more than most articles have; "select all" on a book is cut. */
export const MOST_SELECTED = 20_000;

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines of the selection, those that hold a word. Linear in the article for each line. */
export function selectedIn(article: Article, selection: string, hint?: Hint): Selected {
  const taken = selection.slice(0, MOST_SELECTED);
  const lines = taken
    .split(/[\n\r]+/)
    .map(fold)
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const texts = textsOf(article);
  const near = texts.findIndex(
    ({ paragraph, block }) => hint && paragraph === hint.paragraph && block === hint.block,
  );
  let from = Math.max(0, near);
  let offset = near < 0 ? 0 : (hint?.offset ?? 0);
  const pieces = lines.map((text): Piece => {
    // From where the selection begins downwards, then from the top.
    for (let n = 0; n < texts.length; n++) {
      const index = (from + n) % texts.length;
      const { whole, ...place } = texts[index]!;
      const start = nearest(whole, text, n === 0 ? offset : 0);
      if (start < 0) continue;
      from = index;
      offset = start + text.length;
      return { text, at: { ...place, start, end: offset } };
    }
    return { text, at: null };
  });
  return { pieces, cut: selection.length > MOST_SELECTED };
}

function textsOf({ title, standfirst, paragraphs }: Article) {
  return [
    ...[title, ...standfirst].map((text, block) => ({ whole: caseless(text), paragraph: null, block })),
    ...paragraphs.map((text, paragraph) => ({ whole: caseless(text), paragraph, block: 0 })),
  ];
}

/** A text to look in, whatever the case of what is looked for: styles write capitals. */
interface Whole {
  text: string;
  /** Whether it is in lower case. A few letters are longer there; then offsets would be others, and the case counts. */
  isLower: boolean;
}

function caseless(text: string): Whole {
  const lower = text.toLowerCase();
  return lower.length === text.length ? { text: lower, isLower: true } : { text, isLower: false };
}

/** The place nearest to an offset where the words stand; -1 for none. */
function nearest({ text: hay, isLower }: Whole, words: string, offset: number): number {
  const needle = isLower ? words.toLowerCase() : words;
  let best = -1;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (best >= 0 && Math.abs(at - offset) >= Math.abs(best - offset)) break;
    best = at;
  }
  return best;
}
