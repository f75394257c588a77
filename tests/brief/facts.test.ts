import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../brief/brief.ts';
import { MOST_FACTS } from '../../brief/facts.ts';
import type { FoundFact } from '../../brief/types.ts';
import { bundledPack, bundledPage, pageOf } from './bundled.ts';

const factsOf = (...paragraphs: string[]): FoundFact[] =>
  makeBrief(pageOf({ title: 'NATO and its members', paragraphs }), [bundledPack], {
    topicsOff: [],
    ownTopics: [],
    today: '2026-11-24',
    anyway: true,
  }).facts;

describe('key facts', () => {
  it('are those that a claim on the page calls for, with its words as the reason', () => {
    const [first] = factsOf('NATO General Secretary Mark Rutte spoke.');
    expect(first).toMatchObject({ id: 'sg-title', because: 'NATO General Secretary', asOf: '2024-10-01' });
  });

  it('are those of a pledge that is spoken of', () => {
    const ids = factsOf('NATO allies agreed to spend 5% of GDP on defence by 2035.').map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(
      expect.arrayContaining(['hague-5', 'hague-compare', 'spain', 'hague-review']),
    );
    expect(ids[0]).toBe('hague-5');
  });

  it('are those about a member that is named', () => {
    const facts = factsOf('Iceland was visited by a minister.');
    expect(facts[0]).toMatchObject({ id: 'iceland', because: 'Iceland' });
  });

  it('are not shown where nothing calls for them', () => {
    expect(factsOf('A minister was visited.').map(({ id }) => id)).not.toContain('iceland');
  });

  it('are no more than a reader takes in, each with its source and date', () => {
    const { facts } = makeBrief(bundledPage, [bundledPack], {
      topicsOff: [],
      ownTopics: [],
      today: '2026-11-24',
    });
    expect(facts.length).toBeLessThanOrEqual(MOST_FACTS);
    expect(facts.every(({ sources, asOf }) => sources.length > 0 && asOf !== null)).toBe(true);
  });
});
