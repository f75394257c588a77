import { describe, expect, it } from 'vitest';
import { briefInSteps, makeBrief } from '../../brief/brief.ts';
import { drain, mapInSteps, part, type Steps } from '../../brief/steps.ts';
import { bundledPack, pageOf } from './bundled.ts';

const options = { topicsOff: [], ownTopics: [], today: '2026-03-01' };

function all<T>(steps: Steps<T>): { shares: number[]; result: T } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, result: step.value };
    shares.push(step.value);
  }
}

/** A page of so many paragraphs on topic, each a little different. */
const longPage = (paragraphs: number) =>
  pageOf({
    title: 'NATO members and their defence spending',
    paragraphs: Array.from(
      { length: paragraphs },
      (_, at) =>
        `In year ${at} the allies of NATO spoke in town number ${at} of their defence budgets; Poland said that it spends 4.${at % 10}% of GDP on defence.`,
    ),
  });

describe('a brief in steps', () => {
  it('is the one that is made at once', () => {
    const page = longPage(300);
    expect(all(briefInSteps(page, [bundledPack], options)).result).toEqual(
      makeBrief(page, [bundledPack], options),
    );
  });

  it('tells its share as it goes, never less than before', () => {
    const { shares } = all(briefInSteps(longPage(600), [bundledPack], options));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('can be interrupted the more often, the longer the page is', () => {
    const steps = (paragraphs: number) =>
      all(briefInSteps(longPage(paragraphs), [bundledPack], options)).shares.length;
    expect(steps(4000) / steps(1000)).toBeGreaterThan(3);
  });

  it('stops after the topics where the page is about none', () => {
    const page = pageOf({ title: 'Bread', paragraphs: ['Rye bread needs time.'] });
    expect(all(briefInSteps(page, [bundledPack], options)).shares).toEqual([]);
  });
});

describe('mapInSteps', () => {
  it('steps once the cost of a slice is reached', () => {
    const { shares, result } = all(
      mapInSteps(
        [5, 5, 5, 5],
        (n) => n * 2,
        (n) => n,
        9,
      ),
    );
    expect(result).toEqual([10, 10, 10, 10]);
    expect(shares).toEqual([0.5]);
  });

  it('has no step for no items', () => {
    expect(
      all(
        mapInSteps(
          [],
          () => 1,
          () => 1,
          1,
        ),
      ),
    ).toEqual({ shares: [], result: [] });
  });
});

describe('part', () => {
  it('tells the share of the whole', () => {
    const { shares } = all(
      part(
        mapInSteps(
          [1, 1, 1, 1],
          (n) => n,
          () => 1,
          0,
        ),
        0.5,
        1,
      ),
    );
    expect(shares).toEqual([0.625, 0.75, 0.875]);
  });

  it('comes to the same', () => {
    expect(
      drain(
        part(
          mapInSteps(
            [1, 2],
            (n) => n + 1,
            () => 1,
            0,
          ),
          0,
          1,
        ),
      ),
    ).toEqual([2, 3]);
  });
});
