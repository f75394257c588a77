/** Claims: the period that holds the page's day decides; what a later one says is told as changed since. */
import type { FoundClaim } from '../claims.ts';
import type { Check, CheckAnswer, CheckPeriod, Entity } from '../pack.ts';
import {
  type Day,
  dayOf,
  firstDay,
  type JudgeContext,
  type Judgement,
  lastDay,
  UNMATCHED,
} from './context.ts';
import { inShort } from './notes.ts';

/** From the mildest to the gravest. */
const GRAVITY = { agrees: 0, outdated: 1, incomplete: 1, unmatched: 1, differs: 2 } as const;

export function judgeClaim(claim: FoundClaim, context: JudgeContext): Judgement {
  const day = dayOf(context);
  const { check } = claim;
  if (check.expects) return judgeEntity(claim, context);
  if (check.answers) return judgeNumber(claim, check, check.answers, context, day);
  const period = periodOf(check.periods, day);
  if (!period) return UNMATCHED;
  const now = periodOf(check.periods, { from: context.today, to: context.today });
  return {
    verdict: period.verdict,
    note: inShort(words(period.note, context)),
    since: now && now !== period && now.since ? inShort(words(now.since, context)) : '',
    sources: sourcesOfCheck(check, context),
  };
}

/** The period of the day; where a page gives its month or year alone and periods meet in it, the milder. */
function periodOf(periods: CheckPeriod[], day: { from: string; to: string }): CheckPeriod | undefined {
  const holding = periods.filter((period) => overlaps(period, day));
  return holding.sort((a, b) => GRAVITY[a.verdict] - GRAVITY[b.verdict])[0];
}

function overlaps(
  period: { from: string | null; to: string | null },
  day: { from: string; to: string },
): boolean {
  return (
    (period.from === null || firstDay(period.from) <= day.to) &&
    (period.to === null || lastDay(period.to) >= day.from)
  );
}

/** "Finland joined in 2023" against what the pack knows of Finland. */
function judgeEntity(claim: FoundClaim, context: JudgeContext): Judgement {
  const { pack } = context;
  const entity = pack.entities.find((each) => each.id === claim.entity);
  if (!entity?.since || claim.year === null) return UNMATCHED;
  const [period] = claim.check.periods;
  const note = (period?.note ?? '')
    .replace('{name}', nameOf(entity, pack.language))
    .replace('{year}', String(entity.since));
  return {
    verdict: claim.year === entity.since ? 'agrees' : 'differs',
    note: inShort(note),
    sources: sourcesOfCheck(claim.check, context),
  };
}

function nameOf(entity: Entity, language: string): string {
  return entity.names[language] ?? entity.id;
}

/**
 * A number against what was right on the day. Right in a year that the sentence names, it agrees; right once,
 * it is outdated; never right, it differs.
 */
function judgeNumber(
  claim: FoundClaim,
  check: Check,
  answers: CheckAnswer[],
  context: JudgeContext,
  day: Day,
): Judgement {
  const { value, year } = claim;
  if (typeof value !== 'number') return UNMATCHED;
  const counted = answers.filter((answer) => answer.year === undefined || isMeant(answer.year, year, day));
  const onDay = counted.filter((answer) => overlaps(answer, day));
  const judged = (verdict: Judgement['verdict'], answer: CheckAnswer): Judgement => ({
    verdict,
    note: inShort(words(answer.note, context)),
    since: sinceThen(answer, counted, context),
    sources: answer.sources ?? sourcesOfCheck(check, context),
  });
  const right = onDay.find((answer) => isRight(answer, value));
  if (right) return judged('agrees', right);
  const inYear =
    year !== null && counted.find((answer) => isRight(answer, value) && overlaps(answer, yearOf(year)));
  if (inYear) return judged('agrees', inYear);
  const instead = onDay[0];
  const once = counted.find((answer) => isRight(answer, value));
  if (!instead) return once ? judged('agrees', once) : UNMATCHED;
  if (once && (once.to === null || lastDay(once.to) < day.from)) return { ...judged('outdated', instead) };
  // Counts that a later edition made are no error of the page.
  if (once?.year !== undefined) return judged('agrees', once);
  return judged('differs', instead);
}

/** The year that a claim counts: the one it names, else the page's own or the one before. */
function isMeant(counted: number, named: number | null, day: Day): boolean {
  return named !== null ? counted === named : counted === day.year || counted === day.year - 1;
}

function yearOf(year: number): { from: string; to: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function isRight(answer: CheckAnswer, value: number): boolean {
  const [low, high] = Array.isArray(answer.value) ? answer.value : [answer.value, answer.value];
  return value >= low && value <= high;
}

function sinceThen(answer: CheckAnswer, counted: CheckAnswer[], context: JudgeContext): string {
  const { today } = context;
  const now = counted
    .filter((other) => other.year === answer.year && overlaps(other, { from: today, to: today }))
    .at(-1);
  return now && now !== answer && now.note !== answer.note ? inShort(words(now.note, context)) : '';
}

/** A note, or the claim of the fact that it names. */
function words(note: string, { pack }: JudgeContext): string {
  if (!note.startsWith('=')) return note;
  return pack.facts.find((fact) => fact.id === note.slice(1))?.claim ?? '';
}

/** Its own first, then those of the facts that bear it. */
function sourcesOfCheck(check: Check, { pack }: JudgeContext): string[] {
  const facts = pack.facts.filter((fact) => check.facts.includes(fact.id));
  return [...check.sources, ...facts.flatMap((fact) => fact.sources)];
}
