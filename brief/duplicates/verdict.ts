/** From a comparison to a verdict: where a repeat ends and a look-alike begins. */
import type { Comparison } from './compare.ts';

/** same: a near duplicate; part: the shorter is a piece of the longer; shape: one mould with other figures or names. */
export type Verdict = 'same' | 'part' | 'shape' | 'different';

// Chosen on ../shared/corpus/duplicates/dev.jsonl, on the kinds of tests/brief/duplicate-generator.ts planted in the
// corpus's articles and on its own. Any one of them moved by a fifth up or down leaves precision and recall above
// 0.997 on all three, but for PIECE and CUT, which recall needs below 0.95 and 0.6.
/** Covered share of both sides of a paragraph that was edited. */
const EDITED = 0.7;
/** Covered share of a piece within the whole. */
const PIECE = 0.85;
/** A piece of at least this share of the whole is the paragraph with a sentence cut; less is a quotation of it. */
const CUT = 0.55;
/**
 * Cost in exchanged words of an exchanged name or number, or of a number where only numbers were; and the share of the
 * shorter that may be exchanged.
 */
const TELLING = 2;
const FIGURE = 1.5;
const EXCHANGED = 0.25;
/** The same where whole clauses of more than LONG words were exchanged: the same quotation in other company. */
const CLAUSES = 0.12;
const LONG = 8;
/** Two or more numbers and names exchanged, and this share of all there are: a mould filled in again. */
const MOULD = 0.5;
/** … unless so few for the length (a mould has a slot every 29 words or oftener) while others stayed. */
const SLOTS = 0.035;
const ALL = 0.8;
/** The same where only numbers were exchanged: the names that stayed speak for one subject. */
const FIGURES = 0.75;
/** Covered share, ratio of lengths and words in a row exchanged that show a mould, for its family (see settle.ts). */
const MOULDED = 0.45;
const SAME_LENGTH = 0.8;
const SLOT = 5;

/** `words`: of the shorter, as a reader counts them (two ideographs are one). */
export function judge(c: Comparison, words: number): Verdict {
  const telling = c.numbers + c.names;
  const exchanged = c.exchanged + ((c.names > 0 ? TELLING : FIGURE) * telling) / words;
  const dense = telling >= SLOTS * words;
  const mould =
    c.names > 0
      ? telling > 1 && c.retold >= MOULD && (dense || (telling > 2 && c.retold >= ALL))
      : telling > 2 && c.retold >= FIGURES && dense;
  const kept = !mould && exchanged <= (c.slots > LONG ? CLAUSES : EXCHANGED);
  if (kept && c.longer >= EDITED && c.shorter >= EDITED) return 'same';
  if (kept && c.shorter >= PIECE) return c.ratio >= CUT ? 'same' : 'part';
  return mould && c.similarity >= MOULDED && c.ratio >= SAME_LENGTH && c.slots <= SLOT
    ? 'shape'
    : 'different';
}
