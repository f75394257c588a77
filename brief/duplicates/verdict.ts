/** From a comparison to a verdict: where a repeat ends and a look-alike begins. */
import type { Comparison } from './compare.ts';

/** same: a near duplicate; part: the shorter is a piece of the longer; shape: one mould with other figures or names. */
export type Verdict = 'same' | 'part' | 'shape' | 'different';

// Tuned on ../shared/corpus/duplicates/dev.jsonl and tests/brief/duplicate-generator.ts; see docs there.
/** Covered share of both sides of a paragraph that was edited. */
const EDITED = 0.7;
/** Covered share of a piece within the whole. */
const PIECE = 0.85;
/** A piece of at least this share of the whole is the paragraph with a sentence cut; less is a quotation of it. */
const CUT = 0.55;
/** Cost of an exchanged number or name in exchanged words, and the share of the shorter that may be exchanged. */
const TELLING = 2.5;
const EXCHANGED = 0.25;
/** More exchanged numbers and names than this are a mould filled in again, unless the text is long. */
const MOULD = 0.04;

export function judge(c: Comparison, words: number): Verdict {
  const cost = c.exchanged + (TELLING * c.telling) / words;
  const mould = c.telling > 2 && c.telling > MOULD * words;
  if (c.longer >= EDITED && c.shorter >= EDITED) return cost <= EXCHANGED && !mould ? 'same' : 'shape';
  if (c.shorter >= PIECE && cost <= EXCHANGED) return c.ratio >= CUT ? 'same' : 'part';
  return c.shorter >= 0.4 && c.ratio >= 0.6 && c.telling > 0 ? 'shape' : 'different';
}
