/** Which pledge a target speaks of, from the pack's dates and figures. */
import type { Pack, Pledge } from '../pack.ts';

/** A text of a summit is agreed among ambassadors some days before it is adopted (2025: on 22 June for 25 June). */
const LEAD = 3 * 86_400_000;
/** What members "will agree" or "agreed" in the week of a pledge is that pledge. */
const FRESH = 7 * 86_400_000;
/** A demand is news for a year. */
const DEMAND_LIFE = 366 * 86_400_000;
/** An aim of a country's own. */
const NATIONAL = 'national';
const GEAR = 'equipment-share';
const PART = 'gdp-related';

export interface Known {
  /** The group's pledges with this share of the whole that a page of this day can speak of, oldest first. */
  pledges: Pledge[];
  /** Somebody asked for it by then. */
  demanded: boolean;
  /** The figure is the smaller part of a split target: it means that only in its company. */
  part: boolean;
  /** Those that have it as a share of equipment. */
  gear: Pledge[];
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

/** What the record has of a figure on the page's day; an undated page may speak of all. */
export function knownOf(pack: Pack, value: number, published: string | null): Known {
  const day = published === null ? Number.NaN : Date.parse(published);
  const since = (date: string): boolean => Number.isNaN(day) || Date.parse(date) - LEAD <= day;
  const all = pack.pledges
    .filter(
      (pledge) =>
        pledge.kind === 'alliance' &&
        since(pledge.date) &&
        pledge.targets.some((target) => same(target.value, value)),
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const pledges = all.filter((pledge) => metricOf(pledge, value) !== GEAR);
  return {
    pledges,
    demanded: pack.demands.some(
      ({ value: asked, date }) =>
        same(asked, value) && since(date) && !(day > Date.parse(date) + DEMAND_LIFE),
    ),
    gear: all.filter((pledge) => metricOf(pledge, value) === GEAR),
    part: pledges.length > 0 && pledges.every((pledge) => metricOf(pledge, value) === PART),
  };
}

const metricOf = (pledge: Pledge, value: number): string =>
  pledge.targets.find((target) => same(target.value, value))?.metric ?? '';

/** gdp-core and gdp-related only where a pledge splits its whole. */
export function metricFor(pack: Pack, value: number, gear: boolean): string {
  if (gear) return GEAR;
  const split = pack.pledges.find(
    (pledge) => pledge.kind === 'alliance' && pledge.targets.some((target) => target.metric === PART),
  );
  const metric = split ? metricOf(split, value) : '';
  return metric === 'gdp-core' || metric === PART ? metric : 'gdp-share';
}

export interface Spoken {
  value: number;
  subject: string | null;
  byYear: number | null;
  published: string | null;
  /** Ids of pledges whose names stand in the text. */
  named: string[];
  /** Agreement is spoken of. */
  vow: boolean;
  /** The group's target is named, so a non-member's aim is that too. */
  group: boolean;
}

/**
 * The pledge that brought the figure in; one that only repeats an older figure, without a year of its own, must be named.
 * A non-member's aim and a year before the pledge's own are a country's own, but not where the figure was a norm
 * without a year before.
 */
export function pledgeOf(pack: Pack, pledges: Pledge[], spoken: Spoken): string {
  const day = spoken.published === null ? Number.NaN : Date.parse(spoken.published);
  const named = pledges.findLast(
    ({ id, date }) => spoken.named.includes(id) || (spoken.vow && Math.abs(day - Date.parse(date)) < FRESH),
  );
  if (named) return named.id;
  const made = pledges.filter(({ date }) => !(day < Date.parse(date)));
  const ours = made.length > 0 ? made : pledges;
  const chosen = ours.findLast((pledge) => own(pledge, ours, spoken.value)) ?? ours.at(-1);
  if (!chosen || !isMember(pack, spoken)) return NATIONAL;
  const year = yearOf(chosen, spoken.value);
  const norm = ours.some((pledge) => yearOf(pledge, spoken.value) === null);
  const country = pack.entities.some((entity) => entity.id === spoken.subject && entity.since !== null);
  if (country && !norm && year !== null && spoken.byYear !== null && spoken.byYear < year) return NATIONAL;
  return chosen.id;
}

const yearOf = (pledge: Pledge, value: number): number | null =>
  pledge.targets.find((target) => same(target.value, value))?.byYear ?? null;

/** Whether a pledge is more than the repeat of an older one. */
function own(pledge: Pledge, pledges: Pledge[], value: number): boolean {
  return yearOf(pledge, value) !== null || pledges[0] === pledge;
}

function isMember(pack: Pack, { subject, published, group }: Spoken): boolean {
  const entity = pack.entities.find(({ id }) => id === subject);
  if (!entity) return group || subject === null || !/^[A-Z]{3}$/.test(subject);
  if (entity.since === null || group || published === null) return true;
  return Number(published.slice(0, 4)) >= entity.since;
}
