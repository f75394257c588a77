import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../brief/duplicates.ts';

/** ‹inserted› and [deleted]. */
const marked = (a: string, b: string) =>
  wordDiff(a, b)
    .map(
      ({ op, words, before }) =>
        before + (op === 'same' ? words : op === 'insert' ? `‹${words}›` : `[${words}]`),
    )
    .join('');

describe('wordDiff', () => {
  it.each([
    [
      'a figure',
      'They pledged 5% of GDP by 2035.',
      'They pledged 3.5% of GDP by 2035.',
      'They pledged [5%] ‹3.5%› of GDP by 2035.',
    ],
    ['a word put in', 'The pier is closed.', 'The old pier is closed.', 'The ‹old› pier is closed.'],
    ['a denial taken out', 'The pier is not closed.', 'The pier is closed.', 'The pier is [not] closed.'],
    ['the end', 'The pier is closed', 'The pier is closed until spring', 'The pier is closed ‹until spring›'],
    ['everything', 'one two', 'three four', '[one two]‹three four›'],
    ['Chinese', '国防预算为百分之五', '国防预算为百分之三', '国防预算为百分之[五]‹三›'],
    ['a moved word', 'a b c d', 'b c d a', '[a]b c d ‹a›'],
  ])('shows %s', (_, a, b, shown) => {
    expect(marked(a, b)).toBe(shown);
  });

  it('takes words for the same whatever their case, accents, quotes and commas', () => {
    expect(wordDiff('“Café, closed”', '"CAFE closed"')).toEqual([
      { op: 'same', words: '"CAFE closed"', before: '' },
    ]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('gives back both texts: same and inserted words are the second, same and deleted ones the first', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '5%', '3.5', '国', 'é'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = wordDiff(a.join(' '), b.join(' '));
        const words = (left: string) =>
          changes
            .filter(({ op }) => op !== left)
            .flatMap((change) => change.words.split(' '))
            .filter(Boolean);
        expect(words('delete')).toEqual(b);
        expect(words('insert')).toEqual(a);
      }),
    );
  });

  it('finds the fewest changes', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const changed = wordDiff(a.join(' '), b.join(' '))
          .filter(({ op }) => op !== 'same')
          .flatMap(({ words }) => words.split(' ')).length;
        expect(changed).toBe(a.length + b.length - 2 * longestCommon(a, b));
      }),
    );
  });

  it('stays bounded: texts with nothing in common are one deletion and one insertion', () => {
    const many = (letter: string) => Array.from({ length: 20_000 }, (_, i) => letter + i).join(' ');
    expect(wordDiff(`x ${many('a')} y`, `x ${many('b')} y`).map(({ op }) => op)).toEqual([
      'same',
      'delete',
      'insert',
      'same',
    ]);
  });
});

/** The textbook table. */
function longestCommon(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, j) => {
      next.push(x === y ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    });
    row = next;
  }
  return row.at(-1)!;
}
