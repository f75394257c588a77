/**
 * The word patterns of a pack: small enough to be safe in anybody's file, and matched in time linear in the
 * text (no regular expression comes from a pack).
 *
 *   former [us|u.s.] president [donald] [j] Trump
 *   # ~2 (members|member states|<allies>) ~6 (meet*|reach*) 2 (%|percent)
 *
 *   word      that word, any case; with a capital: as written (or all in capitals)
 *   word*     a word that begins so
 *   (a|b c)   one of these; [a|b c] one of these or nothing
 *   ~3        up to three words between, within the sentence
 *   #         a number, in digits or words; #year a year in four digits; [#] one or none
 *   @         a name of one of the pack's entities
 *   <set>     the alternatives of the pack's phrase set of that name
 */
import type { Tokens } from '../tokens.ts';
import { asWritten, SENTENCE_END } from '../tokens.ts';
import { numberAt, yearAt } from './numbers.ts';

interface Word {
  /** Lower case. */
  text: string;
  stem: boolean;
  /** As written, where the pattern has a capital. */
  exact: string | null;
}

export type Element =
  | { type: 'words'; options: Word[][]; optional: boolean }
  | { type: 'gap'; max: number }
  | { type: 'number' | 'year' | 'entity'; optional: boolean };

export interface Pattern {
  source: string;
  elements: Element[];
}

/** More would make a match a matter of chance; also what bounds the time per starting place. */
export const LONGEST_GAP = 15;
export const MOST_ELEMENTS = 24;

/** Where an entity's name ends that starts at a token, or 0; see entities.ts. */
export type EntityEnds = (token: number) => number;

/** Throws with a plain sentence where the pattern is malformed. `sets` are the pack's phrases in this language. */
export function parsePattern(source: string, sets: Record<string, string> = {}): Pattern {
  const elements = split(source).map((part) => parseElement(part, source, sets));
  const first = elements[0];
  if (!first || elements.length > MOST_ELEMENTS) {
    throw new Error(`The pattern "${source}" must have 1 to ${MOST_ELEMENTS} parts.`);
  }
  if (elements.every((element) => element.type === 'gap' || element.optional)) {
    throw new Error(`The pattern "${source}" would match nothing at all.`);
  }
  if (
    elements.some(
      ({ type }, at) => type === 'gap' && (at === 0 || elements[at + 1]?.type === 'gap' || !elements[at + 1]),
    )
  ) {
    throw new Error(`The pattern "${source}" must have something on both sides of each gap.`);
  }
  return { source, elements };
}

/** Parts by white space, brackets kept together. */
function split(source: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const char of source) {
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    if (depth < 0 || depth > 1) throw new Error(`The brackets of the pattern "${source}" don't match.`);
    if (char === ' ' && depth === 0) {
      if (part) parts.push(part);
      part = '';
    } else part += char;
  }
  if (depth !== 0) throw new Error(`The brackets of the pattern "${source}" don't match.`);
  if (part) parts.push(part);
  return parts;
}

const SPECIAL: Record<string, 'number' | 'year' | 'entity'> = {
  '#': 'number',
  '#year': 'year',
  '@': 'entity',
};

function parseElement(part: string, source: string, sets: Record<string, string>): Element {
  if (part.startsWith('~')) {
    const max = Number(part.slice(1));
    if (!Number.isInteger(max) || max < 1 || max > LONGEST_GAP) {
      throw new Error(`The gap "${part}" of the pattern "${source}" must be ~1 to ~${LONGEST_GAP}.`);
    }
    return { type: 'gap', max };
  }
  const optional = part.startsWith('[');
  const inner = optional || part.startsWith('(') ? part.slice(1, -1) : part;
  const special = SPECIAL[inner];
  if (special) return { type: special, optional };
  const filled = inner.replace(/<([^<>]*)>/g, (_, name: string) => {
    const set = sets[name];
    if (!set)
      throw new Error(`The pattern "${source}" names the phrase set <${name}>, which the pack hasn't got.`);
    return set;
  });
  const options = filled.split('|').map((option) =>
    option
      .trim()
      .split(/ +/)
      .map((word) => parseWord(word, source)),
  );
  return { type: 'words', options, optional };
}

function parseWord(written: string, source: string): Word {
  const stem = written.endsWith('*');
  const word = stem ? written.slice(0, -1) : written;
  const text = word.toLowerCase();
  if (text === '' || /[*()[\]|<>~#@]/.test(text)) {
    throw new Error(`The pattern "${source}" has an empty or malformed word.`);
  }
  return { text, stem, exact: word === text ? null : word };
}

/** Places after an element, without repeats; used again from match to match. */
class Places {
  private readonly at: number[] = [];
  count = 0;

  add(place: number): void {
    // Gaps from neighbouring places overlap; their ends lie near each other, so looking back is short.
    for (let index = this.count - 1; index >= 0; index--) if (this.at[index] === place) return;
    this.at[this.count++] = place;
  }
  get(index: number): number {
    return this.at[index]!;
  }
  least(): number {
    let least = this.at[0]!;
    for (let index = 1; index < this.count; index++) if (this.at[index]! < least) least = this.at[index]!;
    return least;
  }
}

let from = new Places();
let into = new Places();
/** By distance from the start: the element for which a place was tried last. Elements × (gap + words) never reach its end. */
const tried = new Int32Array(1024);
let serial = 0;

/**
 * The first token after the shortest match that begins at `start`, or -1. Follows the set of places reachable
 * after each element, so that no place is tried twice: at most elements × reach steps.
 */
export function matchAt(pattern: Pattern, tokens: Tokens, start: number, entityEnds: EntityEnds): number {
  from.count = 0;
  from.add(start);
  let gap = 0;
  for (const element of pattern.elements) {
    if (element.type === 'gap') {
      gap = element.max;
      continue;
    }
    into.count = 0;
    serial++;
    for (let index = 0; index < from.count; index++) {
      const place = from.get(index);
      for (let at = place; at <= place + gap; at++) {
        // Gaps from neighbouring places overlap.
        if (tried[at - start] !== serial) {
          tried[at - start] = serial;
          step(element, tokens, at, entityEnds);
        }
        if (tokens.words[at] === SENTENCE_END) break;
      }
    }
    if (into.count === 0) return -1;
    gap = 0;
    [from, into] = [into, from];
  }
  return from.least();
}

/** Adds the places after an element that begins at a place. */
function step(
  element: Exclude<Element, { type: 'gap' }>,
  tokens: Tokens,
  place: number,
  entityEnds: EntityEnds,
): void {
  if (element.optional) into.add(place);
  switch (element.type) {
    case 'words':
      for (const option of element.options)
        if (isOption(option, tokens, place)) into.add(place + option.length);
      return;
    case 'number': {
      const number = numberAt(tokens, place);
      if (number) into.add(number.end);
      return;
    }
    case 'year':
      if (yearAt(tokens, place) !== null) into.add(place + 1);
      return;
    case 'entity': {
      const end = entityEnds(place);
      if (end > 0) into.add(end);
    }
  }
}

function isOption(option: Word[], tokens: Tokens, place: number): boolean {
  for (let index = 0; index < option.length; index++) {
    if (!isWord(option[index]!, tokens, place + index)) return false;
  }
  return true;
}

function isWord(word: Word, tokens: Tokens, at: number): boolean {
  const found = tokens.words[at];
  if (found === undefined || !(word.stem ? found.startsWith(word.text) : found === word.text)) return false;
  if (word.exact === null) return true;
  const written = asWritten(tokens, at);
  return written.startsWith(word.exact) || written === written.toUpperCase();
}
