import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../brief/claims.ts';
import { LONGEST_NOTE } from '../../brief/judge/notes.ts';
import { judge } from '../../brief/judge.ts';
import { findStatements } from '../../brief/statements.ts';
import type { FoundStatement, Statement, StatementKind } from '../../brief/types.ts';
import { bundledPack, numbersIn, numbersOfRecord, pageOf } from './bundled.ts';
import { JUDGE_CASES, type JudgeCase, TODAY } from './judge-cases.ts';

function judgeCase({ text, published, lang, value, check }: JudgeCase): Statement | undefined {
  const page = pageOf({ lang: lang ?? 'en', published, paragraphs: [text] });
  const told = findStatements(page, bundledPack);
  const found = check
    ? findClaims(page, bundledPack).find((claim) => claim.check.id === check)
    : told.find((statement) => JSON.stringify(statement.value) === JSON.stringify(value));
  return found && judge(found, { pack: bundledPack, published, today: TODAY, text, told });
}

describe('the table of cases', () => {
  it('has a hundred cases at least, half of which a careless reader would judge wrongly', () => {
    expect(JUDGE_CASES.length).toBeGreaterThanOrEqual(100);
    const hard = JUDGE_CASES.filter(({ careless }) => careless !== undefined);
    expect(hard.length).toBeGreaterThanOrEqual(JUDGE_CASES.length / 2);
    expect(hard.filter(({ careless, verdict }) => careless === verdict)).toEqual([]);
  });

  it.each(JUDGE_CASES)('$published: “$text” is $verdict', (given) => {
    const statement = judgeCase(given);
    // A claim of which the record doesn't speak isn't told at all.
    expect(statement?.verdict ?? 'unmatched').toBe(given.verdict);
    if (given.edition) expect(statement?.note).toContain(given.edition);
    if (given.pledge) {
      const pledge = bundledPack.pledges.find(({ id }) => id === given.pledge);
      const [source = ''] = pledge?.sources ?? [];
      expect(statement?.sources.map(({ url }) => url)).toContain(bundledPack.sources[source]?.url);
    }
  });

  const judged = JUDGE_CASES.map(judgeCase).filter((statement) => statement !== undefined);

  it('never gives a verdict without a source and a note', () => {
    const matched = judged.filter(({ verdict }) => verdict !== 'unmatched');
    expect(matched.filter(({ sources, note }) => sources.length === 0 || note === '')).toEqual([]);
    expect(judged.filter(({ verdict, note }) => verdict === 'unmatched' && note !== '')).toEqual([]);
  });

  it('keeps notes within two lines', () => {
    expect(judged.filter(({ note, since }) => Math.max(note.length, since.length) > LONGEST_NOTE)).toEqual(
      [],
    );
  });

  it('tells no number that is not in the record', () => {
    const known = numbersOfRecord();
    const told = judged.flatMap(({ note, since }) => numbersIn(`${note} ${since}`));
    expect([...new Set(told)].filter((number) => !known.has(number))).toEqual([]);
  });
});

describe('what changed since the page', () => {
  it('is told of a target that was replaced', () => {
    const statement = judgeCase({
      text: 'NATO allies aim to spend 2% of GDP.',
      published: '2019-03-01',
      value: 2,
      verdict: 'agrees',
    });
    expect(statement?.since).toContain('5% by 2035');
  });

  it('is told of a demand that was taken up', () => {
    const statement = judgeCase({
      text: 'Trump demanded that NATO members spend 5% of GDP.',
      published: '2025-01-10',
      value: 5,
      verdict: 'agrees',
    });
    expect(statement?.since).toContain('agreed');
  });

  it('is told of a figure that a newer edition revised', () => {
    const statement = judgeCase({
      text: 'Poland spent 4.48% of GDP on defence in 2025.',
      published: '2025-10-01',
      value: 4.48,
      verdict: 'agrees',
    });
    expect(statement?.since).toContain('4.25%');
  });

  it('is told of a former president who came back', () => {
    const statement = judgeCase({
      text: 'Former President Trump spoke of NATO.',
      published: '2023-10-01',
      check: 'former-president',
      verdict: 'agrees',
    });
    expect(statement?.since).toContain('20 January 2025');
  });
});

describe('the page’s day', () => {
  it.each([
    ['2025', 'agrees'],
    ['2025-01', 'agrees'],
    ['2025-02', 'differs'],
    ['2025-01-19', 'agrees'],
    ['2025-01-20', 'differs'],
    ['2025-01-20T08:00:00Z', 'differs'],
  ])('%s leaves “former President Trump” %s: a month or a year alone leaves room', (published, verdict) => {
    const statement = judgeCase({
      text: 'Former President Trump spoke of NATO.',
      published,
      check: 'former-president',
      verdict: 'agrees',
    });
    expect(statement?.verdict).toBe(verdict);
  });

  it('is today where the page gives none', () => {
    const statement = judgeCase({
      text: 'Former President Trump spoke of NATO.',
      published: null,
      check: 'former-president',
      verdict: 'differs',
    });
    expect(statement?.verdict).toBe('differs');
  });
});

describe('any statement at all', () => {
  const kinds: StatementKind[] = ['target', 'level', 'demand', 'guideline-equipment', 'amount', 'claim'];
  const figure = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(2, 5, 3.5, 1.5, 20, 4));
  const found: fc.Arbitrary<FoundStatement> = fc.record({
    paragraph: fc.constantFrom(null, 0),
    quote: fc.string({ unit: 'binary' }),
    start: fc.nat(50),
    end: fc.nat(80),
    kind: fc.constantFrom(...kinds),
    metric: fc.constantFrom(null, 'gdp-share', 'gdp-core', 'gdp-related', 'equipment-share', 'money'),
    value: fc.oneof(fc.constant(null), figure, fc.tuple(figure, figure)),
    unit: fc.constantFrom(null, '%', 'USD bn', 'EUR bn'),
    comparator: fc.constantFrom('exactly', 'at-least', 'under', 'about', 'up-to'),
    byYear: fc.option(fc.integer({ min: 1900, max: 2099 })),
    byWords: fc.constant(null),
    subject: fc.constantFrom(null, 'NATO', 'NATO-Europe', 'EU', 'POL', 'ISL', 'ESP', 'JPN'),
    pledge: fc.constantFrom(null, 'national', 'hague-2025', 'wales-2014'),
    negated: fc.boolean(),
  });
  const day = fc.option(
    fc.constantFrom('2014', '2019-05', '2024-11-05', '2025-06-25', '2026-08-01', 'not a date', ''),
  );
  const known = numbersOfRecord();

  it('is judged without throwing, the same each time, with sources, in few words, with no number of our own', () => {
    fc.assert(
      fc.property(found, day, fc.string({ unit: 'binary' }), (statement, published, text) => {
        const context = { pack: bundledPack, published, today: TODAY, text };
        const judged = judge(statement, context);
        expect(judge(statement, context)).toEqual(judged);
        expect(judged.verdict === 'unmatched' || judged.sources.length > 0).toBe(true);
        expect(judged.note.length).toBeLessThanOrEqual(LONGEST_NOTE);
        expect(numbersIn(judged.note + judged.since).filter((number) => !known.has(number))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
