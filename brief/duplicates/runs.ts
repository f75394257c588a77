/** Links in a row told as one run: "¶6–10 repeat ¶1–5". */
import type { Duplicate } from '../types.ts';
import { type Link, union } from './settle.ts';

/** A run goes on over this many paragraphs that aren't repeated, on either side: an advertisement, a line put in. */
const GAP = 2;

/** Links sorted by `again`, to runs sorted by `again`. `words` counts a paragraph's words, to weigh similarities. */
export function runs(links: Link[], words: (paragraph: number) => number, article?: string): Duplicate[] {
  const found: Duplicate[] = [];
  const weights: number[] = [];
  let open: number[] = [];
  for (const { first, again, exact, similarity, changes } of links) {
    let weight = 0;
    for (let i = again[0]; i <= again[1]; i++) weight += words(i);
    open = open.filter((run) => again[0] - found[run]!.again[1] <= GAP + 1);
    const at = open.find((run) => {
      const { first: f, again: a } = found[run]!;
      return follows(f, first) && follows(a, again) && (article !== undefined || first[1] < a[0]);
    });
    const run = at === undefined ? undefined : found[at]!;
    if (run && at !== undefined) {
      run.first = [run.first[0], first[1]];
      run.again = [run.again[0], again[1]];
      if (!exact && run.kind === 'exact') run.kind = 'near';
      run.similarity = (run.similarity * weights[at]! + similarity * weight) / (weights[at]! + weight);
      weights[at]! += weight;
      run.pairs!.push({ first, again });
      if (changes.length > 0) run.changes = union(run.changes ?? [], changes);
    } else {
      open.push(found.length);
      weights.push(weight);
      found.push({
        first: [...first],
        again: [...again],
        kind: article === undefined ? (exact ? 'exact' : 'near') : 'bundled',
        similarity,
        pairs: [{ first, again }],
        ...(changes.length > 0 ? { changes } : {}),
        ...(article === undefined ? {} : { article }),
      });
    }
  }
  return found;
}

function follows(before: [number, number], next: [number, number]): boolean {
  return next[0] > before[1] && next[0] - before[1] <= GAP + 1;
}
