/**
 * Which earlier paragraphs are worth comparing: an inverted index of a winnowed selection of each paragraph's
 * shingles (Broder 1997; Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003).
 *
 * Of every WINDOW shingles in a row the least is kept, so any SHINGLE + WINDOW - 1 = 6 words in a row that two
 * paragraphs share give them a fingerprint in common, and about 2 in 5 shingles are stored.
 *
 * Bounds, whatever the text: a fingerprint remembers BUCKET paragraphs at most, is looked for in PROBES places
 * at most, and MOST candidates leave. So looking up and adding cost at most PROBES + BUCKET steps a fingerprint.
 */
import { SHINGLE, type Words } from './words.ts';

export const WINDOW = 4;
/** A shingle in more paragraphs than this is a phrase of the genre and tells nothing; the rarer ones decide. */
export const BUCKET = 8;
export const PROBES = 16;
/** Candidates handed on for comparison, the ones with most fingerprints in common. */
export const MOST = 6;
/** A pair worth comparing shares this part of the fingerprints of the one that has fewer, crowded ones apart. */
const SHARED = 0.25;

/** The fingerprints of paragraph `at`; an empty list for one of fewer than three words. */
export function winnow(words: Words, at: number): number[] {
  const { shingle } = words;
  const from = words.start[at]!;
  const to = words.start[at + 1]! - SHINGLE + 1;
  const kept: number[] = [];
  let least = from;
  for (let i = from; i < to; i++) {
    const before = least;
    if (least <= i - WINDOW) {
      least = i - WINDOW + 1;
      for (let j = least + 1; j <= i; j++) if (shingle[j]! <= shingle[least]!) least = j;
    } else if (shingle[i]! <= shingle[least]!) least = i;
    const first = i === Math.min(from + WINDOW, to) - 1;
    if (first || (i >= from + WINDOW && least !== before)) kept.push(shingle[least]!);
  }
  return kept;
}

export class Candidates {
  /** Open addressing: the fingerprint, the newest post and the number of posts of each slot. */
  private readonly keys: Int32Array;
  private readonly heads: Int32Array;
  private readonly crowd: Uint8Array;
  /** Posts: a paragraph and the post before it. */
  private readonly paragraph: Int32Array;
  private readonly previous: Int32Array;
  private posts = 0;
  private readonly votes: Int32Array;
  private readonly prints: Int32Array;
  private readonly mask: number;
  /** Steps taken so far: what the test of growth counts. */
  steps = 0;

  /** For paragraphs 0 to `count` - 1 of `total` words together. */
  constructor(count: number, total: number) {
    let size = 64;
    while (size < total) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.heads = new Int32Array(size);
    this.crowd = new Uint8Array(size);
    this.paragraph = new Int32Array(total);
    this.previous = new Int32Array(total);
    this.votes = new Int32Array(count);
    this.prints = new Int32Array(count);
  }

  /** Where a fingerprint is or would be; -1 where the neighbourhood is full. */
  private slot(print: number): number {
    let at = print & this.mask;
    for (let probe = 0; probe < PROBES; probe++) {
      this.steps++;
      if (this.crowd[at] === 0 || this.keys[at] === print) return at;
      at = (at + 1) & this.mask;
    }
    return -1;
  }

  add(paragraph: number, prints: number[]): void {
    this.prints[paragraph] = prints.length;
    for (const print of prints) {
      const at = this.slot(print);
      if (at < 0 || this.crowd[at] === BUCKET) continue;
      if (this.crowd[at]! > 0 && this.paragraph[this.heads[at]!] === paragraph) continue;
      this.keys[at] = print;
      this.paragraph[this.posts] = paragraph;
      this.previous[this.posts] = this.heads[at]!;
      this.heads[at] = this.posts++;
      this.crowd[at]!++;
    }
  }

  /** Added paragraphs that one with these fingerprints may repeat, the likeliest first, MOST of them. */
  look(prints: number[]): number[] {
    const touched: number[] = [];
    let telling = prints.length;
    for (const print of prints) {
      const at = this.slot(print);
      if (at < 0) continue;
      const crowd = this.crowd[at]!;
      if (crowd === BUCKET) telling--;
      let post = this.heads[at]!;
      for (let i = 0; i < crowd; i++, post = this.previous[post]!) {
        this.steps++;
        const paragraph = this.paragraph[post]!;
        if (this.votes[paragraph]!++ === 0) touched.push(paragraph);
      }
    }
    if (touched.length === 0) return touched;
    const crowded = prints.length - telling;
    const likely = touched.filter((paragraph) => {
      const fewer = Math.min(prints.length, this.prints[paragraph]!);
      return this.votes[paragraph]! >= SHARED * Math.max(1, fewer - crowded);
    });
    likely.sort((a, b) => this.votes[b]! - this.votes[a]! || a - b);
    for (const paragraph of touched) this.votes[paragraph] = 0;
    return likely.slice(0, MOST);
  }
}
