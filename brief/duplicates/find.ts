/**
 * One pass over the paragraphs, each looked up among those before it (or among a bundled article's):
 *
 *   words ─▶ seen with the same words? ─ yes ─▶ exact
 *                │ no
 *            fingerprints ─▶ candidates ─▶ compare ─▶ judge ─▶ a pair with its verdict ─▶ settle.ts
 */

import type { Steps } from '../steps.ts';
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
/** As alike as this in words and length, and no number or name exchanged: no need to look at other candidates. */
const SURE = 0.95;
/** Words that one slice reads or compares; at about 50 ns each far under 20 ms. */
const SLICE = 20_000;

/** What paragraphs are looked up in: the page's own earlier ones, or those of bundled articles. */
export class Seen {
  /** The first paragraph of each hash of a whole one. */
  private readonly byWhole = new Map<number, number>();
  readonly candidates: Candidates;
  /** Words compared so far: for the test that measures growth. */
  compared = 0;

  constructor(readonly words: Words) {
    this.candidates = new Candidates(words.count, words.start[words.count]!);
  }

  /** The first paragraph of the same words, or -1. Where two hashes meet, the later one is found as near, of share 1. */
  exact(words: Words, at: number): number {
    const found = this.byWhole.get(words.whole[at]!) ?? -1;
    return found >= 0 && equal(words, at, this.words, found) ? found : -1;
  }

  add(at: number, prints: Prints): void {
    const whole = this.words.whole[at]!;
    if (!this.byWhole.has(whole)) this.byWhole.set(whole, at);
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
      if (verdict === 'same' && Math.min(found.similarity, found.ratio) >= SURE && found.retold === 0) break;
    }
  }
}

/**
 * Pairs of a page's paragraphs, `again`, with earlier ones or, where `article` is given, with that one's, in order of
 * `again`. Yields the share done, slice by slice.
 */
export function* pairsIn(words: Words, article?: Seen, seen = article ?? new Seen(words)): Steps<Pair[]> {
  const pairs: Pair[] = [];
  const prints = new Prints();
  let work = 0;
  for (let at = 0; at < words.count; at++) {
    if (work > SLICE) {
      work = 0;
      yield at / words.count;
    }
    work += words.length(at) + 4;
    if (words.length(at) < SHORTEST_PIECE) continue;
    const first = seen.exact(words, at);
    if (first >= 0) {
      const told = words.size[at]! >= SHORTEST || (!article && headline(words, first, at));
      if (told) pairs.push({ first, again: at, verdict: 'exact' });
      continue;
    }
    prints.take(words, at);
    const before = seen.compared;
    seen.near(words, at, prints, pairs);
    work += seen.compared - before;
    if (!article) seen.add(at, prints);
  }
  return pairs;
}

/** A bundled article to look in. */
export function seenArticle(article: Words): Seen {
  const seen = new Seen(article);
  const prints = new Prints();
  for (let at = 0; at < article.count; at++) {
    if (article.length(at) < SHORTEST_PIECE || seen.exact(article, at) >= 0) continue;
    prints.take(article, at);
    seen.add(at, prints);
  }
  return seen;
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
