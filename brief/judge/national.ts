/** A country's own targets. */
import type { FoundStatement } from '../types.ts';
import type { Day, JudgeContext, Judgement } from './context.ts';
import { dateInWords, inShort } from './notes.ts';
import { began, matches } from './pledges.ts';

/**
 * The newest of the country's pledges that the figure fits, or null. A differing year is told as incomplete,
 * not as wrong: governments change their dates, and the record is a selection.
 */
export function judgeNational(found: FoundStatement, context: JudgeContext, day: Day): Judgement | null {
  const own = matches(
    context.pack,
    found,
    (pledge) => pledge.who === found.subject && pledge.kind === 'national',
  );
  const begun = own.filter(({ pledge }) => began(pledge, day.to));
  const sameYear = begun.filter(({ target }) => found.byYear === null || found.byYear === target.byYear);
  const match = sameYear.at(-1) ?? begun.at(-1);
  if (!match) return null;
  const { pledge } = match;
  const [exception] = pledge.exceptions;
  const told = `${pledge.title} (${dateInWords(pledge.date)}).`;
  return {
    verdict: sameYear.length === 0 ? 'incomplete' : 'agrees',
    note: inShort(told, exception),
    asOf: pledge.date,
    sources: pledge.sources,
  };
}
