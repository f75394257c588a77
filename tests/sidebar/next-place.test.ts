import { describe, expect, it } from 'vitest';
import type { Brief, Duplicate, Statement } from '../../brief/types.ts';
import { nextPlace, type Place } from '../../sidebar/next-place.ts';
import { brief, nothing } from '../components/model.ts';

const statement = (over: Partial<Statement>) =>
  ({ ...brief.statements[0], verdict: 'differs', block: undefined, ...over }) as Statement;
const at = (paragraph: number | null, start: number) => statement({ paragraph, start, end: start + 3 });
const repeat = (again: number, kind: Duplicate['kind'] = 'exact'): Duplicate => ({
  first: [0, 0],
  again: [again, again],
  kind,
  similarity: 1,
});
const page = (statements: Statement[], duplicates: Duplicate[] = []): Brief => ({
  ...nothing,
  statements,
  duplicates,
});

/** Where the key goes when it is pressed so many times. */
function way(given: Brief, presses: number): string[] {
  let last: Place | undefined;
  return Array.from({ length: presses }, () => {
    last = nextPlace(given, last);
    if (!last) return 'nowhere';
    return last.type === 'go' ? `¶${last.paragraphs[0]} ${last.range?.[0] ?? 'whole'}` : `head ${last.block}`;
  });
}

describe('the key to the next finding', () => {
  it('goes down the page, headline first, and starts again at its end', () => {
    const given = page(
      [at(4, 9), at(1, 30), at(1, 2), statement({ paragraph: null, block: 0 })],
      [repeat(3)],
    );
    expect(way(given, 6)).toEqual(['head 0', '¶1 2', '¶1 30', '¶3 whole', '¶4 9', 'head 0']);
  });

  it.each(['agrees', 'unmatched'] as const)('passes over what %s', (verdict) => {
    expect(way(page([statement({ verdict, paragraph: 0 })]), 1)).toEqual(['nowhere']);
  });

  it('passes over paragraphs that only another article prints', () => {
    expect(way(page([], [repeat(2, 'bundled')]), 1)).toEqual(['nowhere']);
  });

  it('marks the paragraph that is repeated as well', () => {
    expect(nextPlace(page([], [repeat(3)]))).toMatchObject({ paragraphs: [3, 3], twin: [0, 0] });
  });

  it('goes on from a place that has gone since', () => {
    expect(nextPlace(page([at(1, 0), at(5, 0)]), { type: 'go', paragraphs: [3, 3] })).toMatchObject({
      paragraphs: [5, 5],
    });
  });
});
