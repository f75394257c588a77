/**
 * Terms, as a pack writes them, made into patterns.
 *
 *   "defence budget"   these words in any case, with a space or a hyphen between
 *   "=NATO"            as written, capitals and all
 *   "rearm*"           a beginning of a word; in a term of several words one other word may stand between them
 *   "北约"              in scripts without spaces: anywhere
 *
 * A hyphen or an apostrophe ends a word (Nato-Staaten, l'OTAN, NATO'nun). Accents may be left out on the page.
 */
import { LETTER, letterPattern, lower, UNSPACED, unaccented } from './letters.ts';

const ARABIC = /^[\u0621-\u064a]/;
/** Particles written in front of an Arabic word: and, so, with, as, to, the. */
const ARABIC_FRONT = `(?<=(?<!${LETTER})[وف]?[بكل]?(?:ال|ل)?)`;
const FRONT = `(?<!${LETTER})`;
/** Letters of a term that the scan looks for; what is longer is only looked at on a hit. */
const BEGINNING = 5;

export interface Term {
  /** Sticky; for the text as it stands where exactCase, else for `lower(text)`. */
  pattern: RegExp;
  exactCase: boolean;
}

/** Splits the mark of an exact-case term off, and the Arabic article, which may have grown together with others. */
function read(term: string): { words: string; exactCase: boolean; arabic: boolean } {
  const exactCase = term.startsWith('=');
  const words = exactCase ? term.slice(1) : lower(term);
  const arabic = ARABIC.test(words);
  return { words: arabic ? words.replace(/^ال(?=.{3})/, '') : words, exactCase, arabic };
}

/** The pattern that decides whether a term stands at a place. */
export function compileTerm(term: string): Term {
  const { words, exactCase, arabic } = read(term);
  const last = words.charAt(words.length - 1);
  let source = arabic ? ARABIC_FRONT : UNSPACED.test(words.charAt(0)) ? '' : FRONT;
  const space = letterPattern(' ');
  const gap = words.includes('*') ? `(?:${space}${LETTER}+)?${space}` : space;
  for (const letter of words) {
    source += letter === '*' ? `${LETTER}*` : letter === ' ' ? gap : letterPattern(letter);
  }
  if (last !== '*' && !UNSPACED.test(last)) source += `(?!${LETTER})`;
  return { pattern: new RegExp(source, 'y'), exactCase };
}

/** Whether a term may begin within a word, so that the scan can't ask for a break before it. */
export function beginsAnywhere(term: string): boolean {
  const { words, arabic } = read(term);
  return arabic || UNSPACED.test(words.charAt(0));
}

/** How a term may begin in `lower(text)`: a few literal letters, with and without accents. */
export function beginnings(term: string): string[] {
  const words = read(term).words.toLowerCase();
  let all = [''];
  for (const [index, letter] of [...words].slice(0, BEGINNING).entries()) {
    if (letter === '*') break;
    if ((letter === ' ' || letter === '-') && (index >= 4 || words.includes('*'))) break;
    const forms =
      letter === ' ' || letter === '-'
        ? [' ', '-', '\u2010', '\u2011']
        : letter === "'"
          ? ["'", '’']
          : [...new Set([letter, unaccented(letter)])];
    all = all.flatMap((begun) => forms.map((form) => begun + form));
  }
  return all;
}
