/**
 * Terms, as a pack writes them, and whether one stands at a place of a text.
 *
 *   "defence budget"   these words in any case, with a space or a hyphen between
 *   "=NATO"            as written, capitals and all
 *   "rearm*"           a beginning of a word; in a term of several words one other word may stand between them
 *   "北约"              in scripts without spaces: anywhere
 *
 * A hyphen or an apostrophe ends a word (Nato-Staaten, l'OTAN, NATO'nun). Accents may be left out on the page.
 * Compared letter by letter, without patterns: compiling one for each term of a page costs more than that.
 */
import { isLetter, lower, UNSPACED, unaccented } from './letters.ts';

export interface Term {
  /** Small letters, except where the case is exact. */
  words: string;
  exactCase: boolean;
  /** One other word may stand between the words. */
  gaps: boolean;
  /** Written in a script where a word may begin, or end, anywhere. */
  freeFront: boolean;
  freeEnd: boolean;
  arabic: boolean;
}

const ARABIC = /^[\u0621-\u064a]/;
/** Particles in front of an Arabic word: and, so; with, as, to; the. */
const PARTICLES = /^[وف]?[بكل]?(?:ال|ل)?$/;
const LONGEST_PARTICLES = 4;
/** Letters of a term that the scan looks for; what is longer is only looked at where they stand. */
const BEGINNING = 5;

/** Reads a term's notation. */
export function readTerm(term: string): Term {
  const exactCase = term.startsWith('=');
  const written = exactCase ? term.slice(1) : lower(term);
  const arabic = ARABIC.test(written);
  // The article may have grown together with the particles before it.
  const words = arabic ? written.replace(/^ال(?=.{3})/, '') : written;
  return {
    words,
    exactCase,
    gaps: words.includes('*'),
    freeFront: UNSPACED.test(words.charAt(0)),
    freeEnd: words.endsWith('*') || UNSPACED.test(words.charAt(words.length - 1)),
    arabic,
  };
}

/** Where a term that begins at `start` ends; -1 where it doesn't stand there. `small` is `lower(text)`. */
export function matchTerm(term: Term, text: string, small: string, start: number): number {
  if (!term.freeFront && start > 0 && isLetter(small.charCodeAt(start - 1))) {
    if (!term.arabic || !hasParticles(small, start)) return -1;
  }
  const end = matchFrom(term, 0, term.exactCase ? text : small, start);
  return end < 0 || term.freeEnd || !isLetter(small.charCodeAt(end)) ? end : -1;
}

function hasParticles(small: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from <= LONGEST_PARTICLES && isLetter(small.charCodeAt(from - 1))) from--;
  return PARTICLES.test(small.slice(from, start));
}

function matchFrom(term: Term, from: number, text: string, start: number): number {
  const { words } = term;
  let at = start;
  for (let index = from; index < words.length; index++) {
    const letter = words.charAt(index);
    if (letter === '*') {
      at = wordEnd(text, at);
    } else if (isSpace(letter)) {
      if (!isSpace(text.charAt(at))) return -1;
      const next = matchFrom(term, index + 1, text, at + 1);
      if (next >= 0 || !term.gaps || letter !== ' ') return next;
      const other = wordEnd(text, at + 1);
      return other > at + 1 && isSpace(text.charAt(other)) ? matchFrom(term, index + 1, text, other + 1) : -1;
    } else if (!isSame(letter, text.charAt(at))) {
      return -1;
    } else {
      at++;
    }
  }
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

const isSpace = (sign: string) => sign === ' ' || sign === '-' || sign === '\u2010' || sign === '\u2011';

function isSame(wanted: string, found: string): boolean {
  if (wanted === found) return true;
  return wanted === "'" ? found === '’' || found === 'ʼ' : unaccented(wanted) === found;
}

/** Most terms: nothing in their beginning that could be written otherwise. */
const PLAIN = new RegExp(`^[a-z0-9]{${BEGINNING}}`);

/** How a term may begin in `lower(text)`: a few literal letters, with and without accents. */
export function beginnings({ words, exactCase, gaps }: Term): string[] {
  const small = exactCase ? lower(words) : words;
  if (PLAIN.test(small)) return [small.slice(0, BEGINNING)];
  let all = [''];
  for (const [index, letter] of [...small].slice(0, BEGINNING).entries()) {
    if (letter === '*' || (letter === ' ' && gaps) || (isSpace(letter) && index >= BEGINNING - 1)) break;
    const forms = isSpace(letter)
      ? [' ', '-', '\u2010', '\u2011']
      : letter === "'"
        ? ["'", '’', 'ʼ']
        : [...new Set([letter, unaccented(letter)])];
    all = all.flatMap((begun) => forms.map((form) => begun + form));
  }
  return all;
}
