import { describe, expect, it } from 'vitest';
import { BUCKET, MOST } from '../../brief/duplicates/candidates.ts';
import { pairsIn, Seen } from '../../brief/duplicates/find.ts';
import { Words } from '../../brief/duplicates/words.ts';
import { CORNERS, news } from '../bench/duplicates.ts';

/** Steps in the index and words compared, per word of the page. */
function work(paragraphs: string[]): { steps: number; compared: number } {
  const words = new Words(paragraphs.length, 0);
  for (const text of paragraphs) words.add(text);
  const seen = new Seen(words);
  for (const _ of pairsIn(words, undefined, seen));
  const all = Math.max(1, words.start[words.count]!);
  return { steps: seen.candidates.steps / all, compared: seen.compared / all };
}

describe('the cost of finding duplicates', () => {
  it.each([['news', news] as const, ...Object.entries(CORNERS)])(
    'a word stays the same as the page grows: %s',
    (_, make) => {
      const [small, large] = [work(make(400)), work(make(6400))];
      expect(large.steps).toBeLessThanOrEqual(Math.max(2, small.steps * 1.5));
      expect(large.compared).toBeLessThanOrEqual(Math.max(2, small.compared * 1.5));
    },
  );

  it.each(Object.entries(CORNERS))('keeps to its stated bound: %s', (_, make) => {
    const { steps, compared } = work(make(2000));
    // Looking up and adding: at most BUCKET + 1 and one step a fingerprint, at most one fingerprint a word.
    expect(steps).toBeLessThanOrEqual(BUCKET + 2);
    // At most MOST candidates, each at most eight times as long.
    expect(compared).toBeLessThanOrEqual(MOST * 9);
  });
});
