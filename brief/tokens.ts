/**
 * Words of a text with their places, for entities and claims. One pass over the characters, no regular
 * expression: the time is linear in the length whatever the text holds.
 *
 *   "The U.S.’s Secretary-General said 2.5%." ▸ the · u.s. · secretary · general · said · 2.5 · % · .
 */

export interface Tokens {
  text: string;
  /** Lower case; "." stands for the end of a sentence, "%" for a per-cent sign. */
  words: string[];
  /** UTF-16 offsets into the text, end exclusive. */
  starts: number[];
  ends: number[];
}

/** Stands where a sentence ends: no pattern matches across it. */
export const SENTENCE_END = '.';

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
type Char = typeof OTHER | typeof LETTER | typeof DIGIT;

/** Letters, digits or neither; beyond ASCII all but the blocks of punctuation and symbols counts as a letter. */
function kind(code: number): Char {
  if (code < 128) {
    if ((code > 96 && code < 123) || (code > 64 && code < 91)) return LETTER;
    return code > 47 && code < 58 ? DIGIT : OTHER;
  }
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return OTHER;
  // General punctuation to miscellaneous symbols; CJK punctuation; full-width punctuation.
  if ((code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040)) return OTHER;
  return code >= 0xff00 && code < 0xff10 ? OTHER : LETTER;
}

const DOT = 46;
const COMMA = 44;
const PERCENT = 37;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** . ! ? … and their full-width forms; a semicolon ends what a pattern may span too. */
function endsSentence(code: number): boolean {
  return code === DOT || code === 33 || code === 63 || code === 59 || code === 0x2026 || code === 0x3002;
}

export function tokenise(text: string): Tokens {
  // Lower-casing the whole keeps offsets but for a few letters ("İ"); then each word is lower-cased alone.
  const whole = text.toLowerCase();
  const lower = whole.length === text.length ? whole : null;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (word: string, start: number, end: number): void => {
    words.push(word);
    starts.push(start);
    ends.push(end);
  };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const type = kind(code);
    if (type === OTHER) {
      if (code === PERCENT) push('%', at, at + 1);
      else if (endsSentence(code) && words.length > 0 && words[words.length - 1] !== SENTENCE_END) {
        const next = at + 1 < length ? text.charCodeAt(at + 1) : 32;
        // "3.5" and "nato.int" are no ends, nor are "J. Trump", "Gen. Cavoli" and "Jan. 20".
        const last = words.length - 1;
        const short = code === DOT && ends[last] === at && isShortForm(text, starts[last]!, at);
        if (kind(next) === OTHER && !short) push(SENTENCE_END, at, at + 1);
      }
      at++;
      continue;
    }
    const start = at;
    at = wordEnd(text, start, type);
    const word = lower ? lower.slice(start, at) : text.slice(start, at).toLowerCase();
    push(word.includes('\u2019') ? word.replace('\u2019', "'") : word, start, at);
    // The possessive belongs to the word and is left out: "NATO's" is "nato".
    if (at + 1 < length && isApostrophe(text.charCodeAt(at)) && (text.charCodeAt(at + 1) | 32) === 115) {
      if (at + 2 >= length || kind(text.charCodeAt(at + 2)) === OTHER) at += 2;
    }
  }
  return { text, words, starts, ends };
}

/** An initial or a title before the dot, or a word after it that doesn't begin a sentence. */
function isShortForm(text: string, start: number, dot: number): boolean {
  const first = text.charCodeAt(start);
  const capital = first > 64 && first < 91;
  if (capital && (dot === start + 1 || (dot <= start + 3 && text.charCodeAt(start + 1) > 96))) return true;
  const after = text.charCodeAt(dot + 2);
  return (after > 96 && after < 123) || (after > 47 && after < 58);
}

/** Where a word ends: dots stay in "U.S." and "2.5", commas in "1,000", the apostrophe in "don't". */
function wordEnd(text: string, start: number, first: Char): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const type = kind(code);
    if (type !== OTHER) {
      // "5th" is one word, "F16" too; "2035年" as well.
      continue;
    }
    const next = at + 1 < text.length ? kind(text.charCodeAt(at + 1)) : OTHER;
    if ((code === DOT || code === COMMA) && first === DIGIT && next === DIGIT) continue;
    if (code === DOT && isAbbreviation(text, start, at)) {
      if (next === LETTER && !isLetterRun(text, at + 1)) continue;
      return at > start + 1 ? at + 1 : at;
    }
    if (isApostrophe(code) && next === LETTER && (text.charCodeAt(at + 1) | 32) === 116) {
      if (at + 2 >= text.length || kind(text.charCodeAt(at + 2)) === OTHER) continue;
    }
    break;
  }
  return at;
}

/** Single letters with dots between them so far: "U", "U.S". */
function isAbbreviation(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const wantsLetter = (at - start) % 2 === 0;
    if (wantsLetter ? kind(text.charCodeAt(at)) !== LETTER : text.charCodeAt(at) !== DOT) return false;
  }
  return (end - start) % 2 === 1;
}

/** Whether two letters stand side by side there: a word, not a further letter of an abbreviation. */
function isLetterRun(text: string, at: number): boolean {
  return at + 1 < text.length && kind(text.charCodeAt(at + 1)) === LETTER;
}

/** Whether the word is written with a capital where it stands. */
export function isCapitalised(tokens: Tokens, index: number): boolean {
  const first = tokens.text.charAt(tokens.starts[index]!);
  return first !== first.toLowerCase();
}

/** The word as the text has it. */
export function asWritten(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index]!, tokens.ends[index]!);
}
