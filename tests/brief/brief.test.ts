import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBrief, type Stage } from '../../brief/brief.ts';
import type { Article, Brief } from '../../brief/types.ts';
import { bundledPack, bundledPage, pageOf } from './bundled.ts';

const OPTIONS = { topicsOff: [], ownTopics: [], today: '2026-11-24' };
const briefOf = (page: Article, options: Partial<Parameters<typeof makeBrief>[2]> = {}): Brief =>
  makeBrief(page, [bundledPack], { ...OPTIONS, ...options });

describe('the brief of the bundled article', () => {
  const brief = briefOf(bundledPage);

  it('is about the alliance', () => {
    expect(brief.topics.map(({ id }) => id)).toContain('nato');
  });

  it('tells that the second half repeats the first', () => {
    expect(brief.duplicates).toMatchObject([{ first: [0, 4], again: [5, 9], kind: 'exact', similarity: 1 }]);
  });

  it('tells of “5% of their GDP by 2035” that it leaves out the split and the exception', () => {
    const [pledge, ...more] = brief.statements.filter(({ kind }) => kind === 'target');
    expect(more).toEqual([]);
    expect(pledge).toMatchObject({
      value: 5,
      byYear: 2035,
      pledge: 'hague-2025',
      verdict: 'incomplete',
      paragraph: 1,
      also: [6],
    });
    for (const words of ['3.5%', '1.5%', 'Spain']) expect(pledge?.note).toContain(words);
  });

  it('tells a statement in a repeated paragraph once', () => {
    const keys = brief.statements.map(
      ({ quote, paragraph }) => `${quote} ${paragraph === null ? '' : paragraph % 5}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(brief.statements.every(({ paragraph }) => paragraph === null || paragraph < 5)).toBe(true);
  });

  it.each([
    ['former President Trump', 'differs', null],
    ['NATO General Secretary', 'differs', 2],
    ['daddy" of Middle Eastern nations', 'incomplete', 3],
    ['Established after World War II primarily as a defense against Soviet', 'agrees', 0],
  ])('tells that “%s” %s', (quote, verdict, paragraph) => {
    const statement = brief.statements.find((each) => each.quote === quote);
    expect(statement).toMatchObject({ kind: 'claim', verdict, paragraph });
    expect(statement?.sources.length).toBeGreaterThan(0);
  });

  it('names the United States, the only member that the article names', () => {
    expect(brief.entities.map(({ id }) => id)).toEqual(['USA']);
  });

  it('has facts with sources, those that its gravest findings call for first', () => {
    expect(brief.facts.slice(0, 3).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['trump-terms', 'sg-title']),
    );
    expect(brief.facts.map(({ id }) => id)).toContain('hague-5');
    expect(brief.facts.every(({ sources, because }) => sources.length > 0 && because !== '')).toBe(true);
  });

  it('stands in the order of the page', () => {
    const places = brief.statements.map(({ paragraph }) => paragraph ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('a page off topic', () => {
  const page = pageOf({
    title: 'A new bakery',
    paragraphs: ['Bread is baked here every morning.', 'Bread is baked here every morning.'],
  });

  it('has empty lists and what was read', () => {
    expect(briefOf(page)).toEqual({
      url: page.url,
      title: 'A new bakery',
      lang: 'en',
      published: null,
      paragraphs: 2,
      topics: [],
      mentions: [],
      duplicates: [],
      statements: [],
      entities: [],
      facts: [],
    });
  });

  it('is read anyway where the reader asks for it', () => {
    const brief = briefOf(pageOf({ paragraphs: ['Poland spends 4.7% of GDP on defence.'] }), {
      anyway: true,
    });
    expect(brief.entities.map(({ id }) => id)).toEqual(['POL']);
  });

  it('is every page where the topics are off', () => {
    const off = bundledPack.topics.map(({ id }) => id);
    expect(briefOf(bundledPage, { topicsOff: off }).statements).toEqual([]);
  });

  it('opens for the reader’s own topic, of which the bundled pack says nothing', () => {
    const brief = briefOf(
      pageOf({ title: 'Bakery news', paragraphs: ['The bakery of Poland.', 'The bakery opens.'] }),
      {
        ownTopics: [{ id: 'own-bread', name: 'Bread', words: ['bakery'] }],
      },
    );
    expect(brief.topics.map(({ id }) => id)).toEqual(['own-bread']);
    expect(brief.entities).toEqual([]);
  });
});

describe('stages', () => {
  it('are traced in order and can be left out', () => {
    const seen: Stage[] = [];
    const brief = briefOf(bundledPage, { skip: ['claims', 'facts'], trace: (stage) => seen.push(stage) });
    expect(seen).toEqual(['topics', 'duplicates', 'statements', 'claims', 'entities', 'facts']);
    expect(brief.facts).toEqual([]);
    expect(brief.statements.map(({ kind }) => kind)).toEqual(['target']);
  });
});

describe('any page', () => {
  const word = fc.constantFrom(
    'NATO',
    'Trump',
    'spends',
    '5%',
    'of',
    'GDP',
    'by',
    '2035',
    'Poland',
    'defence',
    '.',
    '\ud800',
    'former',
    'president',
    '…',
    '2',
    'percent',
    'allies',
    'Berlin',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  const page: fc.Arbitrary<Article> = fc.record({
    url: fc.constantFrom('https://a.example/', 'not an address'),
    title: text,
    standfirst: fc.array(text, { maxLength: 3 }),
    lang: fc.constantFrom('', 'en', 'de', 'xx', 'fi'),
    published: fc.constantFrom(null, '2019', '2025-07-01', 'soon'),
    modified: fc.constant(null),
    publisher: fc.constant(null),
    paragraphs: fc.array(text, { maxLength: 8 }),
  });

  it('gives the same brief each time, with places that exist, and nothing thrown', () => {
    fc.assert(
      fc.property(page, (given) => {
        const brief = briefOf(given, { anyway: true });
        expect(briefOf(given, { anyway: true })).toEqual(brief);
        const texts = given.paragraphs.length;
        for (const { paragraph, also, start, end, quote, block } of brief.statements) {
          for (const place of [paragraph, ...also])
            expect(place === null || (place >= 0 && place < texts)).toBe(true);
          const where =
            paragraph !== null
              ? given.paragraphs[paragraph]
              : block
                ? given.standfirst[block - 1]
                : given.title;
          expect(where?.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is plain JSON', () => {
    const brief = briefOf(bundledPage);
    expect(JSON.parse(JSON.stringify(brief))).toEqual(brief);
  });
});
