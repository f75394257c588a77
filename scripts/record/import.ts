/**
 * A new edition of NATO's table, from CSV:
 *
 *   # edition: 2027
 *   # published: 2027-07-08            the day of the table
 *   # from: 2027-07-06                 from when pages can know it, where that is earlier
 *   # title: Defence Investment of NATO Countries (2014-2027)
 *   # url: https://…
 *   series,unit,country,2014,2015,…,2026e,2027e
 *   share-of-gdp,% of GDP,Albania,1.34,…
 *
 * A year with an e is an estimate; "", "..", "-" and "n/a" are figures that aren't there. Countries by English name or ISO code;
 * "NATO total" and "NATO Europe and Canada" for the groups. The record stays as it is: the edition becomes a file of its own in assets/nato/editions/, which
 * `npm run pack` takes in. Wrong columns, units or figures change nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ASSETS, loadJson } from '../pack/load.ts';
import type { RecordMembers, RecordSeries, RecordSpending } from '../pack/record-types.ts';
import type { EditionFile } from '../pack/series.ts';
import { UNITS, unitOf } from './check-spending.ts';
import { countryIds, readHeader, SERIES } from './columns.ts';
import { parseCsv } from './csv.ts';
import { diffTables } from './diff.ts';

export interface ImportOptions {
  edition?: string;
  published?: string;
  from?: string;
  title?: string;
  publisher?: string;
  url?: string;
  series?: string;
  unit?: string;
  partial?: boolean;
}

export type ImportOutcome = { problems: string[] } | { diff: string[]; edition: EditionFile; path: string };

const NOT_THERE = new Set(['', '..', '-', '–', 'n/a', 'na']);
const DATE = /^\d{4}-\d\d-\d\d$/;

export function importTable(
  text: string,
  options: ImportOptions,
  { write }: { write: boolean },
): ImportOutcome {
  const spending = loadJson<RecordSpending>('record/spending.json');
  const members = loadJson<RecordMembers>('record/members.json');
  const read = readTable(text, options, spending, members);
  if ('problems' in read) return read;
  const path = `${ASSETS}editions/${read.edition}.json`;
  const before = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as EditionFile).series
    : spending.series;
  const diff = diffTables(before, read.series);
  if (write) {
    mkdirSync(`${ASSETS}editions`, { recursive: true });
    writeFileSync(path, `${JSON.stringify(read, null, 2)}\n`);
  }
  return { diff, edition: read, path };
}

function readTable(
  text: string,
  options: ImportOptions,
  spending: RecordSpending,
  members: RecordMembers,
): { problems: string[] } | EditionFile {
  let parsed: ReturnType<typeof parseCsv>;
  try {
    parsed = parseCsv(text);
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
  const problems: string[] = [];
  const said = (key: keyof ImportOptions & string): string => String(options[key] ?? parsed.notes[key] ?? '');
  const edition = said('edition');
  const published = said('published');
  const url = said('url');
  if (!/^\d{4}(-\d\d)?$/.test(edition))
    problems.push('The edition is not told: a line "# edition: 2027" or --edition 2027.');
  if (!DATE.test(published))
    problems.push('The day of the table is not told: "# published: 2027-07-08" or --published 2027-07-08.');
  if (!/^https?:\/\/\S+$/.test(url))
    problems.push('The address of the table is not told: "# url: https://…" or --url https://….');
  const [header = [], ...rows] = parsed.rows;
  const columns = readHeader(header, said('series'), problems);
  if (!columns || rows.length === 0) {
    if (columns) problems.push('The table has no rows.');
    return { problems };
  }
  const ids = countryIds(members, spending);
  const tables = new Map<string, RecordSeries>();
  const source = {
    title: said('title') || `Defence expenditure of NATO countries, edition ${edition}`,
    publisher: said('publisher') || 'NATO',
    date: published,
    url,
  };
  for (const [at, row] of rows.entries()) {
    const line = `Row ${at + 2}`;
    const cell = (column: number | undefined): string => (column === undefined ? '' : (row[column] ?? ''));
    const id = cell(columns.series) || said('series');
    const country = ids.get(cell(columns.country).toLowerCase());
    const kind = unitOf(id);
    const wrong =
      wrongUnit(id, cell(columns.unit) || said('unit')) ??
      (country ? null : `"${cell(columns.country)}" is no member of NATO and no total.`) ??
      (row.length > header.length ? `has ${row.length} cells, the header ${header.length}.` : null);
    if (wrong !== null || !kind || !country) {
      problems.push(`${line}: ${wrong}`);
      continue;
    }
    const like = spending.series.find((each) => each.id === kind.series);
    const table = tables.get(kind.series) ?? {
      id: `${kind.series}-${edition}`,
      edition,
      unit: like?.unit ?? kind.unit,
      metric: like?.metric ?? kind.series,
      source,
      estimate: Object.fromEntries(columns.years.map(({ year, estimate }) => [year, estimate])),
      values: {},
    };
    tables.set(kind.series, table);
    if (table.values[country]) problems.push(`${line}: ${cell(columns.country)} stands in ${id} twice.`);
    table.values[country] = Object.fromEntries(
      columns.years.map(({ year, column }) => [
        year,
        readFigure(cell(column), kind, `${line}, ${year}`, problems),
      ]),
    );
  }
  if (!options.partial) problems.push(...missing(tables, members, spending));
  if (problems.length > 0) return { problems };
  return { edition, from: said('from') || published, series: [...tables.values()] };
}

/** What is wrong with a row's series or unit, or null. The unit may leave out the price base in words after it. */
function wrongUnit(id: string, unit: string): string | null {
  const kind = unitOf(id);
  if (!kind) return `"${id}" is no series; it must be ${SERIES}.`;
  if (unit !== '' && (kind.unit.startsWith(unit) || unit.startsWith(kind.unit)) && !isVague(unit))
    return null;
  return `the unit of ${id} must be "${kind.unit}", not "${unit}".`;
}

/** A beginning that fits several units says nothing. */
function isVague(unit: string): boolean {
  return UNITS.filter((each) => each.unit.startsWith(unit)).length > 1;
}

function readFigure(
  cell: string,
  { low, high, unit }: { low: number; high: number; unit: string },
  where: string,
  problems: string[],
): number | null {
  if (NOT_THERE.has(cell.toLowerCase())) return null;
  const value = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell) ? Number(cell.replaceAll(',', '')) : Number(cell);
  if (!Number.isFinite(value)) {
    problems.push(`${where}: "${cell}" is no number.`);
    return null;
  }
  if (value < low || value > high) {
    problems.push(`${where}: ${cell} is not between ${low} and ${high} ${unit}; is the unit right?`);
  }
  return value;
}

/** Members with armed forces that a table leaves out. */
function missing(
  tables: Map<string, RecordSeries>,
  members: RecordMembers,
  spending: RecordSpending,
): string[] {
  return [...tables].flatMap(([id, { values }]) => {
    const absent = members.members.filter(
      ({ iso2, militaryExpenditure }) => militaryExpenditure && !values[iso2],
    );
    const totals =
      id === 'equipment-share' ? [] : Object.keys(spending.aggregates).filter((total) => !values[total]);
    const names = [
      ...absent.map(({ name }) => name.en ?? ''),
      ...totals.map((total) => spending.aggregates[total] ?? total),
    ];
    return names.length > 0 ? [`${id} has no row for ${names.join(', ')} (allow it with --partial).`] : [];
  });
}
