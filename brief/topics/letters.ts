/**
 * Letters as patterns. Words are looked for in text that is only made small (`lower`), so the patterns
 * allow for the rest: accents left out, curly apostrophes, hyphens for spaces. That is cheaper than
 * folding every page letter by letter.
 */

/** A plain letter, then what may stand in its place. */
const ACCENTED = [
  'aàáâãäåāăąǎạảấầẩẫậắằẳẵặ',
  'cçćĉċč',
  'dďđð',
  'eèéêëēĕėęěẹẻẽếềểễệ',
  'gĝğġģ',
  'hĥħ',
  'iìíîïĩīĭįıǐỉị',
  'jĵ',
  'kķ',
  'lĺļľŀł',
  'nñńņňŋ',
  'oòóôõöøōŏőơọỏốồổỗộớờởỡợ',
  'rŕŗř',
  'sśŝşšș',
  'tţťŧț',
  'uùúûüũūŭůűųưụủứừửữự',
  'wŵ',
  'yýÿŷỳỵỷỹ',
  'zźżž',
  'αά',
  'εέ',
  'ηή',
  'ιίϊΐ',
  'οό',
  'υύϋΰ',
  'ωώ',
  'σς',
  'еёѐ',
  'иійїѝ',
  'гґ',
  'уў',
  'اأإآٱ',
  'هة',
  'يى',
];

const variants = new Map<string, string>();
const plain = new Map<string, string>();
for (const row of ACCENTED) {
  const base = row.charAt(0);
  variants.set(base, row);
  for (const letter of row.slice(1)) plain.set(letter, base);
}

const OTHER_SPACES = /[\u00a0\u2000-\u200a\u202f\u3000\t\r\n]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Small letters, plain spaces, narrow Latin letters; of the same length as the text, so that offsets stay. */
export function lower(text: string): string {
  const plainer = text.replace(OTHER_SPACES, ' ').replace(FULL_WIDTH, narrow);
  const small = plainer.toLowerCase();
  // The Turkish dotted capital I alone becomes two units.
  return small.length === text.length ? small : plainer.replace(/İ/g, 'I').toLowerCase();
}

/** A full-width letter or digit as its ASCII twin. */
export function narrow(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
}

/** A letter without its accent; itself where it has none. */
export function unaccented(letter: string): string {
  return plain.get(letter) ?? letter;
}

/** Chinese, Japanese, Thai, Lao, Khmer and Burmese are written without spaces: a word may begin anywhere. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** Ranges of UTF-16 units that aren't part of a word: spaces, punctuation, signs, and unspaced scripts. */
const BREAKS: [from: number, to: number][] = [
  [0, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0x60c, 0x60c],
  [0x61b, 0x61f],
  [0x66a, 0x66a],
  [0xe00, 0xeff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2190, 0x2bff],
  [0x3000, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xfffc, 0xfffd],
];

/** Whether a unit is part of a word; not for NaN, the unit behind the end. */
export function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  return code >= 0 && !BREAKS.some(([from, to]) => code >= from && code <= to);
}

const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
const body = BREAKS.map(([from, to]) => `${unit(from)}-${unit(to)}`).join('');
/** Patterns for one unit that is part of a word, and for one that isn't. */
export const LETTER = `[^${body}]`;
export const BREAK = `[${body}]`;

const SPECIAL = /[\\^$.*+?()[\]{}|/]/;

/**
 * One letter of a word that is looked for, as a pattern over `lower(text)`. `loose` takes any accent for
 * none and none for any (reader's words); else the letter stands as it is, or without its accent.
 */
export function letterPattern(letter: string, loose = false): string {
  if (letter === ' ' || letter === '-') return '[ \\u2010\\u2011-]';
  if (letter === "'" || letter === '’') return "['’ʼ]";
  if (SPECIAL.test(letter)) return `\\${letter}`;
  const base = unaccented(letter);
  if (loose) return variants.has(base) ? `[${variants.get(base)}]` : base;
  return base === letter ? letter : `[${letter}${base}]`;
}
