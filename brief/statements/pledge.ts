/** Which pledge a target speaks of, from the pack's dates and figures. */
import type { Pack, Pledge } from '../pack.ts';
import { type Figure, highOf } from './figures.ts';

const DAY = 86_400_000;
/** A text of a summit is agreed among ambassadors some days before it is adopted (2025: on 22 June for 25 June). */
const LEAD = 3 * DAY;
/** What members "will agree" or "agreed" in the week of a pledge is that pledge. */
const FRESH = 7 * DAY;
/** A demand is news for a year. */
const DEMAND_LIFE = 366 * DAY;
const ALLIANCE = 'alliance';
/** An aim of a country's own. */
const NATIONAL = 'national';
const GEAR = 'equipment-share';
const CORE = 'gdp-core';
const PART = 'gdp-related';
const SHARE = 'gdp-share';

/** What the record has of a figure on the page's day; an undated page may speak of all. */
export interface Known {
  /** The group's pledges with this share of the whole, oldest first; those that have it as a share of equipment. */
  pledges: Pledge[];
  gear: Pledge[];
  /** Somebody asked for it by then. */
  demanded: boolean;
  /** The figure is the smaller part of a split target: it means that only in its company. */
  part: boolean;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;
const targetOf = ({ targets }: Pledge, value: number): Pledge['targets'][number] | undefined =>
  targets.find((target) => same(target.value, value));

/** `day`: milliseconds, NaN for an undated page. */
export function knownOf(pack: Pack, value: number, day: number): Known {
  const known = (date: string): boolean => !(Date.parse(date) - LEAD > day);
  const all = pack.pledges
    .filter((pledge) => pledge.kind === ALLIANCE && targetOf(pledge, value) && known(pledge.date))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const is = (metric: string) => (pledge: Pledge) => targetOf(pledge, value)?.metric === metric;
  const pledges = all.filter((pledge) => !is(GEAR)(pledge));
  return {
    pledges,
    gear: all.filter(is(GEAR)),
    demanded: pack.demands.some(
      (demand) =>
        same(demand.value, value) && known(demand.date) && !(day > Date.parse(demand.date) + DEMAND_LIFE),
    ),
    part: pledges.length > 0 && pledges.every(is(PART)),
  };
}

/** gdp-core and gdp-related only where a pledge splits its whole. */
export function metricOf(pack: Pack, value: number, gear: boolean): string {
  if (gear) return GEAR;
  const split = pack.pledges.find(
    ({ kind, targets }) => kind === ALLIANCE && targets.some(({ metric }) => metric === PART),
  );
  const metric = split && targetOf(split, value)?.metric;
  return metric === CORE || metric === PART ? metric : SHARE;
}

/** Whether a figure and the one before it are figures of one split target. */
export const isPart = (pack: Pack, before: Figure | undefined, figure: Figure): boolean =>
  before !== undefined &&
  highOf(before) !== highOf(figure) &&
  pack.pledges.some(
    (pledge) =>
      pledge.kind === ALLIANCE && targetOf(pledge, highOf(before)) && targetOf(pledge, highOf(figure)),
  );

export interface Spoken {
  value: number;
  subject: string | null;
  byYear: number | null;
  day: number;
  /** Ids of pledges whose names stand in the text. */
  named: string[];
  /** Agreement is spoken of. */
  vow: boolean;
  /** The group's target is named, so a non-member's aim is that too. */
  group: boolean;
}

/**
 * The pledge that brought the figure in; one that only repeats an older figure, without a year of its own, must be
 * named. A non-member's aim and a year before the pledge's own are a country's own, but not where the figure was a
 * norm without a year before.
 */
export function pledgeOf(pack: Pack, pledges: Pledge[], spoken: Spoken): string {
  const { value, subject, byYear, day, named, vow, group } = spoken;
  const yearOf = (pledge: Pledge): number | null => targetOf(pledge, value)?.byYear ?? null;
  const called = pledges.findLast(
    ({ id, date }) => named.includes(id) || (vow && Math.abs(day - Date.parse(date)) < FRESH),
  );
  if (called) return called.id;
  const made = pledges.filter(({ date }) => !(day < Date.parse(date)));
  const ours = made.length > 0 ? made : pledges;
  const chosen = ours.findLast((pledge) => yearOf(pledge) !== null) ?? ours[0];
  const entity = pack.entities.find(({ id }) => id === subject);
  const country = /^[A-Z]{3}$/.test(subject ?? '');
  const since = entity?.since ?? (country && !entity ? Number.POSITIVE_INFINITY : 0);
  const outside = since === Number.POSITIVE_INFINITY || since > new Date(day).getUTCFullYear();
  if (!chosen || (outside && !group)) return NATIONAL;
  const year = yearOf(chosen);
  const norm = ours.some((pledge) => yearOf(pledge) === null);
  return country && !norm && year !== null && byYear !== null && byYear < year ? NATIONAL : chosen.id;
}
