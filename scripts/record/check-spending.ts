/** The tables: units, years, members, and that the members' amounts add up to the totals. */
import type { RecordMember, RecordSeries, TheRecord } from '../pack/record-types.ts';
import type { Report } from './problems.ts';

/** How the unit of a series begins, and between what its figures lie; wide enough for any country in peace. */
export const UNITS: { series: string; unit: string; low: number; high: number }[] = [
  { series: 'share-of-gdp', unit: '% of GDP', low: 0.05, high: 15 },
  { series: 'equipment-share', unit: '% of core defence expenditure', low: 0, high: 90 },
  { series: 'amount-usd-2021', unit: 'million US dollars, constant 2021 prices', low: 5, high: 3_000_000 },
  { series: 'amount-usd-current', unit: 'million US dollars, current prices', low: 5, high: 3_000_000 },
];

export function unitOf(series: string): (typeof UNITS)[number] | undefined {
  return UNITS.find((each) => series === each.series || series.startsWith(`${each.series}-`));
}

const FIRST_YEAR = 2014;
/** record/README.md says to within 2 million dollars; rounding makes it 3 in current dollars of 2015. */
const ROUNDING = 3;

export function checkSpending(
  { spending, members }: Pick<TheRecord, 'spending' | 'members'>,
  report: Report,
): void {
  const known = new Set([...members.members.map(({ iso2 }) => iso2), ...Object.keys(spending.aggregates)]);
  const newest = Number(spending.compiled.slice(0, 4));
  for (const series of spending.series) {
    const where = `spending ${series.id}`;
    const unit = unitOf(series.id);
    if (!unit) report(where, 'is no series that scripts/record/check-spending.ts knows');
    else if (!series.unit.startsWith(unit.unit))
      report(where, `has the unit "${series.unit}", expected "${unit.unit}"`);
    for (const [id, row] of Object.entries(series.values)) {
      if (!known.has(id)) report(where, `has figures of ${id}, who is no member`);
      for (const [year, value] of Object.entries(row)) {
        const cell = `${where} ${id} ${year}`;
        if (!/^\d{4}$/.test(year) || Number(year) < FIRST_YEAR || Number(year) > newest)
          report(cell, 'is no year of the table');
        if (!(year in series.estimate)) report(cell, 'is not said to be an estimate or not');
        if (value !== null && unit && (value < unit.low || value > unit.high)) {
          report(cell, `is ${value}, not between ${unit.low} and ${unit.high} ${unit.unit}`);
        }
      }
    }
    if (series.id.startsWith('amount')) checkSum(series, members.members, report);
  }
}

function checkSum(series: RecordSeries, members: RecordMember[], report: Report): void {
  for (const [year, total] of Object.entries(series.values.NATO ?? {})) {
    const joined = members.filter((member) => member.joined <= Number(year));
    const sum = joined.reduce((all, { iso2 }) => all + (series.values[iso2]?.[year] ?? 0), 0);
    if (total !== null && Math.abs(sum - total) > ROUNDING) {
      report(`spending ${series.id} ${year}`, `adds up to ${sum}, but NATO's total is ${total}`);
    }
  }
}
