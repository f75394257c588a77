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

/** Where an entity's name ends that starts at a token, or 0; see entities.ts. */
export type EntityEnds = (token: number) => number;

/**
 * `sets` are the pack's phrases in the pattern's language. Never throws: what is malformed matches nothing (packs that hold
 * such a pattern are refused, settings/pack-schema/patterns.ts).
 */
export function parsePattern(source: string, sets: Record<string, string> = {}): Pattern {
  return { source, elements: partsOf(source).map((part) => parseElement(part, sets)) };
}

/** Parts by white space, brackets kept together. */
export function partsOf(source: string): string[] {
  return source.match(/\([^)]*\)|\[[^\]]*\]|[^ ]+/g) ?? [];
}

const NONE: Word[][] = [];
const SPECIAL: Record<string, 'number' | 'year' | 'entity'> = {
  '#': 'number',
  '#year': 'year',
  '@': 'entity',
};

function parseElement(part: string, sets: Record<string, string>): Element {
  if (part.startsWith('~')) return { type: 'gap', max: Number(part.slice(1)) || 0 };
  const optional = part.startsWith('[');
  const inner = optional || part.startsWith('(') ? part.slice(1, -1) : part;
  const special = SPECIAL[inner];
  if (special) return { type: special, optional };
  const filled = inner.replace(/<([^<>]*)>/g, (all, name: string) => sets[name] ?? all);
  const options = filled.split('|').map((option) => option.trim().split(/ +/).map(parseWord));
  const byFirst = new Map<string, Word[][]>();
  for (const option of options) {
    const { text, stem } = option[0]!;
    if (!stem) byFirst.set(text, [...(byFirst.get(text) ?? NONE), option]);
  }
  return { type: 'words', options, byFirst, stems: options.filter(([first]) => first!.stem), optional };
}

function parseWord(written: string): Word {
  const stem = written.length > 1 && written.endsWith('*');
  const word = stem ? written.slice(0, -1) : written;
  const text = word.toLowerCase();
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
