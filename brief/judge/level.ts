/**
 * Levels: what a country spends, against its published share in the newest edition that existed on the
 * page's day. Editions differ from each other (record/README.md), so a figure is `differs` only where it is
 * far from all that any of them says.
 */

import type { Entity, Pack, Series } from '../pack.ts';
import type { FoundStatement } from '../types.ts';
import {
  type Day,
  dayOf,
  type JudgeContext,
  type Judgement,
  type Sentence,
  sentenceOf,
  UNMATCHED,
  yearsIn,
} from './context.ts';
import { judgeNational } from './national.ts';
import { figureInWords, inShort } from './notes.ts';
import { endsOf, family, isCommon, matches } from './pledges.ts';
import { isAhead, isLoose, isPast, READ_CLOSELY } from './wording.ts';

/** "A difference of a few hundredths between editions is a revision, not an error" (spending.json, `use`). */
const REVISION = 0.05;
/** Half of the last digit printed is rounding, but "2%" isn't meant to cover all from 1.5 to 2.5. */
const MOST_ROUNDING = 0.25;
/** "About", "nearly": what news call so. */
const ABOUT = 0.2;
/**
 * Not far: other counts than NATO's (national budgets, SIPRI), fiscal years and estimates lie within this of it.
 * The widest revision in the record is Poland's 2024, 4.12 in the edition of that year and 3.79 later.
 */
const NEAR_POINTS = 0.5;
const NEAR_SHARE = 0.2;
/** Before the first edition of the record nothing of the day is known: only a gross error is told. */
const GROSS_POINTS = 1;
const GROSS_SHARE = 0.4;
/** Years back in which a figure given without its year may have been right. */
const STALE_YEARS = 6;

interface Reading {
  series: Series;
  year: number;
  value: number;
}

export function judgeLevel(found: FoundStatement, context: JudgeContext): Judgement {
  const { pack } = context;
  const entity = pack.entities.find((each) => each.id === found.subject);
  if (!entity || found.value === null || found.unit !== '%') return UNMATCHED;
  const editions = editionsFor(pack, found, entity);
  if (editions.length === 0) return UNMATCHED;
  const day = dayOf(context);
  const sentence = sentenceOf(found, context);
  const told = yearsIn(sentence);
  const years = told.length > 0 ? told : [day.year, day.year - 1];
  const known = editions.filter((series) => series.from <= day.to);
  // Before the first edition of the record the one next in time is nearest to what the page could know.
  const later = editions.filter((series) => series.from > day.to && series.from <= context.today).reverse();
  const here = { found, entity, years, context, sentence, told: told.length > 0 };

  const [newest] = readings(known, entity, years, found);
  if (newest && holds(found, newest)) return agrees(here, newest, editions);
  const older = readings(known, entity, years, found).find((reading) => holds(found, reading));
  const revised = readings(later, entity, years, found).find((reading) => holds(found, reading));
  // What "the alliance" spends is often told of its members one by one: "nine allies spend 2%".
  if (entity.group && (!found.plain || matches(pack, found, isCommon)[0]))
    return revised ? agrees(here, revised, editions) : UNMATCHED;
  if (older && newest) return outdated(here, older, newest);
  if (revised) return agrees(here, revised, editions);
  const own = judgeNational(found, context, day);
  if (own) return own;
  if (!newest) {
    const [next] = readings(later, entity, years, found);
    return apart(here, next, next, false);
  }
  const stale = told.length > 0 ? undefined : staleReading(known, entity, found, day);
  if (stale) return outdated(here, stale, newest);
  return apart(
    here,
    newest,
    nearest(found, readings(known, entity, [...years, ...neighbours(years)], found)),
    true,
  );
}

interface Here {
  found: FoundStatement;
  entity: Entity;
  years: number[];
  context: JudgeContext;
  sentence: Sentence;
  /** Whether the sentence tells a year. */
  told: boolean;
}

/** Newest first. */
function editionsFor(pack: Pack, found: FoundStatement, entity: Entity): Series[] {
  return pack.series
    .filter((series) => family(series.metric) === family(found.metric) && series.values[entity.id])
    .sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** In the order of editions, then of years: the first is the one to compare with. */
function readings(editions: Series[], entity: Entity, years: number[], found: FoundStatement): Reading[] {
  const all = editions.flatMap((series) =>
    years.flatMap((year): Reading[] => {
      const value = series.values[entity.id]?.[year];
      return value === undefined ? [] : [{ series, year, value }];
    }),
  );
  // Within the newest edition that has one of the years, the year that fits is the one that is meant.
  const first = all[0];
  const fitting = first && all.find((reading) => reading.series === first.series && holds(found, reading));
  return fitting ? [fitting, ...all.filter((reading) => reading !== fitting)] : all;
}

/** Whether the figure holds for a reading, by its comparator, rounding and revision. */
function holds(found: FoundStatement, { series, value }: Reading): boolean {
  const ends = endsOf(found);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const tolerance = REVISION + rounding(found.quote) + (series.decimals === 1 ? 0.05 : 0);
  if (found.comparator === 'at-least') return value >= low - tolerance;
  if (found.comparator === 'under' || found.comparator === 'up-to') return value <= high + tolerance;
  const wider = found.comparator === 'about' ? tolerance + ABOUT : tolerance;
  return value >= low - wider && value <= high + wider;
}

/** Half of the last digit that is printed: 0.05 for "4.7", 0.25 at most for "2". */
function rounding(quote: string): number {
  const decimals = /\d[.,](\d+)/.exec(quote)?.[1]?.length ?? 0;
  return Math.min(0.5 * 10 ** -decimals, MOST_ROUNDING);
}

function distance(found: FoundStatement, reading: Reading): number {
  return Math.min(...endsOf(found).map((value) => Math.abs(value - reading.value)));
}

function nearest(found: FoundStatement, all: Reading[]): Reading | undefined {
  return [...all].sort((a, b) => distance(found, a) - distance(found, b))[0];
}

function neighbours(years: number[]): number[] {
  return years.flatMap((year) => [year - 1, year + 1]);
}

function staleReading(known: Series[], entity: Entity, found: FoundStatement, day: Day): Reading | undefined {
  const years = Array.from({ length: STALE_YEARS }, (_, back) => day.year - 2 - back);
  return readings(known.slice(0, 1), entity, years, found).find((reading) => holds(found, reading));
}

function inWords({ entity, context }: Here, { series, year, value }: Reading): string {
  const name = entity.names[context.pack.language] ?? entity.id;
  return `${series.label ?? series.name} has ${figureInWords(series, name, year, value)}.`;
}

function basis(here: Here, reading: Reading): Pick<Judgement, 'asOf' | 'sources'> {
  const source = here.context.pack.sources[reading.series.source];
  return { asOf: source?.date ?? reading.series.from, sources: [reading.series.source] };
}

function agrees(here: Here, reading: Reading, editions: Series[]): Judgement {
  return {
    verdict: 'agrees',
    note: inShort(inWords(here, reading)),
    since: sinceThen(here, reading, editions),
    ...basis(here, reading),
  };
}

/** What the newest edition of today says, where it says another thing or a later year. */
function sinceThen(here: Here, reading: Reading, editions: Series[]): string {
  const newest = editions.find((series) => series.from <= here.context.today);
  if (!newest || newest === reading.series) return '';
  const same = newest.values[here.entity.id]?.[reading.year];
  if (same === undefined || same === reading.value) return '';
  return inShort(inWords(here, { series: newest, year: reading.year, value: same }));
}

function outdated(here: Here, old: Reading, newest: Reading): Judgement {
  return {
    verdict: 'outdated',
    note: inShort(inWords(here, old), inWords(here, newest)),
    asOf: basis(here, newest).asOf ?? null,
    sources: [newest.series.source, old.series.source],
  };
}

/**
 * The figure fits nothing. Where nothing of the day is in the record (`known` false), a later edition may have revised it,
 * and only a gross error is told.
 */
function apart(
  here: Here,
  newest: Reading | undefined,
  near: Reading | undefined,
  known: boolean,
): Judgement {
  if (!newest || !near || isAhead(here.sentence)) return UNMATCHED;
  const by = distance(here.found, near);
  const close = by <= Math.max(NEAR_POINTS, NEAR_SHARE * near.value);
  if (!close && (here.found.comparator === 'up-to' || here.entity.group || !isPlain(here))) return UNMATCHED;
  if (!close && !known && by < Math.max(GROSS_POINTS, GROSS_SHARE * near.value)) return UNMATCHED;
  return {
    verdict: !close ? 'differs' : known ? 'incomplete' : 'outdated',
    note: inShort(inWords(here, newest), near.year === newest.year ? '' : inWords(here, near)),
    ...basis(here, newest),
  };
}

/** Whether the sentence leaves no room: it is in a language that is read closely, and tells a year or the present. */
function isPlain({ found, context, sentence, told }: Here): boolean {
  return (
    found.plain === true &&
    READ_CLOSELY.has(context.lang ?? context.pack.language) &&
    (told || !isPast(sentence)) &&
    !isLoose(sentence)
  );
}
