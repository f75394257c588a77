/**
 * One pass over the paragraphs, each looked up among those before it (or among a bundled article's):
 *
 *   words ─▶ seen with the same words? ─ yes ─▶ exact
 *                │ no
 *            fingerprints ─▶ candidates ─▶ compare ─▶ judge ─▶ a pair with its verdict ─▶ settle.ts
 */
import { Candidates, Prints } from './candidates.ts';
import { type Comparison, compare, equal } from './compare.ts';
import { judge, type Verdict } from './verdict.ts';
import { CAPITAL, SMALL, type Words } from './words.ts';

/** Two paragraphs that were compared; `found` is missing where their words are the same. */
export interface Pair {
  first: number;
  again: number;
  verdict: Verdict | 'exact';
  found?: Comparison;
}

/** In half words: twelve words, as in the corpus's natural cases. Shorter lines repeat on every page. */
export const SHORTEST = 24;
/** A headline printed again in another case may be shorter, four words, right beside itself. */
const HEADLINE = 8;
const HEADLINE_NEAR = 3;
/** Words of the shortest piece that a paragraph is split into, and of the shortest headline. */
const SHORTEST_PIECE = 4;
/** A candidate this many times longer or shorter isn't compared: keeps a comparison linear in the paragraph at hand. */
const UNLIKE = 8;
/** As alike as this, and no number or name exchanged, there is no need to look at the other candidates. */
const SURE = 0.9;
/** Words that one slice reads or compares; at about 50 ns each far under 20 ms. */
export const SLICE = 20_000;

/** What paragraphs are looked up in: the page's own earlier ones, or those of bundled articles. */
export class Seen {
  private readonly byWhole = new Map<number, number>();
  readonly candidates: Candidates;
  /** Words compared so far: for the test that measures growth. */
  compared = 0;

  constructor(readonly words: Words) {
    this.candidates = new Candidates(words.count, words.start[words.count]!);
  }

  /** The first paragraph of the same words, or -1. */
  exact(words: Words, at: number): number {
    const found = this.byWhole.get(words.whole[at]!);
    return found !== undefined && equal(words, at, this.words, found) ? found : -1;
  }

  add(at: number, prints: Prints): void {
    if (!this.byWhole.has(this.words.whole[at]!)) this.byWhole.set(this.words.whole[at]!, at);
    this.candidates.add(at, prints);
  }

  /** The paragraphs that are like this one, with their verdicts; at most MOST. */
  near(words: Words, at: number, prints: Prints, pairs: Pair[]): void {
    const length = words.length(at);
    for (const first of this.candidates.look(prints)) {
      const other = this.words.length(first);
      if (other > length * UNLIKE || length > other * UNLIKE) continue;
      this.compared += length + other;
      const found = compare(words, at, this.words, first);
      const verdict = judge(found, Math.min(words.size[at]!, this.words.size[first]!) / 2);
      if (verdict !== 'different') pairs.push({ first, again: at, verdict, found });
      if (verdict === 'same' && found.similarity >= SURE && found.retold === 0) break;
    }
  }
}

/** Pairs of a page's paragraphs with earlier ones, in order of `again`. Yields the share done, slice by slice. */
export function* ownPairs(words: Words, seen = new Seen(words)): Generator<number, Pair[]> {
  const pairs: Pair[] = [];
  const prints = new Prints();
  let work = 0;
  for (let at = 0; at < words.count; at++) {
    work += words.length(at) + 4;
    if (work > SLICE) {
      work = 0;
      yield at / words.count;
    }
    if (words.length(at) < SHORTEST_PIECE) continue;
    const first = seen.exact(words, at);
    if (first >= 0) {
      if (words.size[at]! >= SHORTEST || headline(words, first, at))
        pairs.push({ first, again: at, verdict: 'exact' });
      continue;
    }
    prints.take(words, at);
    seen.near(words, at, prints, pairs);
    seen.add(at, prints);
  }
  return pairs;
}

/** Pairs of a page's paragraphs (`again`) with those of a bundled article (`first`). */
export function bundledPairs(words: Words, article: Words): Pair[] {
  const pairs: Pair[] = [];
  const prints = new Prints();
  const seen = new Seen(article);
  for (let at = 0; at < article.count; at++) {
    if (article.length(at) < SHORTEST_PIECE || seen.exact(article, at) >= 0) continue;
    prints.take(article, at);
    seen.add(at, prints);
  }
  for (let at = 0; at < words.count; at++) {
    if (words.length(at) < SHORTEST_PIECE) continue;
    const first = seen.exact(words, at);
    if (first >= 0) {
      if (words.size[at]! >= SHORTEST) pairs.push({ first, again: at, verdict: 'exact' });
      continue;
    }
    prints.take(words, at);
    seen.near(words, at, prints, pairs);
  }
  return pairs;
}

/** The same headline in another case, right beside itself. */
function headline(words: Words, first: number, at: number): boolean {
  if (at - first > HEADLINE_NEAR || words.size[at]! < HEADLINE) return false;
  const shift = words.start[at]! - words.start[first]!;
  for (let i = words.start[first]!; i < words.start[first + 1]!; i++) {
    if ((words.kind[i]! ^ words.kind[i + shift]!) & (CAPITAL | SMALL)) return true;
  }
  return false;
}
