/** From a comparison to a verdict: where a repeat ends and a look-alike begins. */
import type { Comparison } from './compare.ts';

/** same: a near duplicate; part: the shorter is a piece of the longer; shape: one mould with other figures or names. */
export type Verdict = 'same' | 'part' | 'shape' | 'different';

// Tuned on ../shared/corpus/duplicates/dev.jsonl and on tests/brief/duplicate-generator.ts, where any value within
// a fifth of these gives the same scores.
/** Covered share of both sides of a paragraph that was edited. */
const EDITED = 0.7;
/** Covered share of a piece within the whole. */
const PIECE = 0.85;
/** A piece of at least this share of the whole is the paragraph with a sentence cut; less is a quotation of it. */
const CUT = 0.55;
/** Cost of an exchanged number or name in exchanged words, and the share of the shorter that may be exchanged. */
const TELLING = 2.5;
const EXCHANGED = 0.25;
/** Two or more numbers and names exchanged, and this share of all there are: a mould filled in again. */
const MOULD = 0.5;
/** Covered share, ratio of lengths and words in a row exchanged that show a mould, for the family of a row (see settle.ts). */
const MOULDED = 0.45;
const SAME_LENGTH = 0.8;
const SLOT = 5;

export function judge(c: Comparison, words: number): Verdict {
  const telling = c.numbers + c.names;
  const exchanged = c.exchanged + (TELLING * telling) / words;
  const mould = telling > (c.names > 0 ? 1 : 2) && c.retold >= MOULD;
  const kept = !mould && exchanged <= EXCHANGED;
  if (kept && c.longer >= EDITED && c.shorter >= EDITED) return 'same';
  if (kept && c.shorter >= PIECE) return c.ratio >= CUT ? 'same' : 'part';
  return mould && c.similarity >= MOULDED && c.ratio >= SAME_LENGTH && c.slots <= SLOT
    ? 'shape'
    : 'different';
}
