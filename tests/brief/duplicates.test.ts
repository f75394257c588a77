import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../brief/duplicates.ts';

const BODY = [
  'The harbour master said on Monday that the old pier would be closed to ferries until the spring repairs are done.',
  'Fishing boats may still moor on the northern side, where the planks were replaced two summers ago by volunteers.',
  'The town council has put aside enough money for the work, but it waits for a permit from the regional office.',
];

describe('findDuplicates', () => {
  it('tells a body that is printed twice as one run', () => {
    expect(findDuplicates([...BODY, ...BODY], [])).toMatchObject([
      { first: [0, 2], again: [3, 5], kind: 'exact', similarity: 1 },
    ]);
  });

  it('finds nothing in an article that repeats nothing', () => {
    expect(findDuplicates(BODY, [])).toEqual([]);
  });
});
