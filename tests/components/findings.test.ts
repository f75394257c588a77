import { beforeEach, describe, expect, it } from 'vitest';
import type { Brief, Duplicate } from '../../brief/types.ts';
import { findingWords } from '../../components/finding-words.ts';
import { findings, repeatedShare, worstFirst, worthKnowing } from '../../components/findings.ts';
import { brief, nothing, statement } from './model.ts';
import { speakEnglish } from './words.ts';

beforeEach(speakEnglish);

const run = (
  first: [number, number],
  again: [number, number],
  kind: Duplicate['kind'] = 'exact',
): Duplicate => ({
  first,
  again,
  kind,
  similarity: 1,
});
const repeating = (paragraphs: number, duplicates: Duplicate[]): Brief => ({
  ...nothing,
  paragraphs,
  duplicates,
});

describe('findings', () => {
  it('are worst first, repeats before what agrees, and silent on what is unmatched', () => {
    expect(findings(brief).map(findingWords)).toEqual([
      'One statement differs from the record',
      'One statement leaves something out',
      '33% of this article is printed twice',
      'One statement agrees with the record',
    ]);
  });

  it('are none where there is nothing', () => {
    expect(findings(nothing)).toEqual([]);
  });

  it.each([
    [repeating(10, [run([0, 4], [5, 9])]), 'Half of this article is printed twice'],
    [repeating(8, [run([0, 0], [1, 1]), run([0, 0], [2, 2])]), '25% of this article is printed twice'],
    [repeating(400, [run([0, 0], [1, 1])]), 'A little of this article is printed twice'],
    [repeating(9, [run([0, 2], [3, 5], 'bundled')]), '3 paragraphs were printed before elsewhere'],
    [repeating(9, [run([0, 0], [3, 3], 'bundled')]), 'One paragraph was printed before elsewhere'],
  ])('tell repeats in words', (repeats, words) => {
    expect(findings(repeats).map(findingWords)).toEqual([words]);
  });
});

describe('repeatedShare', () => {
  it('counts a paragraph that repeats twice once, and reprints not at all', () => {
    expect(repeatedShare(repeating(4, [run([0, 0], [2, 2]), run([1, 1], [2, 2])]))).toBe(0.25);
    expect(repeatedShare(repeating(4, [run([0, 1], [2, 3], 'bundled')]))).toBe(0);
    expect(repeatedShare(repeating(0, []))).toBe(0);
  });

  it('counts only the paragraphs of a run that do repeat, where its pairs are told', () => {
    const gap = {
      ...run([0, 2], [4, 6]),
      pairs: [
        { first: [0, 0], again: [4, 4] },
        { first: [2, 2], again: [6, 6] },
      ],
    };
    expect(repeatedShare(repeating(8, [gap as Duplicate]))).toBe(0.25);
  });
});

describe('worstFirst', () => {
  it('keeps the page’s order within a verdict, headline first', () => {
    const sorted = worstFirst([
      statement('differs', 'other', { paragraph: 1 }),
      statement('agrees', 'Allies'),
      statement('differs', 'summit'),
      statement('differs', 'pledged'),
      statement('outdated', 'x', { paragraph: null, block: 2 }),
      statement('differs', 'standfirst', { paragraph: null, block: 1 }),
      statement('differs', 'title', { paragraph: null, block: 0 }),
    ]);
    expect(sorted.map((s) => s.quote)).toEqual([
      'title',
      'standfirst',
      'pledged',
      'summit',
      'other',
      'x',
      'Allies',
    ]);
  });
});

describe('worthKnowing', () => {
  it('counts verdicts that tell something and runs of repeats', () => {
    expect(worthKnowing(brief)).toBe(3);
    expect(worthKnowing(nothing)).toBe(0);
  });
});
