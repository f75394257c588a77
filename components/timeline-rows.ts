/** The timeline's rows in order of time: the pledges, the page's own day, today. */
import type { Brief, Statement } from '../brief/types.ts';
import { yearOf } from './dates.ts';
import type { Milestone } from './sidebar-model.ts';

export type TimelineRow = {
  /** Years since the row before, 0 for the first: drawn as distance. */
  gap: number;
  date: string;
} & (
  | { kind: 'milestone'; milestone: Milestone; statements: Statement[] }
  | { kind: 'page' }
  | { kind: 'today' }
);

/**
 * A page's statements stand with the pledge that they speak of: at the year it is due if they name that year,
 * else at the day it was made.
 */
export function timelineRows(milestones: readonly Milestone[], brief: Brief, today: string): TimelineRow[] {
  const placed = (m: Milestone): Statement[] =>
    m.kind === 'review'
      ? []
      : brief.statements.filter(
          (s) =>
            s.pledge === m.pledge &&
            (m.kind === 'due') ===
              milestones.some(
                (due) => due.kind === 'due' && due.pledge === s.pledge && yearOf(due.date) === s.byYear,
              ),
        );
  const rows = [
    ...milestones.map((milestone) => ({
      kind: 'milestone' as const,
      date: milestone.date,
      milestone,
      statements: placed(milestone),
    })),
    ...(brief.published ? [{ kind: 'page' as const, date: brief.published }] : []),
    { kind: 'today' as const, date: today },
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return rows.map((row, i) => ({ ...row, gap: i ? yearOf(row.date) - yearOf(rows[i - 1]!.date) : 0 }));
}
