/** Numbers of a text in digits or English words; generic language data, no topic. */
import type { Tokens } from '../tokens.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** A number that starts at the token and the token after it: "32", "2.5", "1,000", "twenty-three"; null for none. */
export function numberAt(tokens: Tokens, at: number): { value: number; end: number } | null {
  const word = tokens.words[at];
  if (word === undefined) return null;
  const code = word.charCodeAt(0);
  if (code > 47 && code < 58) {
    const value = Number(/^\d{1,3}(,\d{3})+$/.test(word) ? word.replaceAll(',', '') : word.replace(',', '.'));
    return Number.isFinite(value) ? { value, end: at + 1 } : null;
  }
  const value = VALUES.get(word);
  if (value === undefined) return null;
  const unit = value >= 20 ? VALUES.get(tokens.words[at + 1] ?? '') : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, end: at + 2 }
    : { value, end: at + 1 };
}

/** Whether a word can begin a number: a quick test before numberAt. */
export function startsNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code > 47 && code < 58) || VALUES.has(word);
}

/** First and last year that a text is likely to mean when it prints four digits. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** A year in four digits, or null. */
export function yearAt(tokens: Tokens, at: number): number | null {
  const word = tokens.words[at];
  if (word === undefined || word.length !== 4) return null;
  const year = Number(word);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
