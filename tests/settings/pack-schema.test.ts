import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../brief/pack.ts';
import { checkPack, checkPackText, LONGEST_PACK } from '../../settings/pack-schema.ts';
import { bundledPack } from '../brief/bundled.ts';

/** The smallest pack that is one. */
function smallPack(): Pack {
  return {
    format: 1,
    id: 'rivers',
    name: 'Rivers',
    edition: '2026-01',
    language: 'en',
    sources: {
      gauge: {
        title: 'Gauges',
        publisher: 'River office',
        date: '2025',
        url: 'https://rivers.example/gauges',
      },
    },
    topics: [{ id: 'rivers', name: 'Rivers', words: ['river', '"flood plain"'] }],
    entities: [],
    series: [],
    pledges: [],
    demands: [],
    facts: [
      {
        id: 'longest',
        topic: 'rivers',
        claim: 'The Long is the longest.',
        asOf: '2025',
        sources: ['gauge'],
        relatedTo: [],
      },
    ],
    checks: [],
    articles: [],
  };
}

const problemsOf = (candidate: unknown): string[] => {
  const checked = checkPack(candidate);
  return 'problems' in checked ? checked.problems.map(({ path, message }) => `${path}: ${message}`) : [];
};

describe('a pack that is right', () => {
  it('is the bundled one', () => {
    expect(problemsOf(bundledPack)).toEqual([]);
  });

  it('is a small one, whatever editor completed it', () => {
    expect(checkPack({ ...smallPack(), $schema: './pack.schema.json' })).toEqual({ pack: smallPack() });
  });

  it('is the example of the documentation', () => {
    const page = readFileSync(new URL('../../docs/PACKS.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([\s\S]*?)\n```/.exec(page) ?? [];
    expect(checkPackText(example)).toHaveProperty('pack');
  });
});

describe('a pack that is refused', () => {
  it.each([
    ['nothing', null, 'not a topic pack'],
    ['a list', [], 'not a topic pack'],
    ['a text', 'pack', 'not a topic pack'],
    ['one of a newer form', { ...smallPack(), format: 2 }, 'Update Sidebrief'],
    ['one of an unknown form', { ...smallPack(), format: 'x' }, 'format: must be 1'],
  ])('%s', (_, candidate, why) => {
    expect(problemsOf(candidate)).toEqual([expect.stringContaining(why)]);
  });

  const [topic] = smallPack().topics;
  const [fact] = smallPack().facts;
  const source = (url: string) => ({ sources: { gauge: { title: 'G', publisher: 'R', date: null, url } } });
  const period = (note: string) => ({ from: null, to: null, verdict: 'agrees', note });
  const check = {
    id: 'c',
    patterns: { en: ['river'] },
    periods: [period('So.')],
    facts: ['longest'],
    sources: [],
  };
  const lengths = {
    id: 's',
    name: 'Length',
    edition: '2025',
    from: '2025',
    unit: 'm',
    metric: 'length',
    source: 'gauge',
    estimateYears: [],
    values: { Long: { '2025': 1 } },
  };

  it.each<[string, Record<string, unknown>, string]>([
    ['a missing name', { name: undefined }, 'name: is missing'],
    ['a key that is not known', { fcats: [] }, 'fcats: is not known'],
    ['no topic', { topics: [] }, 'topics: must have a topic'],
    ['an empty word', { topics: [{ ...topic, words: [''] }] }, 'topics[0].words[0]: must not be empty'],
    ['a blank word', { topics: [{ ...topic, words: [' '] }] }, 'topics[0].words[0]: must not be empty'],
    [
      'an empty term between bars',
      { topics: [{ ...topic, vocabulary: { en: { river: 'a||b' } } }] },
      'must not have an empty term',
    ],
    ['an address that runs a script', source('javascript:alert(1)'), 'sources.gauge.url: must be an http'],
    ['an address of data', source('data:text/html,x'), 'sources.gauge.url: must be an http'],
    ['a day that is none', { edition: 'yesterday' }, 'edition: must be a date'],
    [
      'a fact without a source',
      { facts: [{ ...fact, sources: [] }] },
      'facts[0].sources: must have a source',
    ],
    [
      'a fact with an unknown source',
      { facts: [{ ...fact, sources: ['nobody'] }] },
      'facts[0].sources[0]: names the source "nobody"',
    ],
    [
      'a fact of an unknown topic',
      { facts: [{ ...fact, topic: 'lakes' }] },
      'facts[0].topic: names the topic "lakes"',
    ],
    ['an id twice', { facts: [fact, fact] }, 'facts[1].id: "longest" is the id of an earlier entry'],
    [
      'a claim too long to show',
      { facts: [{ ...fact, claim: 'x'.repeat(301) }] },
      'facts[0].claim: must be at most 300',
    ],
    ['figures of an unknown entity', { series: [lengths] }, 'series[0].values: names the entity "Long"'],
    ['a check without a source', { checks: [{ ...check, facts: [] }] }, 'checks[0]: must have a source'],
    [
      'a pattern that matches everything',
      { checks: [{ ...check, patterns: { en: ['[river]'] } }] },
      'checks[0].patterns.en[0]: The pattern "[river]" would match nothing at all',
    ],
    [
      'a note that names an unknown fact',
      { checks: [{ ...check, periods: [period('=deepest')] }] },
      'checks[0].periods[0].note: names the fact "deepest"',
    ],
  ])('one with %s', (_, change, why) => {
    expect(problemsOf({ ...smallPack(), ...change })).toEqual([expect.stringContaining(why)]);
  });

  it('one whose pledges replace each other in a circle', () => {
    const pledge = (id: string, supersedes: string): Pack['pledges'][number] => ({
      id,
      supersedes,
      title: id,
      date: '2025',
      kind: 'common',
      who: 'all',
      what: id,
      targets: [],
      inForce: ['2025', null],
      status: 'in-force',
      exceptions: [],
      sources: ['gauge'],
    });
    expect(problemsOf({ ...smallPack(), pledges: [pledge('a', 'b'), pledge('b', 'a')] })).toEqual([
      'pledges[0].supersedes: leads back to itself',
      'pledges[1].supersedes: leads back to itself',
    ]);
  });

  it('a file that is no JSON or too long', () => {
    expect(checkPackText('{')).toEqual({
      problems: [{ path: '', line: 1, message: expect.stringContaining('not JSON') }],
    });
    expect(checkPackText(' '.repeat(LONGEST_PACK + 1))).toEqual({
      problems: [{ path: '', message: expect.stringContaining('too long') }],
    });
  });
});

describe('a file that is refused', () => {
  const text = (change: object) => JSON.stringify({ ...smallPack(), ...change }, null, 2);
  const told = (file: string) => {
    const checked = checkPackText(file);
    return 'problems' in checked ? checked.problems : [];
  };
  const lineWith = (file: string, words: string) =>
    file.split('\n').findIndex((line) => line.includes(words)) + 1;

  it('has the line of each fault', () => {
    const [fact] = smallPack().facts;
    const file = text({ edition: 'yesterday', facts: [fact, { ...fact, id: 'b', claim: '' }] });
    expect(told(file)).toEqual([
      { path: 'edition', line: lineWith(file, 'yesterday'), message: expect.stringContaining('a date') },
      { path: 'facts[1].claim', line: lineWith(file, '"claim": ""'), message: 'must not be empty' },
    ]);
  });

  it('has the line of what should hold it where something is missing', () => {
    const file = text({ facts: [{ ...smallPack().facts[0], claim: undefined }] });
    const [problem] = told(file);
    expect(problem).toMatchObject({ path: 'facts[0].claim', message: 'is missing' });
    expect(problem?.line).toBe(lineWith(file, '"facts"') + 1);
  });

  it('has a key twice, of which one would be lost unseen', () => {
    const file = text({}).replace('"name": "Rivers",', '"name": "Lakes",\n  "name": "Rivers",');
    expect(told(file)).toEqual([
      { path: 'name', line: lineWith(file, '"Rivers"'), message: 'is written twice' },
    ]);
  });

  it('has a comma too many', () => {
    const file = text({}).replace('"articles": []', '"articles": [],');
    expect(told(file)).toEqual([
      { path: '', line: file.split('\n').length, message: expect.stringContaining('no comma before }') },
    ]);
  });

  it('is taken with a byte order mark and the line ends of any system', () => {
    expect(checkPackText(`\ufeff${text({}).replaceAll('\n', '\r\n')}`)).toEqual({ pack: smallPack() });
  });
});

describe('any data', () => {
  it('is checked without throwing, with problems in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.object()), (candidate) => {
        const checked = checkPack(candidate);
        if ('problems' in checked) {
          expect(checked.problems.length).toBeGreaterThan(0);
          expect(checked.problems.every(({ message }) => message.length > 0)).toBe(true);
        }
      }),
    );
  });

  it('in place of any part of a pack is refused or harmless', () => {
    const key = fc.constantFrom(...(Object.keys(smallPack()) as (keyof Pack)[]));
    fc.assert(
      fc.property(key, fc.jsonValue(), (part, value) => {
        const checked = checkPack({ ...smallPack(), [part]: value });
        if ('pack' in checked) expect(checkPack(checked.pack)).toEqual(checked);
      }),
    );
  });
});
