/**
 * Which earlier paragraphs are worth comparing: an inverted index of a winnowed selection of each paragraph's
 * shingles (Broder 1997; Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003).
 *
 * Of every `window` shingles in a row the least is kept. Any SHINGLE + window - 1 words in a row that two paragraphs
 * share give them a fingerprint in common: 6 words where the longer has up to 40, 10 where it has 70 or more. What the
 * wider window keeps the narrower one keeps too, so long and short paragraphs find each other.
 *
 * Bounds, whatever the text: a fingerprint remembers BUCKET paragraphs at most and MOST candidates leave, so looking
 * up and adding cost at most BUCKET + 2 steps a fingerprint. Fingerprints that fall in one place of the table share it
 * (a page could make them): that costs a vote too many or a candidate, never time, as every pair is compared later.
 */
import { SHINGLE, type Words } from './words.ts';

/** An eighth of the paragraph, between these: about 15 fingerprints up to 70 words, two in nine shingles beyond. */
const WINDOW = 4;
const WIDEST = 8;
/** A shingle in more paragraphs than this is a phrase of the genre and tells nothing; the rarer ones decide. */
export const BUCKET = 8;
/** Candidates handed on for comparison, the ones that share most of their fingerprints. */
export const MOST = 4;
/** A pair worth comparing shares this part of the fingerprints of the one that has fewer, crowded ones apart. */
const SHARED = 0.25;

/** The fingerprints of one paragraph at a time, and a place for what the table holds for them. */
export class Prints {
  print = new Int32Array(256);
  slot = new Int32Array(256);
  count = 0;
  private shingle = new Int32Array(256);

  /** Takes those of paragraph `at`; none of one of fewer than three words. */
  take(words: Words, at: number): void {
    const from = words.start[at]!;
    const length = words.length(at) - SHINGLE + 1;
    if (length > this.print.length) {
      this.print = new Int32Array(2 * length);
      this.slot = new Int32Array(2 * length);
      this.shingle = new Int32Array(2 * length);
    }
    const { print, shingle } = this;
    const window = Math.min(WIDEST, Math.max(WINDOW, length >> 3));
    const full = Math.min(window, length) - 1;
    this.count = 0;
    for (let i = 0, least = 0; i < length; i++) {
      const before = least;
      shingle[i] = words.shingle(from + i);
      if (least <= i - window) {
        least = i - window + 1;
        for (let j = least + 1; j <= i; j++) if (shingle[j]! <= shingle[least]!) least = j;
      } else if (shingle[i]! <= shingle[least]!) least = i;
      if (i === full || (i > full && least !== before)) print[this.count++] = shingle[least]!;
    }
  }
}

/**
 * A slot, from its low bits: how many paragraphs it remembers, four more bits of their fingerprint, its newest post. The
 * four bits spare most look-ups the way to a paragraph that only shares the place; MIXED where they differ.
 */
const CROWD = 15;
const TAG = 15 << 4;
const MIXED = 15 << 4;
const POST = 8;

/** What the bits of a slot have room for: of a page of some 50 million words the rest isn't indexed. */
const MOST_POSTS = 2 ** 24 - 1;

function tag(print: number): number {
  return ((print >>> 16) % 15) << 4;
}

export class Candidates {
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** Posts, two numbers each: a paragraph, and the post before it in the same slot. */
  private readonly posts: Int32Array;
  private end = 0;
  private readonly votes: Int32Array;
  private readonly prints: Int32Array;
  /** Steps taken so far: what the test of growth counts. */
  steps = 0;

  /** For paragraphs 0 to `count` - 1 of `total` words together, of which a quarter or two fifths are stored. */
  constructor(count: number, total: number) {
    let size = 64;
    while (size < total / 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.posts = new Int32Array(2 * total);
    this.votes = new Int32Array(count);
    this.prints = new Int32Array(count);
  }

  add(paragraph: number, { print, count }: Prints): void {
    const { slots, mask, posts } = this;
    this.prints[paragraph] = count;
    this.steps += count;
    for (let i = 0; i < count; i++) {
      const at = print[i]! & mask;
      const slot = slots[at]!;
      const crowd = slot & CROWD;
      const newest = (slot >>> POST) << 1;
      if (crowd === BUCKET || (crowd > 0 && posts[newest] === paragraph)) continue;
      if (this.end >>> 1 > MOST_POSTS) return;
      const alike = crowd === 0 || (slot & TAG) === tag(print[i]!);
      posts[this.end] = paragraph;
      posts[this.end + 1] = newest;
      slots[at] = (this.end << (POST - 1)) | (alike ? tag(print[i]!) : MIXED) | (crowd + 1);
      this.end += 2;
    }
  }

  /** Added paragraphs that one with these fingerprints may repeat, the likeliest first, MOST of them. */
  look({ print, slot, count }: Prints): number[] {
    const touched: number[] = [];
    const { slots, mask, votes, posts } = this;
    // All at once, before anything hangs on what they hold: the processor then waits for memory once, not for each.
    for (let i = 0; i < count; i++) slot[i] = slots[print[i]! & mask]!;
    let crowded = 0;
    for (let i = 0; i < count; i++) {
      this.steps++;
      const there = slot[i]! & TAG;
      if (there !== MIXED && there !== tag(print[i]!)) continue;
      const crowd = slot[i]! & CROWD;
      if (crowd === BUCKET) crowded++;
      let post = (slot[i]! >>> POST) << 1;
      this.steps += crowd;
      for (let n = 0; n < crowd; n++, post = posts[post + 1]!) {
        const paragraph = posts[post]!;
        if (votes[paragraph]!++ === 0) touched.push(paragraph);
      }
    }
    if (touched.length === 0) return touched;
    const fewer = (paragraph: number) => Math.min(count, this.prints[paragraph]!);
    const likely = touched.filter((one) => votes[one]! >= SHARED * Math.max(1, fewer(one) - crowded));
    // By the share, so that a short piece isn't outvoted by long paragraphs that have a phrase in common.
    const share = (paragraph: number) => votes[paragraph]! / fewer(paragraph);
    if (likely.length > 1) likely.sort((a, b) => share(b) - share(a) || a - b);
    for (const paragraph of touched) votes[paragraph] = 0;
    return likely.slice(0, MOST);
  }
}
