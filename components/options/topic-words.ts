/** Words of a topic as typed: one a line or between commas; inside quotation marks commas don't part. */
const MOST_WORDS = 200;
const LONGEST_WORD = 120;

/** Each word or phrase once, in the order typed; what is too long or too many is cut off, as the settings would. */
export function parseWords(typed: string): string[] {
  const words = typed.match(/[^\S\n]*-?"[^"\n]*"?|[^,\n]+/g) ?? [];
  const clean = words
    .map((word) => word.trim().slice(0, LONGEST_WORD).trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(clean)].slice(0, MOST_WORDS);
}

/** One word a line, for the text box. */
export function writeWords(words: readonly string[]): string {
  return words.join('\n');
}
