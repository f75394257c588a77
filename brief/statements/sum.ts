/** Whether a sum of money is the whole outlay for the field, or an addition to it. */
import type { Figure } from './figures.ts';
import { breaks, isField, isRival, type Reading } from './reading.ts';
import { ROLE } from './roles.ts';

/** Tokens between a sum and the words that say what it is for. */
const REACH_AFTER = 14;
const REACH_BEFORE = 16;
/** Words without a role that may stand between. */
const UNKNOWN = 1;
/** Thousand millions: less is no country's whole outlay, nor news as an addition to one. */
const LEAST = 1;

const BRIDGE =
  ROLE.skip |
  ROLE.rise |
  ROLE.fact |
  ROLE.is |
  ROLE.year |
  ROLE.to |
  ROLE.norm |
  ROLE.plan |
  ROLE.home |
  ROLE.whole;

/** What the text before leaves to the next sum. */
export interface Sums {
  /** Tokens up to here are spoken for. */
  claimed: number;
  /** The last sum of the sentence was one of ours. */
  accepted: boolean;
  /** A share of ours stands in the sentence, or in one before. */
  share: boolean;
  open: boolean;
  /** The sentence before spoke of the field's outlay. */
  outlay: boolean;
  /** Entity id of the members together: what they spend is for the field. */
  group: string;
}

export function isSum(r: Reading, figure: Figure, sums: Sums): boolean {
  const low = typeof figure.value === 'number' ? figure.value : figure.value[0];
  const linked = sums.accepted && continues(r, figure);
  const tail = readTail(r, figure);
  sums.accepted =
    low >= LEAST &&
    ((linked && !tail.apart) ||
      tail.found ||
      (!tail.apart && !figure.echo && (readHead(r, figure, sums, tail.outlay) || implied(r, figure, sums))));
  sums.claimed = tail.end + 1;
  return sums.accepted;
}

/** "$935bn (£686bn)", "from 40 to 50", "higher than the limit of $521 billion", "Germany spends $90 billion, France 60". */
function continues(r: Reading, figure: Figure): boolean {
  let link = figure.echo || r.tokens[figure.from - 1]?.text === '(';
  for (let at = figure.from - 1; at >= 0 && r.owner[at] === -1; at--) {
    const { roles } = r.tokens[at]!;
    if (isRival(r, at) || roles & ROLE.cut) return false;
    if (roles & (ROLE.to | ROLE.like)) link = true;
  }
  return link;
}

interface Tail {
  found: boolean;
  /** It is for something else. */
  other: boolean;
  /** It may be: "for the war". */
  apart: boolean;
  outlay: boolean;
  end: number;
}

/** "$54 billion (more|increase)* (in|for)? (adjective)* defence (spending|budget)?" */
function readTail(r: Reading, figure: Figure): Tail {
  let link = false;
  let on = false;
  let outlay = spends(r, figure);
  let at = figure.to + 1;
  let unknown = 0;
  for (; at < r.tokens.length && at <= figure.to + REACH_AFTER; at++) {
    const owner = r.owner[at]!;
    // ", or 15% of all spending," is passed over.
    if (owner !== -1 && r.figures[owner]!.unit === '%') continue;
    if (owner !== -1) break;
    if (breaks(r, at, true)) {
      const next = r.tokens[at + 1];
      if (r.tokens[at]!.text !== ',' || !next || !(next.roles & (ROLE.and | ROLE.outlay | ROLE.on))) break;
      if (next.roles & ROLE.and) at++;
      continue;
    }
    const { roles, kind, entity } = r.tokens[at]!;
    if (kind !== 'word') continue;
    if (roles & ROLE.cut || isRival(r, at))
      return { found: false, other: true, apart: true, outlay, end: at };
    if (isField(r, at)) {
      const whole = runsOn(r, at, ROLE.outlay) || ((outlay || link) && !compound(r, at));
      const found = whole && !shared(r, at) && !runsOn(r, at, ROLE.cut) && !(link && cutRight(r, figure));
      return { found, other: !found, apart: !found, outlay, end: at };
    }
    if (roles & (ROLE.on | ROLE.of)) {
      link = true;
      on ||= (roles & ROLE.on) !== 0 && !isTime(r, at);
    } else if (roles & ROLE.outlay) outlay = true;
    else if (roles & ROLE.to && raises(r, figure, at)) link = true;
    else if (!(roles & BRIDGE) && !entity && (roles || ++unknown > UNKNOWN)) break;
  }
  return { found: false, other: false, apart: on && !outlay, outlay, end: at };
}

/** "in defence manufacturing": a word that nothing is known of makes it a part of the field. */
function compound(r: Reading, at: number): boolean {
  const next = r.tokens[at + 1];
  if (next?.kind !== 'word') return false;
  return (next.roles & ROLE.gear) !== 0 || (next.roles === 0 && !next.entity && next.later === undefined);
}

/** "for the 2016 fiscal year", "in 2019"; words such as "in" are of time and place anyway (role year). */
function isTime(r: Reading, from: number): boolean {
  for (let at = from; at <= from + 4; at++) {
    const token = r.tokens[at];
    if (!token) return false;
    if (token.kind === 'digits' || token.roles & ROLE.year || token.later !== undefined) return true;
    if (at > from && token.roles && !(token.roles & ROLE.skip)) return false;
  }
  return false;
}

/** "added $5 billion more to" */
function raises(r: Reading, figure: Figure, to: number): boolean {
  for (let at = Math.max(figure.from - 4, 0); at < to; at++) if (r.tokens[at]!.roles & ROLE.rise) return true;
  return false;
}

/** Whether the verb before the sum is one of spending. */
function spends(r: Reading, figure: Figure): boolean {
  for (let at = figure.from - 1; at >= 0 && at >= figure.from - 4; at--) {
    if (r.tokens[at]!.roles & ROLE.outlay) return true;
    if (!(r.tokens[at]!.roles & (ROLE.skip | ROLE.gauge | ROLE.rise | ROLE.of))) return false;
  }
  return false;
}

/** "cut $50 billion from", "divert $3 billion in" */
function cutRight(r: Reading, figure: Figure): boolean {
  let at = figure.from - 1;
  while (at > 0 && r.tokens[at]!.roles & (ROLE.gauge | ROLE.skip)) at--;
  return at >= 0 && (r.tokens[at]!.roles & ROLE.cut) !== 0;
}

/** Whether a word of the field goes on with a role: "defence spending", "defence spending cuts". */
function runsOn(r: Reading, at: number, role: number): boolean {
  for (let next = at; next < r.tokens.length && next <= at + 5; next++) {
    const { roles } = r.tokens[next]!;
    if (roles & role) return true;
    const and = role === ROLE.cut ? ROLE.and : 0;
    if (next > at && !(roles & (ROLE.skip | ROLE.field | ROLE.outlay | and))) return false;
  }
  return false;
}

/** "spending on defence", "dépenses de défense", "расходы на оборону", or "defence spending". */
export function isOutlay(r: Reading, at: number): boolean {
  if (runsOn(r, at, ROLE.outlay)) return true;
  const bridge = ROLE.on | ROLE.of | ROLE.to | ROLE.by | ROLE.skip | ROLE.and | ROLE.field | ROLE.from;
  for (let prior = at - 1; prior >= 0 && prior >= at - 5; prior--) {
    const { roles } = r.tokens[prior]!;
    if (roles & ROLE.outlay) return true;
    if (!(roles & bridge)) return false;
  }
  return false;
}

/** "defence and domestic", "domestic and defence", "defence, health and education". */
function shared(r: Reading, at: number): boolean {
  const joins = (place: number): boolean => {
    const token = r.tokens[place];
    return token !== undefined && ((token.roles & ROLE.and) !== 0 || token.text === ',');
  };
  let next = at + 1;
  while (next < at + 4 && r.tokens[next] && r.tokens[next]!.roles & (ROLE.outlay | ROLE.skip | ROLE.field))
    next++;
  if (joins(next)) {
    for (let step = next + 1; step <= next + 3 && step < r.tokens.length && r.owner[step] === -1; step++) {
      if (isRival(r, step)) return true;
    }
  }
  let prior = at - 1;
  while (prior > at - 3 && r.tokens[prior] && r.tokens[prior]!.roles & (ROLE.skip | ROLE.on)) prior--;
  return (
    joins(prior) &&
    [prior - 1, prior - 2].some((step) => step >= 0 && r.owner[step] === -1 && isRival(r, step))
  );
}

/** "defence spending (by|to|of|is|would be) $54 billion", but not "cuts to defence spending of". */
function readHead(r: Reading, figure: Figure, sums: Sums, outlay: boolean): boolean {
  let aside = false;
  for (let at = figure.from - 1; at >= sums.claimed && at >= figure.from - REACH_BEFORE; at--) {
    const owner = r.owner[at]!;
    if (owner !== -1 && r.figures[owner]!.unit === '%') continue;
    const { roles, text, entity } = r.tokens[at]!;
    const colon = text === ':' && figure.from - at <= 3;
    if (owner !== -1 || (breaks(r, at, false) && text !== '(' && !colon)) return false;
    if (text === '(') aside = at === figure.from - 1;
    if (roles & ROLE.cut || isRival(r, at)) return false;
    if (roles & ROLE.outlay) outlay = true;
    if (isField(r, at)) return (outlay || isOutlay(r, at)) && !shared(r, at) && (aside || !cutBefore(r, at));
    if (entity === sums.group && (outlay || isOutlay(r, at))) return true;
  }
  return false;
}

function cutBefore(r: Reading, at: number): boolean {
  for (let prior = at - 1; prior >= 0 && prior >= at - 5; prior--) {
    const { roles } = r.tokens[prior]!;
    if (roles & ROLE.cut) return true;
    if (!(roles & (ROLE.skip | ROLE.on | ROLE.to | ROLE.of | ROLE.outlay | ROLE.field))) return false;
  }
  return false;
}

/**
 * What the sentence leaves out where nothing but the field is spoken of: "an extra £5 billion", "last year it
 * reached 41 billion" after the budget was named, "2% of GDP, that is 80 billion", "reported spending of 50 billion to NATO".
 */
function implied(r: Reading, figure: Figure, sums: Sums): boolean {
  let left = 0;
  let field = false;
  let group = false;
  for (let at = 0; at < r.tokens.length; at++) {
    const { roles, entity } = r.tokens[at]!;
    if (isRival(r, at) || roles & ROLE.cut) return false;
    if (entity === sums.group || entity?.startsWith(`${sums.group}-`)) group = true;
    if (at < figure.from) {
      const stop = ';:'.includes(r.tokens[at]!.text);
      left = stop ? 0 : left | roles;
      if (stop) field = false;
    }
    if (isField(r, at) && isOutlay(r, at)) field = true;
  }
  if (
    (r.tokens[figure.from - 1]?.roles ?? 0) & ROLE.rise &&
    !(r.tokens[figure.from - 1]!.roles & ROLE.outlay)
  ) {
    return (field && (left & ROLE.plan) === 0) || sums.open;
  }
  if (sums.share && left & (ROLE.is | ROLE.and | ROLE.outlay)) return true;
  if (sums.outlay && left & ROLE.it && left & (ROLE.is | ROLE.meet | ROLE.rise | ROLE.fact)) return true;
  return group && spends(r, figure);
}
