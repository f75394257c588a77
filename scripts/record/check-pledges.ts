/** Pledges in time: years in order, each replaced by the next without a gap or a circle, known metrics. */
import type { TheRecord } from '../pack/record-types.ts';
import type { Report } from './problems.ts';

const METRICS = new Set(['gdp-total', 'gdp-core', 'gdp-related', 'equipment-share']);
const COMPARATORS = new Set(['at-least', 'up-to', 'exactly']);
const OTHERS = new Set(['NATO', 'EU']);

export function checkPledges(
  { pledges, members }: Pick<TheRecord, 'pledges' | 'members'>,
  report: Report,
): void {
  const who = new Set([...members.members.map(({ iso2 }) => iso2), ...OTHERS]);
  const byId = new Map(pledges.pledges.map((pledge) => [pledge.id, pledge]));
  if (byId.size !== pledges.pledges.length) report('pledges', 'have an id twice');
  for (const pledge of pledges.pledges) {
    const where = `pledge ${pledge.id}`;
    const [from, to] = pledge.inForce;
    if (!who.has(pledge.who)) report(where, `is of ${pledge.who}, who is not known`);
    if (to !== null && to < from) report(where, `ends (${to}) before it begins (${from})`);
    for (const { metric, value, unit, comparator, byYear } of pledge.targets) {
      if (!METRICS.has(metric)) report(where, `has an unknown metric ${metric}`);
      if (!COMPARATORS.has(comparator)) report(where, `has an unknown comparator ${comparator}`);
      if (unit !== '%' || value <= 0 || value > 100) report(where, `has a target of ${value} ${unit}`);
      if (byYear !== null && byYear < Number(pledge.date.slice(0, 4)))
        report(where, `is due in ${byYear}, before it was made`);
    }
    if (pledge.supersedes === null) continue;
    const before = byId.get(pledge.supersedes);
    if (!before) report(where, `supersedes ${pledge.supersedes}, which is not there`);
    else if (before.inForce[1] === null) report(where, `supersedes ${before.id}, which has no end`);
    else if (dayAfter(before.inForce[1]) !== from)
      report(where, `begins on ${from}, but ${before.id} ends on ${before.inForce[1]}`);
    const seen = new Set<string>();
    for (let at: string | null = pledge.id; at !== null; at = byId.get(at)?.supersedes ?? null) {
      if (seen.has(at)) {
        report(where, 'is superseded by itself');
        break;
      }
      seen.add(at);
    }
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
