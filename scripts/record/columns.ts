/** The header of a table, and who its rows may be about. */
import type { RecordMembers, RecordSpending } from '../pack/record-types.ts';

export const SERIES = 'share-of-gdp, equipment-share, amount-usd-2021 or amount-usd-current';

export interface Columns {
  series?: number;
  unit?: number;
  country: number;
  years: { year: string; estimate: boolean; column: number }[];
}

export function readHeader(header: string[], series: string, problems: string[]): Columns | null {
  const names = header.map((name) => name.toLowerCase());
  const columns: Columns = { country: names.indexOf('country'), years: [] };
  const known = new Set(['country', 'series', 'unit']);
  names.forEach((name, column) => {
    const year = /^(20\d\d)(e?)$/.exec(name);
    if (year) columns.years.push({ year: year[1] ?? '', estimate: year[2] === 'e', column });
    else if (!known.has(name))
      problems.push(
        `The column "${header[column]}" is not known; columns are series, unit, country and years (2027 or 2027e).`,
      );
  });
  if (names.includes('series')) columns.series = names.indexOf('series');
  else if (series === '')
    problems.push(`There is no column "series", and no --series says what the figures are: ${SERIES}.`);
  if (names.includes('unit')) columns.unit = names.indexOf('unit');
  if (columns.country < 0) problems.push('There is no column "country".');
  if (columns.years.length === 0)
    problems.push('There is no column of a year (2027, or 2027e for an estimate).');
  const years = columns.years.map(({ year }) => year);
  if (new Set(years).size !== years.length) problems.push('A year stands in the header twice.');
  return columns.country < 0 || columns.years.length === 0 || (columns.series === undefined && series === '')
    ? null
    : columns;
}

/** By English name, alias, ISO code, lower case; for the totals by the record's names. */
export function countryIds(members: RecordMembers, spending: RecordSpending): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { iso2, iso3, name, aliases } of members.members) {
    for (const word of [iso2, iso3, name.en ?? '', ...(aliases.en ?? [])]) ids.set(word.toLowerCase(), iso2);
  }
  for (const [id, name] of Object.entries(spending.aggregates)) {
    for (const word of [id, name, `${name}*`]) ids.set(word.toLowerCase(), id);
  }
  return ids;
}
