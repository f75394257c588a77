/**
 * Which blocks of a page its gold text holds, and how much each matters to the page's score. Found greedily:
 * a block counts as the article's when the page scores better with it than without.
 */
import { tokens } from './extraction-score.ts';

export interface Label {
  yes: boolean;
  /** How much of the page's score (0 to 1) is lost when the block is judged the other way. */
  weight: number;
}

const RUN = 4;
const PASSES = 2;

/** One label for each text, in order. */
export function labelsOf(gold: string, texts: readonly string[]): Label[] {
  const goldTokens = tokens(gold);
  const wanted = counts(runs(goldTokens));
  const words = texts.map(tokens);
  const total = Math.max(0, goldTokens.length - RUN + 1);
  const chosen = firstGuess(wanted, words);
  const scoreOf = () => {
    const found = counts(runs(words.filter((_, at) => chosen[at]).flat()));
    let right = 0;
    let all = 0;
    for (const [run, count] of found) {
      all += count;
      right += Math.min(count, wanted.get(run) ?? 0);
    }
    return right / (total + all - right || 1);
  };
  const occurring = new Set(goldTokens);
  let best = scoreOf();
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false;
    for (const [at, list] of words.entries()) {
      if (list.length === 0) continue;
      // Most short texts beside the article hold words that the gold text doesn't.
      if (!chosen[at] && list.length < RUN && !list.every((word) => occurring.has(word))) continue;
      chosen[at] = !chosen[at];
      const score = scoreOf();
      if (score > best + 1e-9) {
        best = score;
        changed = true;
      } else chosen[at] = !chosen[at];
    }
    if (!changed) break;
  }
  return words.map((_, at) => {
    const yes = chosen[at]!;
    chosen[at] = !yes;
    const weight = Math.max(0, best - scoreOf());
    chosen[at] = yes;
    return { yes, weight };
  });
}

function firstGuess(wanted: Map<string, number>, words: readonly string[][]): boolean[] {
  const used = new Map<string, number>();
  return words.map((list) => {
    const found = runs(list);
    const hits = found.filter((run) => (wanted.get(run) ?? 0) > (used.get(run) ?? 0)).length;
    const yes = hits > found.length / 2;
    if (yes) for (const run of found) used.set(run, (used.get(run) ?? 0) + 1);
    return yes;
  });
}

function runs(list: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at + RUN <= list.length; at += 1) found.push(list.slice(at, at + RUN).join(' '));
  return found;
}

function counts(list: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const each of list) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
}
