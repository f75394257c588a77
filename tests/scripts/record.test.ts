import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/pack/load.ts';
import { buildRecord } from '../../scripts/pack/record.ts';
import type { TheRecord } from '../../scripts/pack/record-types.ts';
import { checkRecord } from '../../scripts/record/check.ts';
import { parseCsv } from '../../scripts/record/csv.ts';
import { importTable } from '../../scripts/record/import.ts';

const problemsOf = (change: (record: TheRecord) => void): string[] => {
  const record = structuredClone(loadRecord());
  change(record);
  return checkRecord(record).map(({ where, what }) => `${where} ${what}`);
};

describe('the record', () => {
  it('keeps its rules', () => {
    expect(problemsOf(() => {})).toEqual([]);
  });

  const shared = new URL('../../../shared/record/', import.meta.url);
  it.skipIf(!existsSync(shared))('is a verbatim copy (skipped where ../shared/record is not there)', () => {
    for (const name of readdirSync(shared)) {
      const copy = readFileSync(new URL(`../../assets/nato/record/${name}`, import.meta.url), 'utf8');
      expect(copy === readFileSync(new URL(name, shared), 'utf8'), name).toBe(true);
    }
  });

  it.each<[string, (record: TheRecord) => void, string]>([
    ['a fact without a source', ({ facts }) => facts.facts[0]?.sources.splice(0), 'has no source'],
    [
      'a source that cannot be opened',
      ({ pledges }) => Object.assign(pledges.pledges[0]?.sources[0] ?? {}, { url: 'ask me' }),
      'has a source without an http address',
    ],
    [
      'a share in dollars',
      ({ spending }) => Object.assign(spending.series[0]?.values.PL ?? {}, { '2020': 14_000 }),
      'is 14000, not between 0.05 and 15 % of GDP',
    ],
    [
      'an amount that does not add up',
      ({ spending }) => Object.assign(spending.series[2]?.values.PL ?? {}, { '2020': 20_000 }),
      "but NATO's total is",
    ],
    [
      'a year before the table',
      ({ spending }) => Object.assign(spending.series[0]?.values.PL ?? {}, { '1999': 2 }),
      'is no year of the table',
    ],
    [
      'a unit that is another',
      ({ spending }) => Object.assign(spending.series[0] ?? {}, { unit: 'million euros' }),
      'has the unit "million euros"',
    ],
    [
      'a circle of pledges',
      ({ pledges }) => {
        for (const pledge of pledges.pledges) if (pledge.id === 'riga-2006') pledge.supersedes = 'hague-2025';
      },
      'is superseded by itself',
    ],
    [
      'a pledge that leaves a gap after the one before',
      ({ pledges }) => {
        for (const pledge of pledges.pledges)
          if (pledge.id === 'vilnius-2023') pledge.inForce[0] = '2023-08-01';
      },
      'but wales-2014 ends on 2023-07-10',
    ],
    [
      'a name of two members',
      ({ members }) => members.members[0]?.aliases.en?.push('Poland'),
      'shares the name "Poland" (en)',
    ],
    [
      'an ambiguous name without a rule',
      ({ members }) => members.members[1]?.ambiguous?.push({ term: 'Belgian', why: 'also a dog' }),
      'has no rule for "Belgian"',
    ],
    [
      'a note too long to show',
      ({ checks }) => Object.assign(checks.checks[0] ?? {}, { explanation: 'x'.repeat(241) }),
      'has 241 characters, more than 240',
    ],
    [
      'a fact that is not there',
      ({ checks }) => checks.checks[0]?.facts.push('nobody-knows'),
      'names a fact nobody-knows',
    ],
  ])('with %s is told so', (_, change, why) => {
    expect(problemsOf(change).join('\n')).toContain(why);
  });
});

const HEAD = `# edition: 2027
# published: 2027-07-08
# url: https://nato.example/2027.xlsx
`;

/** A whole table of shares: each member's last figure of the record, and a new one. */
function sharesTable(): string {
  const { spending, members } = loadRecord();
  const [table] = spending.series;
  const rows = [
    ...members.members.map(({ iso2, name }) => [iso2, name.en ?? iso2]),
    ...Object.entries(spending.aggregates),
  ].flatMap(([id = '', name = '']) => {
    const last = table?.values[id]?.['2026'];
    return last === undefined || last === null
      ? []
      : [`share-of-gdp,% of GDP,"${name}",${last},${id === 'PL' ? 4.9 : last}`];
  });
  return `${HEAD}series,unit,country,2026,2027e\n${rows.join('\n')}\n`;
}

const importOf = (text: string, options: Parameters<typeof importTable>[1] = {}) =>
  importTable(text, options, { write: false });
const errorsOf = (text: string, options: Parameters<typeof importTable>[1] = {}): string => {
  const outcome = importOf(text, options);
  return 'problems' in outcome ? outcome.problems.join('\n') : '';
};

describe('a yearly table', () => {
  it('is taken in as an edition, with a diff to review', () => {
    const outcome = importOf(sharesTable());
    if ('problems' in outcome) throw new Error(outcome.problems.join('\n'));
    expect(outcome.diff[0]).toMatch(/^share-of-gdp \(% of GDP\): \d+ figures change$/);
    expect(outcome.diff).toContain('  PL 2027: none -> 4.9');
    expect(outcome.diff.join('\n')).not.toContain('PL 2026');
    expect(existsSync(outcome.path)).toBe(false);
  });

  it('becomes the newest edition of the pack', () => {
    const outcome = importOf(sharesTable());
    if ('problems' in outcome) throw new Error(outcome.problems.join('\n'));
    const pack = buildRecord({ ...loadRecord(), editions: [outcome.edition] });
    expect(pack.series[0]).toMatchObject({
      id: 'share-of-gdp-2027',
      label: "NATO's edition of July 2027",
      from: '2027-07-08',
      estimateYears: [2027],
    });
    expect(pack.series[0]?.values.POL).toEqual({ '2026': 4.68, '2027': 4.9 });
  });

  it.each([
    ['no edition', 'series,unit,country,2027\nshare-of-gdp,% of GDP,Poland,4.9', 'The edition is not told'],
    [
      'no address',
      '# edition: 2027\nseries,unit,country,2027\nshare-of-gdp,% of GDP,Poland,4.9',
      'The address of the table is not told',
    ],
    ['an unknown column', `${HEAD}series,unit,country,region,2027\n`, 'The column "region" is not known'],
    [
      'no country column',
      `${HEAD}series,unit,2027\nshare-of-gdp,% of GDP,4.9`,
      'There is no column "country"',
    ],
    ['no years', `${HEAD}series,unit,country\nshare-of-gdp,% of GDP,Poland`, 'no column of a year'],
    [
      'a year twice',
      `${HEAD}series,unit,country,2027,2027e\nshare-of-gdp,% of GDP,Poland,4,5`,
      'A year stands in the header twice',
    ],
    ['no series', `${HEAD}unit,country,2027\n% of GDP,Poland,4.9`, 'There is no column "series"'],
    [
      'another unit',
      `${HEAD}series,unit,country,2027\nshare-of-gdp,million US dollars,Poland,49000`,
      'the unit of share-of-gdp must be "% of GDP"',
    ],
    [
      'no unit',
      `${HEAD}series,country,2027\nshare-of-gdp,Poland,4.9`,
      'the unit of share-of-gdp must be "% of GDP", not ""',
    ],
    [
      'a unit that two tables have',
      `${HEAD}series,unit,country,2027\namount-usd-current,million US dollars,Poland,49000`,
      'current prices", not "million US dollars"',
    ],
    [
      'figures that look like another unit',
      `${HEAD}series,unit,country,2027\nshare-of-gdp,% of GDP,Poland,49000`,
      'is the unit right?',
    ],
    [
      'an unknown country',
      `${HEAD}series,unit,country,2027\nshare-of-gdp,% of GDP,Atlantis,4.9`,
      '"Atlantis" is no member of NATO',
    ],
    [
      'a word for a figure',
      `${HEAD}series,unit,country,2027\nshare-of-gdp,% of GDP,Poland,much`,
      '"much" is no number',
    ],
    [
      'members left out',
      `${HEAD}series,unit,country,2027\nshare-of-gdp,% of GDP,Poland,4.9`,
      'has no row for Albania',
    ],
    ['an open quotation mark', `${HEAD}series,unit,country,2027\n"share`, 'not closed'],
    ['nothing', '', 'The edition is not told'],
  ])('with %s changes nothing and says why', (_, text, why) => {
    expect(errorsOf(text)).toContain(why);
  });

  it('may be of one series and of some members where it is said so', () => {
    const outcome = importOf('country,2027e\nPOL,4.9\nEstonia,..\n', {
      edition: '2027',
      published: '2027-07-08',
      url: 'https://nato.example/',
      series: 'share-of-gdp',
      unit: '% of GDP',
      partial: true,
    });
    expect(outcome).toMatchObject({
      edition: { series: [{ values: { PL: { '2027': 4.9 }, EE: { '2027': null } } }] },
    });
  });
});

describe('comma-separated values', () => {
  it('are read as spreadsheets write them', () => {
    expect(parseCsv('\uFEFF# url: https://a.example/?b=1,2\r\na,"b, ""c""",\r\n\r\n1, 2 ,3')).toEqual({
      notes: { url: 'https://a.example/?b=1,2' },
      rows: [
        ['a', 'b, "c"', ''],
        ['1', '2', '3'],
      ],
    });
  });
});
