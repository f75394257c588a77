/**
 * What a UTF-16 unit means to the comparison of paragraphs. Folded away: case, accents, compatibility
 * forms (ligatures, full width, no-break spaces), soft and zero-width characters; every quote, dash, dot and bracket
 * only parts words. Percent and currency signs are words of their own: €5 and $5 are not the same sum.
 */

/** Low 16 bits of an entry: the folded unit, for what is part of a word. The rest tell what it is: */
export const UNIT = 0xffff;
/** Part of a word, folded to one unit. */
export const PLAIN = 1 << 16;
export const DIGIT = 1 << 17;
export const UPPER = 1 << 18;
/** Part of a word, folded to more than one unit (ﬁ, ß): see `expansion`. */
export const EXPANDS = 1 << 19;
/** A word by itself: an ideograph, kana, a letter of a script without spaces. */
export const IDEOGRAPH = 1 << 20;
/** A word by itself that isn't counted as one: a percent or currency sign. */
export const SIGN = 1 << 21;
/** Leaves no trace: soft hyphen, joiners, accents. */
export const IGNORED = 1 << 22;
export const SPACE = 1 << 23;
/** Ends a sentence, so that a capital after it says nothing. */
export const STOP = 1 << 24;
const OTHER = 1 << 25;
/** Part of a decomposed Hangul syllable: the text has to be composed first. */
export const JAMO = 1 << 26;
/** A letter of a script without capitals, where names can't be told from words. */
export const CASELESS = 1 << 27;
export const LOWER = 1 << 28;
/** A sign that denies. */
export const DENIAL = 1 << 29;

/** The meanings of the units that have occurred, 0 for the others. */
export const meanings = new Int32Array(0x10000);
const expansions = new Map<number, string>();

/** Scripts written without spaces: Thai to Burmese, Khmer, kana and ideographs. Hangul has spaces. */
const SPACELESS =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u3098\u309b-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const NUMERAL = /[〇零一二三四五六七八九十百千万億亿两]/;
/** Accents, harakat, dakuten, variation selectors: the marks that go with any script. */
const ACCENT = /\p{Script=Inherited}/gu;

/** Works out the meaning of a unit and keeps it in `meanings`. */
export function describe(unit: number): number {
  const raw = String.fromCharCode(unit);
  const hangul = unit >= 0xac00 && unit <= 0xd7a3;
  const folded = (hangul ? raw : raw.normalize('NFKD').toUpperCase().normalize('NFKD')).replace(ACCENT, '');
  const word = /[\p{L}\p{M}\p{N}]/u.test(folded) || (unit >= 0xd800 && unit < 0xe000);
  let found = OTHER;
  if (unit >= 0x1100 && unit <= 0x11ff) found = JAMO | PLAIN | unit;
  else if (/\s/.test(raw)) found = SPACE;
  else if (folded === '' || /\p{Cf}/u.test(raw)) found = IGNORED;
  else if (/[%\p{Sc}]/u.test(folded)) found = SIGN | folded.charCodeAt(0);
  else if (/[.!?:。！？]/.test(folded)) found = STOP;
  else if (word && SPACELESS.test(raw))
    found = IDEOGRAPH | (NUMERAL.test(folded) ? DIGIT : CASELESS) | folded.charCodeAt(0);
  else if (word) {
    found = (folded.length > 1 ? EXPANDS : PLAIN) | folded.charCodeAt(0);
    if (/\p{Nd}/u.test(folded)) found |= DIGIT;
    if (/\p{Lu}/u.test(raw)) found |= UPPER;
    if (/\p{Ll}/u.test(raw)) found |= LOWER;
    if (/\p{Lo}/u.test(raw)) found |= CASELESS;
    if (folded.length > 1) expansions.set(unit, folded);
  }
  if (/[不没沒無未非않못]/.test(raw)) found |= DENIAL;
  meanings[unit] = found;
  return found;
}

/** The folded units of one that EXPANDS. */
export function expansion(unit: number): string {
  return expansions.get(unit)!;
}
