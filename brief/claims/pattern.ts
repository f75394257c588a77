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
  | { type: 'words'; options: Word[][]; byFirst: Map<string, Word[][]>; stems: Word[][]; optional: boolean }
  | { type: 'gap'; max: number }
  | { type: 'number' | 'year' | 'entity'; optional: boolean };

export interface Pattern {
  source: string;
  elements: Element[];
}

/** More would make a match a matter of chance; also what bounds the time per starting place. */
export const LONGEST_GAP = 15;
/** All gaps of a pattern together. */
export const LONGEST_REACH = 40;
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
  const wide = elements.reduce((sum, element) => sum + (element.type === 'gap' ? element.max : 0), 0);
  if (wide > LONGEST_REACH)
    throw new Error(`The gaps of the pattern "${source}" are over ${LONGEST_REACH} words together.`);
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

const NONE: Word[][] = [];
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
  const stems = options.filter(([first]) => first?.stem);
  const byFirst = new Map<string, Word[][]>();
  for (const option of options) {
    const [first] = option;
    if (first && !first.stem) byFirst.set(first.text, [...(byFirst.get(first.text) ?? []), option]);
  }
  return { type: 'words', options, byFirst, stems, optional };
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

/**
 * The first token after the shortest match that begins at `start`, or -1. Follows the set of places reachable
 * after each element, so that no place is tried twice: at most elements × reach steps.
 */
export function matchAt(pattern: Pattern, tokens: Tokens, start: number, entityEnds: EntityEnds): number {
  const { elements } = pattern;
  // One place at a time as long as that will do, which is as far as most attempts come.
  let place = start;
  let index = 0;
  for (; index < elements.length; index++) {
    const next = single(elements[index]!, tokens, place);
    if (next === -1) return -1;
    if (next === null) break;
    place = next;
  }
  let places: number[] = [place];
  for (; index < elements.length; index++) {
    const element = elements[index]!;
    if (element.type === 'gap') {
      places = reach(places, element.max, tokens);
      continue;
    }
    const next: number[] = [];
    for (const each of places) step(element, tokens, each, entityEnds, next);
    if (next.length === 0) return -1;
    places = next.length > 1 ? [...new Set(next)] : next;
  }
  return places.length === 1 ? places[0]! : Math.min(...places);
}

/** From each place to `max` further, within the sentence; ascending, each once. */
function reach(places: number[], max: number, tokens: Tokens): number[] {
  const reached: number[] = [];
  let next = -1;
  let stopped = -1;
  for (const place of places.length > 1 ? places.sort((a, b) => a - b) : places) {
    if (place <= stopped) continue;
    for (let at = Math.max(place, next); at <= place + max; at++) {
      reached.push(at);
      next = at + 1;
      if (tokens.words[at] === SENTENCE_END) {
        stopped = at;
        break;
      }
    }
  }
  return reached;
}

/** The common case without a list: words of which one choice fits. -1 where none does, null where it takes a list. */
function single(element: Element, tokens: Tokens, place: number): number | null {
  if (element.type !== 'words' || element.optional) return null;
  const exact = element.byFirst.get(tokens.words[place] ?? '');
  if (!exact && element.stems.length === 0) return -1;
  let end = -1;
  for (const options of [exact ?? NONE, element.stems]) {
    for (const option of options) {
      if (!isOption(option, tokens, place)) continue;
      if (end >= 0 && end !== place + option.length) return null;
      end = place + option.length;
    }
  }
  return end;
}

/** Adds the places after an element that begins at a place. */
function step(
  element: Exclude<Element, { type: 'gap' }>,
  tokens: Tokens,
  place: number,
  entityEnds: EntityEnds,
  into: number[],
): void {
  if (element.optional) into.push(place);
  switch (element.type) {
    case 'words':
      for (const option of element.byFirst.get(tokens.words[place] ?? '') ?? NONE) {
        if (isOption(option, tokens, place)) into.push(place + option.length);
      }
      for (const option of element.stems) {
        if (isOption(option, tokens, place)) into.push(place + option.length);
      }
      return;
    case 'number': {
      const number = numberAt(tokens, place);
      if (number) into.push(number.end);
      return;
    }
    case 'year':
      if (yearAt(tokens, place) !== null) into.push(place + 1);
      return;
    case 'entity': {
      const end = entityEnds(place);
      if (end > 0) into.push(end);
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
