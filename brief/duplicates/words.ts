/**
 * Paragraphs as numbers: every word a 32-bit hash, every three words in a row a shingle, one after the other in
 * typed arrays, so that 100,000 paragraphs cost a few arrays and no strings. One pass over the characters.
 */
import {
  DIGIT,
  EXPANDS,
  expansion,
  IGNORED,
  JAMO,
  LETTER,
  meaning,
  SINGLE,
  SPACE,
  UNIT,
  UPPER,
} from './fold.ts';

/** Bits of `Words.kind`. */
export const NUMBER = 1;
export const CAPITAL = 2;
/** Follows the end of a sentence (or opens the paragraph), so that its capital says nothing. */
export const OPENS = 4;

/** Words in a shingle: Broder 1997 takes runs of w words; three is the corpus's own yardstick. */
export const SHINGLE = 3;

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

export class Words {
  hash: Int32Array;
  /** The shingle that starts at this word; nothing for a paragraph's last two words. */
  shingle: Int32Array;
  kind: Uint8Array;
  /** First word of each paragraph, and the end of the last. */
  readonly start: number[] = [0];
  /** Length of each paragraph in half words as a reader counts them: 2 a word between spaces, 1 an ideograph. */
  readonly size: number[] = [];
  /** Hash of the whole paragraph. */
  readonly whole: number[] = [];

  /** `characters`: about how many are to come; the arrays grow where it was too few. */
  constructor(characters: number) {
    const room = 64 + (characters >> 2);
    this.hash = new Int32Array(room);
    this.shingle = new Int32Array(room);
    this.kind = new Uint8Array(room);
  }

  get count(): number {
    return this.size.length;
  }

  length(paragraph: number): number {
    return this.start[paragraph + 1]! - this.start[paragraph]!;
  }

  add(text: string, composed = false): void {
    const from = this.start[this.count]!;
    let at = from;
    let word = 0;
    let kind = 0;
    let open = false;
    let spaced = true;
    let sentence = OPENS;
    let size = 0;
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 32;
      const what = meaning(unit);
      if (what & IGNORED) continue;
      if (what & LETTER && !(what & SINGLE)) {
        if (what & JAMO && !composed) {
          this.add(text.normalize('NFC'), true);
          return;
        }
        if (!open) {
          open = true;
          word = 0x811c9dc5 | 0;
          kind = (what & UPPER ? CAPITAL : 0) | sentence;
        }
        if (what & DIGIT) kind |= NUMBER;
        if (what & EXPANDS) {
          for (const part of expansion(unit)) word = Math.imul(word ^ part.charCodeAt(0), 0x01000193);
        } else word = Math.imul(word ^ (what & UNIT), 0x01000193);
        continue;
      }
      // 3.5 and 3,5 are one number, not two.
      if (open && kind & NUMBER && (unit === FULL_STOP || unit === COMMA) && i + 1 < text.length) {
        if (meaning(text.charCodeAt(i + 1)) & DIGIT) {
          word = Math.imul(word ^ FULL_STOP, 0x01000193);
          continue;
        }
      }
      if (open) {
        open = false;
        if (at >= this.hash.length) this.room(at + 1);
        this.hash[at] = mix(word);
        this.kind[at++] = kind;
        sentence = 0;
        if (spaced) size += 2;
        spaced = false;
      }
      if (what & SINGLE) {
        if (at >= this.hash.length) this.room(at + 1);
        this.hash[at] = mix(what & UNIT);
        this.kind[at++] = 0;
        if (what & LETTER) size++;
        sentence = 0;
      } else if (what & SPACE) spaced = true;
      else if (unit === FULL_STOP || unit === 0x21 || unit === 0x3f || unit === 0x3a) sentence = OPENS;
    }
    this.close(from, at, size);
  }

  private close(from: number, to: number, size: number): void {
    const { hash, shingle } = this;
    let whole = to - from;
    for (let i = from; i < to; i++) {
      whole = Math.imul(whole ^ hash[i]!, 0x5bd1e995);
      whole ^= whole >>> 15;
    }
    for (let i = from; i + SHINGLE <= to; i++) {
      const left = Math.imul(hash[i]!, 0x2545f491) + hash[i + 1]!;
      shingle[i] = mix(Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) + hash[i + 2]!);
    }
    this.start.push(to);
    this.size.push(size);
    this.whole.push(whole);
  }

  private room(needed: number): void {
    if (needed <= this.hash.length) return;
    const length = Math.max(needed, this.hash.length * 2);
    const grow = <A extends Int32Array | Uint8Array>(old: A, bigger: A): A => {
      bigger.set(old);
      return bigger;
    };
    this.hash = grow(this.hash, new Int32Array(length));
    this.shingle = grow(this.shingle, new Int32Array(length));
    this.kind = grow(this.kind, new Uint8Array(length));
  }
}

/** The finaliser of MurmurHash3 (Appleby, public domain): spreads a hash over all its bits. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
