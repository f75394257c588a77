/**
 * The shingle score of scrapinghub/article-extraction-benchmark (evaluate.py), as ../shared/corpus/README.md
 * tells it: multisets of runs of four words, counted per page as shares, then averaged over the pages.
 */
import type { Score } from './index.ts';

/** Words in a run. */
const RUN = 4;
const TOKEN = /[\p{L}\p{N}\p{M}_]+/gu;

/** Shares of one page's shingles: they add up to 1, or are all 0 where both texts are empty. */
export interface Shares {
  right: number;
  wrong: number;
  missed: number;
}

/** Words of a text as the benchmark counts them. */
export function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function shingles(text: string): Map<string, number> {
  const list = tokens(text);
  const found = new Map<string, number>();
  const last = Math.max(0, list.length - RUN);
  for (let at = 0; list.length > 0 && at <= last; at += 1) {
    const shingle = list.slice(at, at + RUN).join(' ');
    found.set(shingle, (found.get(shingle) ?? 0) + 1);
  }
  return found;
}

/** Compares what was found on a page with its gold text. */
export function compare(gold: string, found: string): Shares {
  const wanted = shingles(gold);
  const got = shingles(found);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const shingle of new Set([...wanted.keys(), ...got.keys()])) {
    const want = wanted.get(shingle) ?? 0;
    const have = got.get(shingle) ?? 0;
    right += Math.min(want, have);
    wrong += Math.max(0, have - want);
    missed += Math.max(0, want - have);
  }
  const all = right + wrong + missed || 1;
  return { right: right / all, wrong: wrong / all, missed: missed / all };
}

/** Precision and recall are means over the pages that have them; F1 is made of the two means. */
export function summarise(pages: readonly Shares[]): Score {
  const precision = mean(pages.filter((page) => page.right + page.wrong > 0).map(precisionOf));
  const recall = mean(pages.filter((page) => page.right + page.missed > 0).map(recallOf));
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { n: pages.length, precision: round(precision), recall: round(recall), f1: round(f1) };
}

const precisionOf = ({ right, wrong }: Shares) => right / (right + wrong);
const recallOf = ({ right, missed }: Shares) => right / (right + missed);
const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);
const round = (value: number) => Math.round(value * 1e4) / 1e4;
