/**
 * Is this the same paragraph? Two paragraphs are laid over each other by their shingles: a word is covered where it
 * stands in three words in a row that the other has too, anywhere, so a moved sentence stays covered. What is left
 * uncovered on both sides was exchanged, on one side only added or cut.
 *
 * Linear in the two lengths: two passes with a set of hashes each.
 */
import { denies } from './negation.ts';
import { CAPITAL, NUMBER, OPENS, SHINGLE, UNCASED, type Words } from './words.ts';

/** What a comparison found. Shares are of words, 0 to 1. */
export interface Comparison {
  /** Covered words of both ÷ words of both. */
  similarity: number;
  /** Covered share of the shorter and of the longer. */
  shorter: number;
  longer: number;
  /** Words of the shorter ÷ words of the longer. */
  ratio: number;
  /** Words exchanged ÷ words of the shorter. */
  exchanged: number;
  /** Uncovered words in a row, on average: few where a mould was filled in. */
  slots: number;
  /** Numbers and names among the exchanged, each once. */
  numbers: number;
  names: number;
  /** Their share of all the numbers and names of the side that has fewer. */
  retold: number;
  /** A word of denial was put in, taken out or exchanged. */
  negated: boolean;
}

/** More capitals inside sentences than this share of the words: German nouns or a headline, not names. */
const CAPITALS = 0.2;

/** A set of hashes that is emptied in one step. */
class Marks {
  private keys = new Int32Array(256);
  private rounds = new Int32Array(256);
  private round = 0;

  clear(room: number): void {
    if (room * 4 > this.keys.length) {
      const size = 2 ** Math.ceil(Math.log2(room * 4));
      this.keys = new Int32Array(size);
      this.rounds = new Int32Array(size);
      this.round = 0;
    }
    this.round++;
  }

  /** False where it was in the set already. */
  add(key: number): boolean {
    const at = this.find(key);
    if (at < 0 || this.rounds[at] === this.round) return false;
    this.rounds[at] = this.round;
    this.keys[at] = key;
    return true;
  }

  has(key: number): boolean {
    const at = this.find(key);
    return at >= 0 && this.rounds[at] === this.round;
  }

  /** At most 32 places: a crafted cluster is forgotten instead of searched. */
  private find(key: number): number {
    const mask = this.keys.length - 1;
    let at = key & mask;
    for (let probe = 0; probe < 32; probe++) {
      if (this.rounds[at] !== this.round || this.keys[at] === key) return at;
      at = (at + 1) & mask;
    }
    return -1;
  }
}

const marks = new Marks();

/** Positions of the words of `a` that do not stand in three words in a row of `b`. */
function uncovered(one: Words, a: number, other: Words, b: number): number[] {
  const endB = other.start[b + 1]! - SHINGLE + 1;
  marks.clear(other.length(b));
  for (let i = other.start[b]!; i < endB; i++) marks.add(other.shingle(i));
  const left: number[] = [];
  const end = one.start[a + 1]!;
  let covered = one.start[a]!;
  for (let i = covered; i < end; i++) {
    if (i + SHINGLE <= end && marks.has(one.shingle(i))) covered = i + SHINGLE;
    if (i >= covered) left.push(i);
  }
  return left;
}

/** Between neighbouring changes fewer than three words stay: those that stand on both sides in the same order. */
const NEIGHBOURS = 24;

/** Takes what stands on both sides in the same order out of both lists, by the longest common subsequence. */
function match(one: Words, left: number[], other: Words, right: number[]): [number[], number[]] {
  const [n, m] = [left.length, right.length];
  if (n === 0 || m === 0 || n > NEIGHBOURS || m > NEIGHBOURS) return [left, right];
  // Not numbers: one that changed its place may be another figure's.
  const same = (i: number, j: number) =>
    one.hash[left[i]!] === other.hash[right[j]!] && !(one.kind[left[i]!]! & NUMBER);
  // common[i * (m + 1) + j]: the most that left from i on and right from j on have in common.
  const common = new Uint8Array((n + 1) * (m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const at = i * (m + 1) + j;
      common[at] = same(i, j) ? common[at + m + 2]! + 1 : Math.max(common[at + m + 1]!, common[at + 1]!);
    }
  }
  const [gone, put]: [number[], number[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const at = i * (m + 1) + j;
    if (i < n && j < m && same(i, j)) {
      i++;
      j++;
    } else if (j === m || (i < n && common[at + m + 1]! >= common[at + 1]!)) gone.push(left[i++]!);
    else put.push(right[j++]!);
  }
  return [gone, put];
}

/** Stretches of words in a row. */
function runs(places: number[]): number {
  return places.filter((place, i) => place !== places[i - 1]! + 1).length;
}

/** Hashes of the telling words at some places, in order. */
interface Told {
  numbers: number[];
  names: number[];
  /** Words of a script without capitals, which may be names. */
  uncased: number[];
}

function tell(words: Words, places: number[]): Told {
  const told: Told = { numbers: [], names: [], uncased: [] };
  for (const i of places) {
    const kind = words.kind[i]!;
    const list =
      kind & NUMBER
        ? told.numbers
        : kind & UNCASED
          ? told.uncased
          : (kind & (CAPITAL | OPENS)) === CAPITAL && told.names;
    if (list) list.push(words.hash[i]!);
  }
  return told;
}

/** How many were exchanged, each pair once: one by one where as many stand on both sides, else as sets. */
function exchanges(mine: number[], theirs: number[]): number {
  if (mine.length !== theirs.length) return Math.min(missing(mine, theirs), missing(theirs, mine));
  marks.clear(mine.length);
  return mine.filter((hash, i) => hash !== theirs[i] && marks.add(Math.imul(hash, 31) + theirs[i]!)).length;
}

/** How many of these the others lack, each once. */
function missing(these: number[], others: number[]): number {
  marks.clear(these.length + others.length);
  for (const hash of others) marks.add(hash);
  return these.filter((hash) => marks.add(hash)).length;
}

/** Exchanged telling words ÷ all of the paragraph. Where nouns are capitals only numbers show how many there are. */
function retold(words: Words, at: number, numbers: number, names: number): number {
  const places: number[] = [];
  for (let i = words.start[at]!; i < words.start[at + 1]!; i++) places.push(i);
  const all = tell(words, places);
  const nouns = all.names.length > CAPITALS * words.length(at);
  return (numbers + names) / Math.max(1, missing(all.numbers, []) + (nouns ? names : missing(all.names, [])));
}

export function compare(one: Words, a: number, other: Words, b: number): Comparison {
  const bare = [uncovered(one, a, other, b), uncovered(other, b, one, a)] as const;
  const [left, right] = match(one, bare[0], other, bare[1]);
  const sizeA = one.length(a);
  const sizeB = other.length(b);
  const coveredA = 1 - left.length / sizeA;
  const coveredB = 1 - right.length / sizeB;
  const short = Math.min(sizeA, sizeB);
  let numbers = 0;
  let names = 0;
  if (left.length > 0 && right.length > 0) {
    const [mine, theirs] = [tell(one, left), tell(other, right)];
    numbers = exchanges(mine.numbers, theirs.numbers);
    names = exchanges(mine.names, theirs.names);
    // Without capitals nothing shows a name; beside another number another word is taken for one.
    if (numbers > 0 && exchanges(mine.uncased, theirs.uncased) > 0) names++;
  }
  return {
    similarity: 1 - (left.length + right.length) / (sizeA + sizeB),
    shorter: sizeA <= sizeB ? coveredA : coveredB,
    longer: sizeA <= sizeB ? coveredB : coveredA,
    ratio: short / Math.max(sizeA, sizeB),
    exchanged: Math.min(left.length, right.length) / short,
    slots: (bare[0].length + bare[1].length) / (runs(bare[0]) + runs(bare[1]) || 1),
    numbers,
    names,
    negated: denies(one, left) !== denies(other, right),
    retold: numbers + names && Math.max(retold(one, a, numbers, names), retold(other, b, numbers, names)),
  };
}

/** Same words in the same order. */
export function equal(one: Words, a: number, other: Words, b: number): boolean {
  const length = one.length(a);
  if (length !== other.length(b)) return false;
  const from = one.start[a]!;
  const shift = other.start[b]! - from;
  for (let i = from; i < from + length; i++) if (one.hash[i] !== other.hash[i + shift]) return false;
  return true;
}
