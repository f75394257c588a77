/**
 * Paragraphs that are printed twice.
 *
 *   paragraphs ─▶ words ─▶ find (candidates ▸ compare ▸ verdict) ─▶ settle ─▶ runs ─▶ Duplicate[]
 *
 * Linear in the words, whatever they are: see candidates.ts for the bounds. Typographic differences (quotes, dashes,
 * white space, case, accents, Unicode form) don't count; see fold.ts.
 */
import { pairsIn, seenArticle } from './duplicates/find.ts';
import { runs } from './duplicates/runs.ts';
import { type Link, settle } from './duplicates/settle.ts';
import { Words } from './duplicates/words.ts';
import type { BundledArticle } from './pack.ts';
import { drain, part, type Steps } from './steps.ts';
import type { Duplicate } from './types.ts';

export { wordDiff } from './duplicates/diff.ts';

export interface DuplicateOptions {
  /** The page's headline: a page with a bundled article's own isn't told that it repeats it. */
  title?: string;
}

/** Characters that one slice reads. */
const SLICE = 100_000;

/** Runs of repeated paragraphs in order of their repeats, the page's own first, then those of bundled articles. */
export function findDuplicates(
  paragraphs: string[],
  bundled: BundledArticle[],
  options: DuplicateOptions = {},
): Duplicate[] {
  return drain(duplicatesInSlices(paragraphs, bundled, options));
}

/** The same in slices of a few milliseconds: each step yields the share done, 0 to 1; the last returns the runs. */
export function* duplicatesInSlices(
  paragraphs: string[],
  bundled: BundledArticle[],
  options: DuplicateOptions = {},
): Steps<Duplicate[]> {
  const words = yield* readWords(paragraphs);
  const length = (paragraph: number) => words.length(paragraph);
  const found = runs(yield* ownLinks(words), length);
  for (const article of bundled) {
    if (options.title && sameTitle(options.title, article.title)) continue;
    const known = drain(readWords(article.paragraphs));
    const pairs = yield* part(pairsIn(words, seenArticle(known)), 0.9, 1);
    found.push(...runs(settle(pairs, words, known), length, article.id));
  }
  return found;
}

/** Sets of paragraphs that are the same, each in order, in order of their first. */
export function duplicateGroups(paragraphs: string[]): number[][] {
  // A forest: each paragraph points to an earlier one of its set; paths are halved on the way (Tarjan and van
  // Leeuwen 1984).
  const earlier = paragraphs.map((_, i) => i);
  const root = (from: number): number => {
    let i = from;
    while (earlier[i] !== i) i = earlier[i] = earlier[earlier[i]!]!;
    return i;
  };
  for (const { first, again } of drain(ownLinks(drain(readWords(paragraphs))))) {
    for (const [from, to] of [first, again]) {
      for (let i = from; i <= to; i++) {
        const [low, high] = [root(first[0]), root(i)].sort((a, b) => a - b) as [number, number];
        earlier[high] = low;
      }
    }
  }
  const sets = new Map<number, number[]>();
  earlier.forEach((_, i) => {
    const set = sets.get(root(i));
    if (set) set.push(i);
    else sets.set(root(i), [i]);
  });
  return [...sets.values()].filter((set) => set.length > 1);
}

/** The paragraphs as words to compare. */
export function* readWords(paragraphs: string[]): Steps<Words> {
  let characters = 0;
  for (const text of paragraphs) characters += text.length;
  const words = new Words(paragraphs.length, characters);
  let work = 0;
  for (const text of paragraphs) {
    if (work > SLICE) {
      work = 0;
      yield (0.5 * words.count) / paragraphs.length;
    }
    work += text.length + 20;
    words.add(text);
  }
  return words;
}

function* ownLinks(words: Words): Steps<Link[]> {
  return settle(yield* part(pairsIn(words), 0.5, 0.9), words, words);
}

/** Whether two headlines say the same, as paragraphs do; empty ones don't. */
export function sameTitle(one: string, other: string): boolean {
  const words = drain(readWords([one, other]));
  return words.whole[0] === words.whole[1] && words.length(0) > 0;
}
