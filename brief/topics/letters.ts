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

/** The body of a class of all that isn't part of a word: spaces, punctuation, and unspaced scripts. */
const BREAKS =
  '\\0-/:-@[-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u060c\\u061b\\u061f\\u066a\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\ufffc\\ufffd';
export const LETTER = `[^${BREAKS}]`;
export const BREAK = `[${BREAKS}]`;

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
