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

// Ranges of units, first and last by turns. Not Unicode property classes: compiling those takes longer than reading
// a page, so only scripts that aren't in these lists pay for one.
/** Accents, harakat, dakuten, variation selectors: the marks that go with any script. */
const MARKS = [
  0x300, 0x36f, 0x64b, 0x655, 0x670, 0x670, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff, 0x20d0, 0x20ff, 0x3099, 0x309a,
  0xfe00, 0xfe0f,
];
/** Soft hyphen, joiners, directions. */
const INVISIBLE = [0xad, 0xad, 0x61c, 0x61c, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0xfeff, 0xfeff];
const SIGNS = [0x24, 0x25, 0xa2, 0xa5, 0x66a, 0x66a, 0x20a0, 0x20cf];
/** Written without spaces: Thai to Lao, Burmese, Khmer, kana and ideographs. Hangul has spaces. */
const SPACELESS = [
  0xe01, 0xeff, 0x1000, 0x109f, 0x1780, 0x17ff, 0x3005, 0x3007, 0x3041, 0x30fa, 0x30fc, 0x30ff, 0x3400,
  0x9fff, 0xf900, 0xfaff,
];
/** Neither letters nor digits: what is left of ASCII and Latin-1, punctuation, arrows, drawings, CJK punctuation. */
const SYMBOLS = [
  0, 0xbf, 0xd7, 0xd7, 0xf7, 0xf7, 0x2010, 0x2bff, 0x2e00, 0x2e7f, 0x3000, 0x303f, 0x30fb, 0x30fb,
];
const LETTERS = [0xac00, 0xd7a3, 0xd800, 0xdfff];

function within(unit: number, ranges: number[]): boolean {
  for (let i = 0; i < ranges.length; i += 2) if (unit >= ranges[i]! && unit <= ranges[i + 1]!) return true;
  return false;
}

/** Works out the meaning of a unit and keeps it in `meanings`. */
export function describe(unit: number): number {
  const raw = String.fromCharCode(unit);
  // A syllable of Hangul stays whole: it is a letter as it is.
  const all = within(unit, LETTERS) ? raw : raw.normalize('NFKD').toUpperCase().normalize('NFKD');
  const folded = [...all].filter((one) => !within(one.charCodeAt(0), MARKS)).join('');
  const first = folded.charCodeAt(0);
  const digit = first >= 0x30 && first <= 0x39;
  const cased = folded !== folded.toLowerCase();
  let found = OTHER;
  if (unit >= 0x1100 && unit <= 0x11ff) found = JAMO | PLAIN | unit;
  else if (raw.trim() === '') found = SPACE;
  else if (folded === '' || within(unit, INVISIBLE)) found = IGNORED;
  else if (within(first, SIGNS)) found = SIGN | first;
  else if ('.!?:。'.includes(folded[0]!)) found = STOP;
  else if (within(first, SPACELESS))
    found = IDEOGRAPH | first | ('〇零一二三四五六七八九十百千万億亿两'.includes(raw) ? DIGIT : CASELESS);
  else if (digit || cased || within(first, LETTERS) || isOtherWord(first, folded)) {
    found = first | (folded.length > 1 ? EXPANDS : PLAIN);
    if (digit || (first > 0xff && /\p{Nd}/u.test(folded))) found |= DIGIT;
    if (!cased) found |= digit ? 0 : CASELESS;
    else found |= raw === raw.toUpperCase() ? UPPER : LOWER;
    if (folded.length > 1) expansions.set(unit, folded);
  }
  if ('不没沒無未非않못'.includes(raw)) found |= DENIAL;
  meanings[unit] = found;
  return found;
}

/** A letter, mark or number of a script that has no capitals and none of the lists above. */
function isOtherWord(first: number, folded: string): boolean {
  return !within(first, SYMBOLS) && /[\p{L}\p{M}\p{N}]/u.test(folded);
}

/** The folded units of one that EXPANDS. */
export function expansion(unit: number): string {
  return expansions.get(unit)!;
}
