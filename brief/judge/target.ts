/**
 * Targets: is it the pledge that was in force on the page's day, told whole, and does it still hold?
 *
 *   fits the pledge of the day ─▶ another year? differs · parts untold? incomplete · agrees; replaced since? it says so
 *   fits an earlier one        ─▶ told as a thing of the past? agrees · else outdated
 *   fits a later one           ─▶ told as settled, long before? differs · else outdated
 *   fits none                  ─▶ told as settled by everybody? differs · else unmatched
 */
import type { Mistake, Pledge, Target } from '../pack.ts';
import { tokenise } from '../tokens.ts';
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
import { judgeDemand } from './demand.ts';
import { mistakeIn } from './mistakes.ts';
import { judgeNational } from './national.ts';
import {
  capitalised,
  dateInWords,
  inShort,
  listInWords,
  pledgeInWords,
  pledgeName,
  targetInWords,
} from './notes.ts';
import { began, currentPledge, isCommon, type Match, matches, partsOf, successor } from './pledges.ts';
import { isFirm, isLoose, isOpen, isPast } from './wording.ts';

/** How long before its adoption a figure may have been told as coming: a summit's draft, an early report. */
const PROPOSED_DAYS = 180;
/** How long before its adoption it was more than somebody's demand: a draft goes round for weeks. */
const DRAFT_DAYS = 60;

export function judgeTarget(found: FoundStatement, context: JudgeContext): Judgement {
  const day = dayOf(context);
  const { pack } = context;
  const sentence = sentenceOf(found, context);
  const country = pack.entities.find((entity) => entity.id === found.subject && !entity.group);
  if (country) {
    const own = judgeNational(found, context, day);
    if (own) return own;
  }
  // Whoever is neither the group nor of it isn't bound by its pledges.
  if (found.subject !== null && !pack.entities.some((entity) => entity.id === found.subject))
    return UNMATCHED;
  const all = matches(pack, found, isCommon);
  const current = currentPledge(pack, found.metric, day);
  const now = all.filter((match) => match.pledge === current);
  // "5%" alone is the whole before it is a part.
  const match = now.find(({ target }) => !target.partOf) ?? now[0];
  if (match) return judgeCurrent(found, context, match, sentence, day);
  const earlier = all.filter(({ pledge }) => began(pledge, day.to)).at(-1);
  if (earlier) return judgeEarlier(context, earlier, sentence, day);
  const later = all.find(({ pledge }) => began(pledge, context.today));
  // What was agreed soon was more than a demand by then.
  const soon = later && daysBetween(day.to, later.pledge.inForce[0]) <= DRAFT_DAYS;
  const demand = soon ? UNMATCHED : judgeDemand(found, context);
  if (demand.verdict !== 'unmatched') return demand;
  if (later) return judgeLater(found, later, current, sentence, day);
  return judgeNone(found, current, sentence);
}

function judgeCurrent(
  found: FoundStatement,
  context: JudgeContext,
  match: Match,
  sentence: Sentence,
  day: Day,
): Judgement {
  const { pledge, target } = match;
  // Right on the page's day is right; what has replaced it since is told beside the verdict, not in it.
  const replaced = successor(context.pack, match, context.today);
  const since = replaced ? sinceInWords(replaced) : '';
  const base = { asOf: pledge.date, sources: pledge.sources, since };
  const own = context.pack.entities.find((entity) => entity.id === found.subject && !entity.group);
  const mistake = mistakeIn(pledge, target, found, sentence);
  // A year that has come by the page's day isn't a deadline: "nine will meet the 2% target in 2022".
  const due = found.byYear !== null && found.byYear > day.year ? found.byYear : null;
  if (due !== null && target.byYear !== null && due !== target.byYear) {
    // A country's own date isn't the alliance's, nor is a date that no subject claims.
    if (own || (found.subject === null && found.pledge !== pledge.id)) return UNMATCHED;
    // Nor is one that is only spoken of.
    if (!isPlain(found, sentence)) return UNMATCHED;
    return { ...base, ...otherYear(pledge, target, mistake) };
  }
  if (mistake) {
    return {
      ...base,
      verdict: mistake.verdict,
      note: mistakeNote(pledge, mistake),
      sources: [...(mistake.sources ?? []), ...base.sources],
    };
  }
  const exception = own && pledge.exceptions.find((text) => startsWithName(text, Object.values(own.names)));
  if (exception) return { ...base, verdict: 'incomplete', note: inShort(exception) };
  // A country's part is told whole by itself.
  const left = own && target.partOf ? '' : leftOut(found, context, match, sentence);
  if (left) return { ...base, verdict: 'incomplete', note: inShort(left, pledge.caveat) };
  return { ...base, verdict: 'agrees', note: inShort(agreesNote(pledge, target), pledge.caveat) };
}

/** Which parts, or which whole, a statement doesn't tell and the page neither; '' for none. */
function leftOut(found: FoundStatement, context: JudgeContext, match: Match, sentence: Sentence): string {
  const told = (target: Target): boolean =>
    valuesTold(context.told ?? []).has(`${target.value} ${target.unit}`) ||
    (context.text !== undefined && tells(around(context.text, found), target));
  const { pledge, target } = match;
  const parts = partsOf(match);
  if (parts.length > 0) {
    if (parts.every(told)) return '';
    return `Right in figure${found.byYear ? ' and year' : ''} (${dateInWords(pledge.date)}), but the split is left out: ${listInWords(parts.map(targetInWords))}.`;
  }
  const whole = target.partOf ? pledge.targets.find((other) => other.metric === target.partOf) : undefined;
  if (!whole || told(whole) || isToldAsPart(match, sentence)) return '';
  return `${capitalised(targetInWords(target))} is a part of the whole: ${pledgeInWords(pledge)} (${dateInWords(pledge.date)}).`;
}

/** Whether the sentence says what the part is for, in a word that is its label's alone ("core"). */
function isToldAsPart({ pledge, target }: Match, { tokens, from, to }: Sentence): boolean {
  const others = pledge.targets
    .filter((other) => other !== target)
    .map(({ label }) => label ?? '')
    .join(' ');
  const common = new Set(tokenise(others).words);
  const own = new Set(
    tokenise(target.label ?? '').words.filter((word) => word.length > 3 && !common.has(word)),
  );
  return tokens.words.slice(from, to).some((word) => own.has(word));
}

const valuesOf = new WeakMap<FoundStatement[], Set<string>>();

/** Figures of all statements of a page, gathered once. A part's figure is never that of its whole. */
function valuesTold(told: FoundStatement[]): Set<string> {
  const values = valuesOf.get(told) ?? new Set(told.map(({ value, unit }) => `${value} ${unit}`));
  valuesOf.set(told, values);
  return values;
}

/** Characters on each side of a statement in which its parts may be told without being statements themselves. */
const AROUND = 2000;

function around(text: string, { start, end }: FoundStatement): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}

/** Whether the figure stands in the text, a statement or not: "5% (3.5 + 1.5)". */
function tells(text: string, target: Target): boolean {
  const at = text.search(
    new RegExp(`(?<![\\d.,])${String(target.value).replace('.', '[.,]')}(?![\\d]|[.,]\\d)`),
  );
  return at >= 0;
}

function otherYear(
  pledge: Pledge,
  target: Target,
  mistake: Mistake | null,
): Pick<Judgement, 'verdict' | 'note'> {
  return {
    verdict: mistake?.verdict ?? 'differs',
    note: inShort(
      `The year is ${target.byYear}: ${pledgeName(pledge)} says ${pledgeInWords(pledge, target)}.`,
      mistake ? `${capitalised(mistake.instead)}.` : '',
    ),
  };
}

function mistakeNote(pledge: Pledge, mistake: Mistake): string {
  return inShort(
    `${capitalised(mistake.instead)}.`,
    `${capitalised(pledgeName(pledge))}: ${pledgeInWords(pledge)}.`,
  );
}

function agreesNote(pledge: Pledge, target: Target): string {
  const whole = target.partOf ? `, a part of ${pledgeInWords(pledge)}` : '';
  return `${capitalised(pledgeName(pledge))} (${dateInWords(pledge.date)}): ${targetInWords(target)}${target.byYear && !whole ? ` by ${target.byYear}` : ''}${whole}.`;
}

export function sinceInWords(pledge: Pledge): string {
  return `Since ${dateInWords(pledge.inForce[0])} it is ${pledgeInWords(pledge)} (${pledgeName(pledge)}).`;
}

function judgeEarlier(context: JudgeContext, earlier: Match, sentence: Sentence, day: Day): Judgement {
  const replaced = successor(context.pack, earlier, day.to);
  const base = {
    asOf: earlier.pledge.date,
    sources: [...(replaced?.sources ?? []), ...earlier.pledge.sources],
  };
  const was = `${capitalised(pledgeName(earlier.pledge))} was ${pledgeInWords(earlier.pledge, earlier.target)}.`;
  if (!replaced) return { ...base, verdict: 'agrees', note: inShort(was) };
  // Told beside the new figure or as a thing of the past, the old one is told rightly.
  const beside = replaced.targets.some((target) => tells(sentenceText(sentence), target));
  return {
    ...base,
    verdict: beside || isPast(sentence) || tellsYearOf(earlier.pledge, sentence) ? 'agrees' : 'outdated',
    note: inShort(was, sinceInWords(replaced)),
  };
}

/** "In 2014 three met the 2% target": a year before the pledge's last. */
const tellsYearOf = ({ inForce: [, end] }: Pledge, sentence: Sentence): boolean =>
  yearsIn(sentence).some((year) => end !== null && year < Number(end.slice(0, 4)));

function sentenceText({ tokens, from, to }: Sentence): string {
  return to > from ? tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]) : '';
}

function judgeLater(
  found: FoundStatement,
  later: Match,
  current: Pledge | null,
  sentence: Sentence,
  day: Day,
): Judgement {
  const { pledge } = later;
  const base = { asOf: pledge.date, sources: [...pledge.sources, ...(current?.sources ?? [])] };
  const settled =
    current?.who === found.subject &&
    isSettled(found, sentence) &&
    !isPast(sentence) &&
    daysBetween(day.to, pledge.inForce[0]) > PROPOSED_DAYS;
  const then = current
    ? `On the page's day the pledge was ${pledgeInWords(current)} (${pledgeName(current)}).`
    : '';
  if (settled && current) {
    return {
      ...base,
      verdict: 'differs',
      note: inShort(then, `${pledgeInWords(pledge)} was agreed on ${dateInWords(pledge.date)}.`),
    };
  }
  if (isOpen(sentence) && daysBetween(day.to, pledge.inForce[0]) > PROPOSED_DAYS) return UNMATCHED;
  const since = sinceInWords(pledge);
  return { ...base, verdict: 'outdated', note: inShort("Not agreed yet on the page's day."), since };
}

/** The group has bound itself, the sentence says, and nothing in it leaves that open. */
function isSettled(found: FoundStatement, sentence: Sentence): boolean {
  return found.kind === 'target' && isFirm(sentence) && isPlain(found, sentence);
}

/** Of all of them, by nobody's wish or doubt. */
function isPlain(found: FoundStatement, sentence: Sentence): boolean {
  return found.plain === true && !found.negated && !isOpen(sentence) && !isLoose(sentence);
}

function judgeNone(found: FoundStatement, current: Pledge | null, sentence: Sentence): Judgement {
  const common = current !== null && current.who === found.subject;
  if (!common || !isSettled(found, sentence) || isPast(sentence) || Array.isArray(found.value))
    return UNMATCHED;
  return {
    verdict: 'differs',
    note: inShort(
      `The pledge is ${pledgeInWords(current)} (${pledgeName(current)}, ${dateInWords(current.date)}).`,
      current.caveat,
    ),
    asOf: current.date,
    sources: current.sources,
  };
}

function startsWithName(text: string, names: string[]): boolean {
  return names.some((name) => text.startsWith(name));
}

/** Whole days from one ISO date to another, negative where it lies before. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
