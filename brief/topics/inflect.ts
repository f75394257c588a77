/**
 * A reader's word with the endings that its language may give it, as a pattern over `lower(text)`. Simple on
 * purpose: a closed set of endings for English, elsewhere the word's stem and a few letters more.
 */
import { LETTER, letterPattern, UNSPACED } from './letters.ts';

interface Endings {
  /** Final letters that inflection changes, cut from words of at least CUT letters. */
  cut: RegExp;
  /** How many letters may follow the stem. */
  more: number;
}

const ROMANCE: Endings = { cut: /[aeos]+$/, more: 3 };
const GERMANIC: Endings = { cut: /e$/, more: 3 };
const SLAVIC: Endings = { cut: /[aeiouyąęієїаеиоуыэюяйьъ]$/, more: 4 };
const GREEK: Endings = { cut: /[αεηιουωάέήίόύώ]*[ςσ]?$/, more: 4 };
const JOINING: Endings = { cut: /[aeiouyäöüıő]$/, more: 7 };
const OTHER: Endings = { cut: /$/, more: 3 };

const BY_LANGUAGE: Record<string, Endings> = {};
for (const [languages, endings] of [
  ['fr es it pt ro ca gl', ROMANCE],
  ['de nl sv da no is', GERMANIC],
  ['pl cs sk hr sr bs sl lv lt ru uk bg be mk', SLAVIC],
  ['fi et hu tr az kk eu', JOINING],
] as const) {
  for (const language of languages.split(' ')) BY_LANGUAGE[language] = endings;
}

const CUT = 5;
const SHORT = 4;

const literal = (word: string) => [...word].map((letter) => letterPattern(letter, true)).join('');

/** One word, in small letters, without spaces. `language` is a primary subtag, '' where it isn't known. */
export function inflected(word: string, language: string): string {
  if (UNSPACED.test(word)) return literal(word);
  if (/[\uac00-\ud7a3\u0590-\u06ff\u0900-\u0dff]/.test(word)) return stemmed(word, OTHER);
  if (/[а-яα-ω]/.test(word)) {
    if (word.length < SHORT) return `${literal(word)}${LETTER}{0,2}`;
    return stemmed(word, /[α-ω]/.test(word) ? GREEK : SLAVIC);
  }
  if (word.length < SHORT) return `${literal(word)}(?:['’]?s)?`;
  if (!/[a-z]/.test(word)) return stemmed(word, OTHER);
  if (language === 'en') return english(word);
  const endings = BY_LANGUAGE[language];
  return endings ? stemmed(word, endings) : `(?:${english(word)}|${stemmed(word, OTHER)})`;
}

function stemmed(word: string, { cut, more }: Endings): string {
  const stem = word.length >= CUT ? word.replace(cut, '') : word;
  return `${literal(stem.length >= 3 ? stem : word)}${LETTER}{0,${more}}`;
}

function english(word: string): string {
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^suix])s$/, '$1');
  if (/[^aeiou]y$/.test(base)) return `${literal(base.slice(0, -1))}(?:y|ies|ied|ying)`;
  if (base.endsWith('e')) return `${literal(base.slice(0, -1))}(?:e|es|ed|er|ers|ing)`;
  const last = letterPattern(base.charAt(base.length - 1), true);
  return `${literal(base)}(?:s|es|${last}?(?:ed|er|ers|ing))?`;
}
