/**
 * What a UTF-16 unit means to the comparison of paragraphs. Folded away: case, accents, compatibility
 * forms (ligatures, full width, no-break spaces), soft and zero-width characters; every quote, dash, dot and bracket
 * only parts words. Percent and currency signs are words of their own: €5 and $5 are not the same sum.
 */

/** Low 16 bits of an entry: the folded unit. The rest: */
export const UNIT = 0xffff;
export const LETTER = 1 << 16;
export const DIGIT = 1 << 17;
export const UPPER = 1 << 18;
/** A word by itself: an ideograph, kana, a letter of a script without spaces, a percent or currency sign. */
export const SINGLE = 1 << 19;
/** Leaves no trace: soft hyphen, joiners, accents. */
export const IGNORED = 1 << 20;
export const SPACE = 1 << 21;
export const PUNCTUATION = 1 << 22;
/** Folds to more than one unit (ﬁ, ß, ½): see `expansion`. */
export const EXPANDS = 1 << 23;
/** Part of a decomposed Hangul syllable: the text has to be composed first. */
export const JAMO = 1 << 24;

const table = new Int32Array(0x10000);
const expansions = new Map<number, string>();

/** Scripts written without spaces: Thai to Burmese, Khmer, kana and ideographs. Hangul has spaces. */
const SPACELESS =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u3098\u309b-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** Accents, harakat, dakuten, variation selectors: the marks that go with any script. */
const ACCENT = /\p{Script=Inherited}/gu;

/** The meaning of a UTF-16 unit, worked out once for each that occurs. */
export function meaning(unit: number): number {
  return table[unit]! || describe(unit);
}

/** The folded units of one that EXPANDS. */
export function expansion(unit: number): string {
  return expansions.get(unit)!;
}

function describe(unit: number): number {
  const raw = String.fromCharCode(unit);
  const hangul = unit >= 0xac00 && unit <= 0xd7a3;
  const folded = (hangul ? raw : raw.normalize('NFKD').toUpperCase().normalize('NFKD')).replace(ACCENT, '');
  let found: number;
  if (unit >= 0x1100 && unit <= 0x11ff) found = JAMO | LETTER | unit;
  else if (/\s/.test(raw)) found = SPACE;
  else if (folded === '' || /\p{Cf}/u.test(raw)) found = IGNORED;
  else if (/[%\p{Sc}]/u.test(folded)) found = SINGLE | folded.charCodeAt(0);
  else if (SPACELESS.test(raw) && /[\p{L}\p{M}\p{N}]/u.test(raw))
    found = SINGLE | LETTER | folded.charCodeAt(0);
  else if (/[\p{L}\p{M}\p{N}\ud800-\udfff]/u.test(folded)) {
    found = LETTER | folded.charCodeAt(0);
    if (/\p{Nd}/u.test(folded)) found |= DIGIT;
    if (/\p{Lu}/u.test(raw)) found |= UPPER;
    if (folded.length > 1) {
      found |= EXPANDS;
      expansions.set(unit, folded);
    }
  } else found = PUNCTUATION;
  table[unit] = found;
  return found;
}
