/** What is worked out before it is drawn: scales, paths, map, timeline, context, dates of nothing. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { articleMap, MOST_BARS } from '../../components/article-map.ts';
import { levelPaths, levelScale, topValue, yearSpan } from '../../components/level-scale.ts';
import { gapWords, levelWords, lineWords } from '../../components/level-words.ts';
import { parseWords, writeWords } from '../../components/options/topic-words.ts';
import { paragraphName } from '../../components/paragraph-name.ts';
import { quoteContext } from '../../components/quote-context.ts';
import { reportUrl } from '../../components/report.ts';
import { safeUrl } from '../../components/safe-url.ts';
import { timelineRows } from '../../components/timeline-rows.ts';
import { brief, model, nothing, paragraphs, statement } from './model.ts';
import { speakEnglish } from './words.ts';

beforeEach(speakEnglish);

/** Texts of what could trip a rule: marks, spaces, a lone surrogate, a word. */
const awkward = fc
  .array(
    fc.constantFrom(
      'word',
      'U.S.',
      '5%',
      ' ',
      '\n',
      ',',
      '. ',
      '“',
      '”',
      '"',
      '…',
      '-',
      'é',
      '北',
      '\ud83d',
      '𝒜',
      '\u200f',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

const point = (year: number, value: number, estimate = false) => ({ year, value, estimate });

describe('the level chart', () => {
  it('starts at zero and puts years at equal distances', () => {
    const { x, y } = levelScale([2014, 2026], 6, 120, 60);
    expect([x(2014), x(2020), x(2026)]).toEqual([0, 60, 120]);
    expect([y(0), y(3), y(6)]).toEqual([60, 30, 0]);
  });

  it('doesn’t divide by nothing', () => {
    const { x, y } = levelScale([2026, 2026], 0, 100, 100);
    expect([x(2026), y(0)]).toEqual([0, 100]);
  });

  it('draws published years solid, the way to an estimate dashed, and nothing over a missing year', () => {
    const series = [
      point(2020, 1),
      point(2021, 2),
      point(2022, 3, true),
      point(2024, 4, true),
      point(2025, 5, true),
    ];
    const identity = { x: (year: number) => year, y: (value: number) => value };
    expect(levelPaths(series, identity)).toEqual({
      solid: 'M2020 1L2021 2',
      dashed: 'M2021 2L2022 3M2024 4L2025 5',
    });
  });

  it('has one axis for all', () => {
    expect(yearSpan([[point(2014, 1)], [point(2026, 2)]])).toEqual([2014, 2026]);
    expect(yearSpan([[]])).toBeNull();
    expect(topValue([[point(2014, 5.3)]], [2, 5])).toBeGreaterThan(5.3);
    expect(topValue([], [2, 5])).toBeGreaterThan(5);
  });

  it.each([
    [1.75, 4000, '0.25 points below 2%. That is about 1.0 billion US dollars a year.'],
    [2, 90000, '1.50 points below 3.5%. That is about 135 billion US dollars a year.'],
    [3.17, null, '0.33 points below 3.5%.'],
    [5.1, 4000, 'Above every line.'],
  ])('tells the gap of %d%% to the next line', (value, perPoint, words) => {
    expect(gapWords(point(2026, value), [2, 3.5, 5], '% of GDP', perPoint)).toBe(words);
  });

  it('writes units that aren’t shares behind the figure', () => {
    expect(levelWords(3.5, '% of GDP')).toBe('3.50%');
    expect(levelWords(420, 'Mt CO2')).toBe('420.00 Mt CO2');
    expect(lineWords(420, 'Mt CO2')).toBe('420');
    expect(gapWords(point(2026, 1), [], '% of GDP', null)).toBe('');
  });
});

describe('the map of the article', () => {
  it('marks repeats, what they repeat, and the worst verdict of each paragraph', () => {
    const statements = [statement('agrees', 'at the summit'), statement('differs', 'pledged', { also: [2] })];
    expect(articleMap({ ...brief, statements }, paragraphs)).toEqual([
      { paragraph: 0, length: 1, repeats: false, repeated: true, verdict: 'differs' },
      { paragraph: 1, length: expect.closeTo(0.69, 1), repeats: false, repeated: false, verdict: null },
      { paragraph: 2, length: 1, repeats: true, repeated: false, verdict: 'differs' },
    ]);
  });

  it('is left out where there is nothing to mark or too much to draw', () => {
    expect(articleMap(nothing)).toEqual([]);
    expect(articleMap({ ...brief, paragraphs: MOST_BARS + 1 })).toEqual([]);
  });

  it('survives ranges that are out of the article', () => {
    const wild = { ...brief, duplicates: [{ first: [0, 9], again: [7, 99], kind: 'exact', similarity: 1 }] };
    expect(articleMap(wild as typeof brief)).toHaveLength(3);
  });
});

describe('the timeline', () => {
  const rows = timelineRows(model.record!.timeline, brief, model.today);

  it('is in order of time, with the page’s day and today in it, and tells the years between', () => {
    expect(rows.map((row) => [row.kind, row.date, row.gap])).toEqual([
      ['milestone', '2014-09-05', 0],
      ['milestone', '2025-06-25', 11],
      ['page', '2025-07-05', 0],
      ['today', '2026-11-24', 1],
      ['milestone', '2035', 9],
    ]);
  });

  it('puts each statement once: to the year it names, else to the pledge', () => {
    const statements = [
      statement('agrees', 'a', { byYear: 2035 }),
      statement('agrees', 'b', { byYear: null }),
      statement('agrees', 'c', { byYear: 2032 }),
      statement('agrees', 'd', { pledge: null }),
    ];
    const placed = timelineRows(model.record!.timeline, { ...brief, statements }, model.today).flatMap(
      (row) => (row.kind === 'milestone' ? row.statements.map((s) => [row.milestone.kind, s.quote]) : []),
    );
    expect(placed).toEqual([
      ['made', 'b'],
      ['made', 'c'],
      ['due', 'a'],
    ]);
  });
});

describe('the words around a quotation', () => {
  const around = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    return quoteContext(text, start, start + quote.length, quote);
  };

  it('are those of its sentence', () => {
    expect(around('It rained. Allies agreed on 5% in The Hague. Then it stopped.', '5%')).toEqual({
      before: 'Allies agreed on ',
      after: ' in The Hague.',
    });
  });

  it('don’t stop at the points of U.S. or of a figure', () => {
    expect(around('The U.S. pays 3.2% of its GDP.', '3.2%').before).toBe('The U.S. pays ');
    expect(around('Troops and U.S. aid of 3.2 billion. No more.', 'Troops').after).toBe(
      ' and U.S. aid of 3.2 billion.',
    );
  });

  it('are cut at a word', () => {
    const text = `${'one two three four five '.repeat(9)}HERE ${'six seven eight nine, '.repeat(9)}`;
    const { before, after } = around(text, 'HERE');
    expect(before).toMatch(/^…(one|two|three|four|five) .* $/);
    expect(after).toMatch(/^ six .*(six|seven|eight|nine)…$/);
  });

  it('are none where the page has changed since', () => {
    expect(quoteContext('Another text', 0, 5, 'HERE')).toEqual({ before: '', after: '' });
    expect(quoteContext(undefined, 0, 5, 'HERE')).toEqual({ before: '', after: '' });
  });

  it('never throw, and stand in the text as they are but for the cut', () => {
    fc.assert(
      fc.property(awkward, fc.nat(), fc.nat(40), (text, at, length) => {
        const start = Math.min(at, text.length);
        const end = Math.min(text.length, start + length);
        const { before, after } = quoteContext(text, start, end, text.slice(start, end));
        expect(text.slice(0, start).endsWith(before.replace(/^…/, ''))).toBe(true);
        expect(text.slice(end).startsWith(after.replace(/…$/, '')) || text.slice(end).startsWith(after)).toBe(
          true,
        );
      }),
    );
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    [' JAVASCRIPT:alert(1)', undefined],
    ['//a.example', undefined],
    ['', undefined],
  ])('%s opens as %s', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });

  it('a report is a letter that holds what it is about, as text', () => {
    const url = reportUrl({
      id: 'hague-5',
      claim: 'A & B = 5%?\r\nBcc: someone',
      asOf: '25 June 2025',
      page: 'https://news.example/?a=1&b=2#c',
      edition: '2026-11-24',
    });
    expect(url).toMatch(/^mailto:[^?]+\?subject=[^&]+&body=[^&]+$/);
    const { searchParams } = new URL(url);
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(searchParams.get('subject')).toContain('hague-5');
    for (const part of ['A & B = 5%?', '25 June 2025', 'https://news.example/?a=1&b=2#c', '2026-11-24']) {
      expect(searchParams.get('body')).toContain(part);
    }
  });
});

describe('small words', () => {
  it.each([
    [[2, 2], '¶3'],
    [[5, 9], '¶6–10'],
    [null, 'headline'],
  ] as const)('%j is %s', (range, name) => {
    expect(paragraphName(range as [number, number] | null)).toBe(name);
  });

  it.each([
    ['a\nb', ['a', 'b']],
    ['a, b ,, c', ['a', 'b', 'c']],
    ['"a, b", -c', ['"a, b"', '-c']],
    ['-"a, b"\nd', ['-"a, b"', 'd']],
    ['a\na\n \n--\n""', ['a']],
    ['"open', ['"open']],
    [' ""0', ['0']],
    ['  -"a, b"', ['-"a, b"']],
  ])('a topic’s words %j are %j', (typed, words) => {
    expect(parseWords(typed)).toEqual(words);
  });

  it('a topic’s words survive being written and read again', () => {
    fc.assert(
      fc.property(awkward, (typed) => {
        const words = parseWords(typed);
        expect(parseWords(writeWords(words))).toEqual(words);
      }),
    );
  });
});
