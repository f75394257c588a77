/**
 * Paragraphs as numbers: every word a 32-bit hash, one after the other in a typed array, so that 100,000 paragraphs
 * cost a few arrays and no strings. One pass over the characters.
 */
import {
  CASELESS,
  DENIAL,
  DIGIT,
  describe,
  EXPANDS,
  expansion,
  IDEOGRAPH,
  IGNORED,
  JAMO,
  LOWER,
  meanings,
  PLAIN,
  SIGN,
  SPACE,
  STOP,
  UNIT,
  UPPER,
} from './fold.ts';

/** Bits of `Words.kind`. */
export const NUMBER = 1;
export const CAPITAL = 2;
/** Opens a sentence, so that its capital says nothing. */
export const OPENS = 4;
/** Of a script without capitals. */
export const UNCASED = 8;
/** Has a small letter. */
export const SMALL = 16;
/** Holds a sign that denies: 不, 没, 않. */
export const NEGATES = 32;

/** Words in a shingle: Broder 1997 takes runs of w words; three is the corpus's own yardstick. */
export const SHINGLE = 3;

const SEED = 0x811c9dc5 | 0;
/** FNV-1a, one step a unit. */
const PRIME = 0x01000193;

export class Words {
  hash: Int32Array;
  kind: Uint8Array;
  /** First word of each paragraph, and the end of the last. */
  readonly start: Int32Array;
  /** Length of each paragraph in half words as a reader counts them: 2 a word between spaces, 1 an ideograph. */
  readonly size: Int32Array;
  /** Hash of the whole paragraph. */
  readonly whole: Int32Array;
  /** Paragraphs read so far. */
  count = 0;

  /** For as many paragraphs and about as many characters; the words grow where that was too few. */
  constructor(paragraphs: number, characters: number) {
    const room = 64 + (characters >> 2);
    this.start = new Int32Array(paragraphs + 1);
    this.size = new Int32Array(paragraphs);
    this.whole = new Int32Array(paragraphs);
    this.hash = new Int32Array(room);
    this.kind = new Uint8Array(room);
  }

  length(paragraph: number): number {
    return this.start[paragraph + 1]! - this.start[paragraph]!;
  }

  add(text: string): void {
    const from = this.start[this.count]!;
    const { length } = text;
    let { hash, kind } = this;
    let room = hash.length - 2;
    let at = from;
    let word = SEED;
    let seen = 0;
    let before = 0;
    let solid = false;
    let opens = 0;
    let size = 0;
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? text.charCodeAt(i) : 32;
      const what = meanings[unit] || describe(unit);
      if (what & PLAIN) {
        word = Math.imul(word ^ (what & UNIT), PRIME);
        seen |= what;
        continue;
      }
      if (what & IGNORED) continue;
      if (what & EXPANDS) {
        for (const part of expansion(unit)) word = Math.imul(word ^ part.charCodeAt(0), PRIME);
        seen |= what;
        continue;
      }
      // 3.5 and 3,5 are one number, not two.
      if (seen & DIGIT && (unit === 46 || unit === 44) && digitAt(text, i + 1)) {
        word = Math.imul(word ^ 46, PRIME);
        continue;
      }
      if (at >= room) {
        this.grow();
        ({ hash, kind } = this);
        room = hash.length - 2;
      }
      if (seen) {
        if (seen & JAMO && text !== text.normalize('NFC')) {
          this.add(text.normalize('NFC'));
          return;
        }
        hash[at] = mix(word);
        kind[at++] =
          (seen & DIGIT ? NUMBER : seen & CASELESS ? UNCASED : 0) |
          (seen & UPPER ? CAPITAL : 0) |
          (seen & LOWER ? SMALL : 0) |
          (seen & DENIAL ? NEGATES : 0) |
          opens;
        opens = 0;
        word = SEED;
        seen = 0;
        before = 0;
        solid = true;
      }
      if (what & SPACE) {
        if (solid) size += 2;
        solid = false;
      } else if (what & IDEOGRAPH) size++;
      else solid = true;
      if (what & (IDEOGRAPH | SIGN)) {
        const sign = what & UNIT;
        hash[at] = mix(Math.imul(before, PRIME) ^ sign);
        if (what & IDEOGRAPH) before = sign;
        kind[at++] =
          (what & DIGIT ? NUMBER : 0) | (what & CASELESS ? UNCASED : 0) | (what & DENIAL ? NEGATES : 0);
      } else if (what & STOP) opens = OPENS;
    }
    this.close(from, at, size);
  }

  /** The shingle that starts at this word of the paragraph; not for the last two. */
  shingle(word: number): number {
    const pair = Math.imul(this.hash[word]!, 0x2545f491) + this.hash[word + 1]!;
    return mix(Math.imul(pair ^ (pair >>> 15), 0x2c1b3c6d) + this.hash[word + 2]!);
  }

  private close(from: number, to: number, size: number): void {
    let whole = to - from;
    for (let i = from; i < to; i++) whole = Math.imul(whole ^ this.hash[i]!, 0x5bd1e995) ^ (whole >>> 15);
    this.size[this.count] = size;
    this.whole[this.count] = mix(whole);
    this.start[++this.count] = to;
  }

  private grow(): void {
    const length = this.hash.length * 2;
    const { hash, kind } = this;
    this.hash = new Int32Array(length);
    this.hash.set(hash);
    this.kind = new Uint8Array(length);
    this.kind.set(kind);
  }
}

function digitAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return ((meanings[unit] || describe(unit)) & DIGIT) > 0;
}

/** The finaliser of MurmurHash3 (Appleby, public domain): spreads a hash over all its bits. */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
