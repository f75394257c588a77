import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../brief/statements.ts';
import { loadPack } from './pack.ts';
import { article, read, tell } from './tell.ts';

const pack = loadPack();

describe('what the sentence leaves out', () => {
  it.each<[why: string, text: string, found: string[]]>([
    [
      'the whole',
      'Allies spend more on defence than ever. Poland spends 4.7%, Estonia 3.4% and Spain 2%.',
      ['level 4.7% POL', 'level 3.4% EST', 'level 2% ESP'],
    ],
    [
      'the subject, told by a pronoun',
      'Portugal plans to spend 2% of GDP on defence this year. It spent 1.6% last year.',
      ['target 2% PRT wales-2014 ~2026', 'level 1.6% PRT'],
    ],
    [
      'the budget that a sum is of',
      "Germany's defence budget keeps growing. Last year it reached €86 billion.",
      ['amount 86 EUR DEU'],
    ],
    [
      'what an addition is to',
      'Belgium spent 1.3% of GDP on defence in 2024. It will find an extra €4bn (£3.4bn) this year.',
      ['level 1.3% BEL', 'amount 4 EUR BEL', 'amount 3.4 GBP BEL'],
    ],
  ])('%s is taken from the text before', (_, text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('is forgotten after a few sentences', () => {
    const pause = 'The weather was fine. The summit lasted two days. Nobody complained.';
    expect(read(`Allies spend 2% of GDP on defence. ${pause} Sales rose to 4%.`)).toHaveLength(1);
  });

  it('is taken from the paragraph before too', () => {
    const found = findStatements(
      article(
        ['Sweden raised its defence spending to 2.4% of GDP.', 'It was 1.1% in 2014.'],
        'en',
        '2025-03-01',
      ),
      pack,
    );
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
    expect(found.map(tell)[1]).toBe('level 1.1% SWE');
  });
});

describe('the day of the page', () => {
  const two = 'Allies reaffirmed the goal of spending 2% of GDP on defence.';
  it.each([
    ['2010-04-01', two, 'target 2% NATO riga-2006'],
    ['2014-09-04', two, 'target 2% NATO riga-2006'],
    ['2014-09-05', two, 'target 2% NATO wales-2014'],
    ['2026-01-01', two, 'target 2% NATO wales-2014'],
    ['2023-07-11', 'Allies agreed that 2% of GDP for defence is a minimum.', 'target 2% NATO vilnius-2023'],
    ['2024-05-01', 'The Vilnius pledge made 2% of GDP a floor.', 'target 2% NATO vilnius-2023'],
    ['2025-02-01', 'Trump called on allies to spend 5% of GDP on defence.', 'demand 5% NATO'],
    ['2025-06-26', 'Allies committed to spend 5% of GDP on defence.', 'target 5% NATO hague-2025'],
    ['2023-09-12', 'Sweden will reach 2% of GDP in defence spending by 2026.', 'target 2% SWE national 2026'],
    [
      '2024-09-12',
      'Sweden will reach 2% of GDP in defence spending by 2026.',
      'target 2% SWE wales-2014 2026',
    ],
    ['2025-07-01', 'Germany will spend 3.5% of GDP on defence by 2029.', 'target 3.5% DEU national 2029'],
    ['2025-07-01', 'Italy will spend 3.5% of GDP on defence by 2035.', 'target 3.5% ITA hague-2025 2035'],
    [
      '2024-04-10',
      'Japan plans to raise defence spending to 2% of GDP by 2027.',
      'target 2% JPN national 2027',
    ],
  ])('decides which pledge is meant: %s, "%s"', (published, text, found) => {
    expect(read(text, 'en', published)).toEqual([found]);
  });

  it('resolves a year told in words, in a field of its own', () => {
    const [statement] = findStatements(
      article(['Latvia will spend 5% of GDP on defence next year.'], 'en', '2025-11-03'),
      pack,
    );
    expect(statement).toMatchObject({ byYear: null, byWords: 2026 });
  });

  it('leaves a year in words open on a page without a date', () => {
    const [statement] = findStatements(
      article(['Latvia will spend 5% of GDP on defence next year.'], 'en', null),
      pack,
    );
    expect(statement).toMatchObject({ byYear: null, byWords: null });
  });
});

describe('where a statement stands', () => {
  const found = findStatements(
    article(['“Canada will meet the 2% target.”'], 'en', '2025-05-01', {
      title: 'Canada will spend 2% of GDP on defence by 2027',
      standfirst: ['It spent 1.4% last year.'],
    }),
    pack,
  );

  it('is told for headline, standfirst and paragraphs', () => {
    expect(found.map(({ paragraph, block, quote }) => [paragraph, block, quote])).toEqual([
      [null, 0, '2% of GDP'],
      [null, 1, '1.4%'],
      [0, undefined, '2%'],
    ]);
  });

  it('counts characters in its own text', () => {
    expect(found[2]).toMatchObject({ start: 22, end: 24 });
  });
});

describe('the country at home', () => {
  it.each([
    ['https://www.example.co.uk/news/1', 'level 2.3% GBR'],
    ['https://example.ca/news/1', 'level 2.3% CAN'],
    ['https://example.org/news/1', 'level 2.3% –'],
  ])('is told by the address where the text names none: %s', (url, expected) => {
    const text = 'The government spends 2.3% of GDP on defence.';
    expect(findStatements(article([text], 'en', '2025-05-01', { url }), pack).map(tell)).toEqual([expected]);
  });
});

describe('a pack without words', () => {
  it('finds nothing', () => {
    const { statements: _, ...bare } = pack;
    expect(
      findStatements(article(['Allies agreed to spend 2% of GDP on defence.'], 'en', null), bare),
    ).toEqual([]);
  });
});

describe('the quotation', () => {
  it.each([
    ['en', 'Allies will spend 5% of their GDP by 2035.', '5% of their GDP by 2035'],
    ['en', 'Allies met the 2%-of-GDP goal.', '2%-of-GDP'],
    [
      'en',
      'Allies spend 2 percent of their gross domestic product on defence.',
      '2 percent of their gross domestic product',
    ],
    ['de', 'Das Zwei-Prozent-Ziel der Nato gilt.', 'Zwei-Prozent-Ziel'],
    ['fr', "L'Otan vise 2 % du PIB pour la défense.", '2 % du PIB'],
    ['ru', 'Польша тратит на оборону 4,7 процента ВВП.', '4,7 процента ВВП'],
    ['en', "Germany's defence budget is €86 billion.", '€86 billion'],
  ])('holds the words that carry the figure: %s, "%s"', (lang, text, quote) => {
    expect(findStatements(article([text], lang, '2025-07-01'), pack).map((found) => found.quote)).toEqual([
      quote,
    ]);
  });
});
