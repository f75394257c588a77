/** Answers that follow from the record's tables: the number of members by date, the US part of all spending by year. */
import type { CheckAnswer } from '../../brief/pack.ts';
import type { RecordMember, TheRecord } from './record-types.ts';

/** Days of accession that the record gives; of the others it knows the year (facts.json, enlargement-nordic). */
const JOINED_ON: Record<string, string> = { FI: '2023-04-04', SE: '2024-03-07' };

export function generated(name: string, record: TheRecord): CheckAnswer[] {
  if (name === 'members') return memberCounts(record.members.members);
  if (name === 'us-share') return usShares(record);
  throw new Error(`No answers are made under the name ${name}.`);
}

/** Where only the year of an accession is known, the number before and the one after are both right in it. */
function memberCounts(members: RecordMember[]): CheckAnswer[] {
  const dates = new Map<string, RecordMember[]>();
  for (const member of members) {
    const date = JOINED_ON[member.iso2] ?? String(member.joined);
    dates.set(date, [...(dates.get(date) ?? []), member]);
  }
  const steps = [...dates].sort(([a], [b]) => (a < b ? -1 : 1));
  let count = 0;
  return steps.map(([date, joined], index): CheckAnswer => {
    count += joined.length;
    const next = steps[index + 1];
    const year = date.slice(0, 4);
    return {
      from: date,
      to: next ? dayBefore(next[0]) : null,
      value: count,
      note: next
        ? `NATO had ${count} members from ${year} to ${next[0].slice(0, 4)}.`
        : `NATO has had ${count} members since ${joined.map((member) => member.name.en).join(' and ')} joined in ${year}.`,
    };
  });
}

/** "2024-03-07" ▸ "2024-03-06"; a year alone stays: it may have been any day of it. */
function dayBefore(date: string): string {
  if (date.length === 4) return date;
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

/** Points by which a rounded share in the press may lie off ("about 70%"), beyond the span of the two price bases. */
const ROUNDED = 2;

function usShares(record: TheRecord): CheckAnswer[] {
  const amounts = record.spending.series.filter((series) => series.id.startsWith('amount'));
  const years = Object.keys(amounts[0]?.estimate ?? {}).map(Number);
  return years.map((year): CheckAnswer => {
    const shares = amounts.map(({ values }) => (100 * (values.US?.[year] ?? 0)) / (values.NATO?.[year] ?? 1));
    return {
      from: null,
      to: null,
      year,
      value: [Math.floor(Math.min(...shares) - ROUNDED), Math.ceil(Math.max(...shares) + ROUNDED)],
      note: '=us-share',
    };
  });
}
