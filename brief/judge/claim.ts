/** Claims: the period that holds the page's day decides; what a later one says is told as changed since. */
import type { FoundClaim } from '../claims.ts';
import type { Check, CheckAnswer, CheckPeriod } from '../pack.ts';
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
  const { check } = claim;
  const day = dayOf(context);
  if (check.expects) return judgeEntity(claim, context);
  if (check.answers) return judgeNumber(claim, check.answers, context, day);
  return judgePeriod(claim, context, day);
}

interface Span {
  from: string;
  to: string;
}

/** A year that the sentence names counts too where it makes the verdict milder: "In 2023 the former president …". */
function judgePeriod({ check, years }: FoundClaim, context: JudgeContext, day: Day): Judgement {
  const period = mildest([day, ...years.map(yearOf)].map((span) => periodOf(check.periods, span)));
  if (!period || !periodOf(check.periods, day)) return UNMATCHED;
  const now = periodOf(check.periods, { from: context.today, to: context.today });
  return {
    verdict: period.verdict,
    note: inShort(words(period.note, context)),
    since: now && now !== period && now.since ? inShort(words(now.since, context)) : '',
    sources: sourcesOf(check, context),
  };
}

/** The period of a day; where it is a month or a year and periods meet in it, the milder. */
function periodOf(periods: CheckPeriod[], span: Span): CheckPeriod | undefined {
  return mildest(periods.filter((period) => overlaps(period, span)));
}

function mildest(periods: (CheckPeriod | undefined)[]): CheckPeriod | undefined {
  return periods
    .filter((period) => period !== undefined)
    .reduce<CheckPeriod | undefined>(
      (mild, each) => (mild && GRAVITY[mild.verdict] <= GRAVITY[each.verdict] ? mild : each),
      undefined,
    );
}

function overlaps(period: { from: string | null; to: string | null }, span: Span): boolean {
  return (
    (period.from === null || firstDay(period.from) <= span.to) &&
    (period.to === null || lastDay(period.to) >= span.from)
  );
}

function yearOf(year: number): Span {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** "Finland joined in 2023" against what the pack knows of Finland. Of several years one must be right. */
function judgeEntity({ check, entity: id, years }: FoundClaim, context: JudgeContext): Judgement {
  const entity = context.pack.entities.find((each) => each.id === id);
  if (!entity?.since || years.length === 0) return UNMATCHED;
  const name = entity.names[context.pack.language] ?? entity.id;
  const note = check.periods[0]?.note ?? '';
  return {
    verdict: years.includes(entity.since) ? 'agrees' : 'differs',
    note: inShort(note.replace('{name}', name).replace('{year}', String(entity.since))),
    sources: sourcesOf(check, context),
  };
}

/**
 * A number against what was right on the day. Right in a year that the sentence names, it agrees; right before, it is
 * outdated; never right, it differs (or what the check's periods say).
 */
function judgeNumber(claim: FoundClaim, answers: CheckAnswer[], context: JudgeContext, day: Day): Judgement {
  const { check, value, years } = claim;
  if (typeof value !== 'number') return UNMATCHED;
  const counted = answers.filter(({ year }) => year === undefined || isMeant(year, years, day));
  const onDay = counted.filter((answer) => overlaps(answer, day));
  const judged = (verdict: Judgement['verdict'], answer: CheckAnswer): Judgement => ({
    verdict,
    note: inShort(words(answer.note, context)),
    since: sinceThen(answer, counted, context),
    sources: answer.sources ?? sourcesOf(check, context),
  });
  const fitting = counted.filter((answer) => isRight(answer, value));
  const right = fitting.find((answer) => onDay.includes(answer));
  if (right) return judged('agrees', right);
  const then = fitting.find(
    (answer) => answer.year === undefined && years.some((year) => overlaps(answer, yearOf(year))),
  );
  if (then) return judged('agrees', then);
  const [once] = fitting;
  const [instead] = onDay;
  if (!instead) return once ? judged('agrees', once) : UNMATCHED;
  if (once?.to && lastDay(once.to) < day.from) return judged('outdated', instead);
  // A count that only a later edition made is no error of the page.
  if (once?.year !== undefined) return judged('agrees', once);
  if (check.periods.length > 0) return judgePeriod(claim, context, day);
  // Without its year a count may be one of other days, unless no year ever had it.
  if (
    instead.year !== undefined &&
    years.length === 0 &&
    !isNear(instead, value) &&
    isWithin(answers, value)
  ) {
    return UNMATCHED;
  }
  return judged(instead.year !== undefined && isNear(instead, value) ? 'outdated' : 'differs', instead);
}

/** Counts of a year are revised from edition to edition by up to this much (2024: from 23 to 17, in steps). */
const REVISED = 5;

function isNear({ value }: CheckAnswer, claimed: number): boolean {
  return typeof value === 'number' && Math.abs(value - claimed) <= REVISED;
}

/** Between the least and the most that was ever right. */
function isWithin(answers: CheckAnswer[], value: number): boolean {
  const values = answers.flatMap((answer) => answer.value);
  return value >= Math.min(...values) && value <= Math.max(...values);
}

/** The year that a claim counts: one it names, else the page's own or the one before. */
function isMeant(counted: number, named: number[], day: Day): boolean {
  return named.length > 0 ? named.includes(counted) : counted === day.year || counted === day.year - 1;
}

function isRight(answer: CheckAnswer, value: number): boolean {
  const [low, high] = Array.isArray(answer.value) ? answer.value : [answer.value, answer.value];
  return value >= low && value <= high;
}

function sinceThen(answer: CheckAnswer, counted: CheckAnswer[], context: JudgeContext): string {
  const today = { from: context.today, to: context.today };
  const now = counted.filter((other) => other.year === answer.year && overlaps(other, today)).at(-1);
  return now && now !== answer && now.note !== answer.note ? inShort(words(now.note, context)) : '';
}

/** A note, or the claim of the fact that it names. */
function words(note: string, { pack }: JudgeContext): string {
  if (!note.startsWith('=')) return note;
  return pack.facts.find((fact) => fact.id === note.slice(1))?.claim ?? '';
}

/** Its own first, then those of the facts that bear it. */
function sourcesOf(check: Check, { pack }: JudgeContext): string[] {
  const facts = pack.facts.filter((fact) => check.facts.includes(fact.id));
  return [...check.sources, ...facts.flatMap((fact) => fact.sources)];
}
