/** Pledges in time: which was in force on a day, what replaced it, what belongs to it. */
import type { Pack, Pledge, Target } from '../pack.ts';
import type { FoundStatement, IsoDate } from '../types.ts';
import { type Day, firstDay, lastDay } from './context.ts';

/** A target of a pledge that a statement's figure fits. */
export interface Match {
  pledge: Pledge;
  target: Target;
}

/** Values of targets are round figures: equal but for floating point. */
const EQUAL = 0.001;

/** Shares of one whole are compared with each other, not with shares of something else. */
export function family(metric: string | null): string {
  return metric?.startsWith('gdp') ? 'gdp' : (metric ?? '');
}

/** A figure as a list: both ends of a range. */
export const endsOf = ({ value }: FoundStatement): number[] => [value ?? Number.NaN].flat();

function fits(target: Target, found: FoundStatement): boolean {
  if (family(target.metric) !== family(found.metric) || target.unit !== found.unit) return false;
  return endsOf(found).some((value) => Math.abs(value - target.value) < EQUAL);
}

/** A part is meant only where the statement says so: by what it measures, or by the pledge it speaks of. */
function isMeant({ pledge, target }: Match, found: FoundStatement): boolean {
  const own = found.pledge === 'national';
  return (
    target.partOf === undefined || found.pledge === pledge.id || (!own && found.metric === target.metric)
  );
}

/** All targets that the figure fits, of pledges of everybody or of one entity, in order of time. */
export function matches(pack: Pack, found: FoundStatement, mine: (pledge: Pledge) => boolean): Match[] {
  return pack.pledges
    .filter(mine)
    .flatMap((pledge) => pledge.targets.map((target): Match => ({ pledge, target })))
    .filter((match) => fits(match.target, found) && isMeant(match, found));
}

export function inForce(pledge: Pledge, day: { from: IsoDate; to: IsoDate }): boolean {
  return began(pledge, day.to) && !ended(pledge, day.from);
}

export function began(pledge: Pledge, day: IsoDate): boolean {
  return firstDay(pledge.inForce[0]) <= day;
}

export function ended(pledge: Pledge, day: IsoDate): boolean {
  return pledge.inForce[1] !== null && lastDay(pledge.inForce[1]) < day;
}

/**
 * What has replaced a target by a day: the newest successor of its pledge that has targets of the same kind, where that
 * one isn't among them. A target that a successor repeats, or says nothing of, isn't replaced.
 */
export function successor(pack: Pack, { pledge, target }: Match, day: IsoDate): Pledge | null {
  let newest: Pledge | null = null;
  let at: Pledge | undefined = pledge;
  const seen = new Set<string>();
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    const id: string = at.id;
    at = pack.pledges.find((next) => next.supersedes === id && began(next, day));
    if (at?.targets.some((other) => family(other.metric) === family(target.metric))) newest = at;
  }
  const repeats = (other: Target): boolean => other.metric === target.metric && other.value === target.value;
  return newest?.targets.some(repeats) ? null : newest;
}

/** The pledges that bind everybody, with targets of the statement's kind, in force on the page's day. */
export function currentPledge(pack: Pack, metric: string | null, day: Day): Pledge | null {
  const current = pack.pledges.filter(
    (pledge) =>
      isCommon(pledge) &&
      inForce(pledge, day) &&
      pledge.targets.some((target) => family(target.metric) === family(metric)),
  );
  return current.at(-1) ?? null;
}

/** Of the whole group, not one country's own. */
export function isCommon(pledge: Pledge): boolean {
  return pledge.kind !== 'national';
}

/** The parts of a whole, in the pledge's order; empty where it has none. */
export function partsOf({ pledge, target }: Match): Target[] {
  return pledge.targets.filter((other) => other.partOf === target.metric);
}
