/** Whether a sum of money is the whole outlay for the field, or an addition to it. */
import type { Figure } from './figures.ts';
import { breaks, isField, isRival, type Reading } from './reading.ts';
import { ROLE } from './roles.ts';

const REACH = 14;
/** Thousand millions: less is no country's whole outlay, nor news as an addition to one. */
const LEAST = 1;

const BRIDGE = ROLE.skip | ROLE.rise | ROLE.fact | ROLE.year | ROLE.gauge | ROLE.to | ROLE.home;

/** What earlier sums of the sentence leave to the next one. */
export interface Sums {
  /** Tokens up to here are spoken for. */
  claimed: number;
  /** The last sum was one of ours. */
  accepted: boolean;
}

export function isSum(r: Reading, figure: Figure, sums: Sums, open: boolean): boolean {
  const low = typeof figure.value === 'number' ? figure.value : figure.value[0];
  const enough = low >= LEAST;
  const linked = sums.accepted && continues(r, figure);
  const tail = readTail(r, figure);
  sums.accepted =
    enough &&
    (linked ||
      tail.found ||
      (!tail.other && (readHead(r, figure, sums.claimed) || addition(r, figure, open))));
  sums.claimed = tail.end + 1;
  return sums.accepted;
}

/** "$935bn (£686bn)", "from 40 to 50", "higher than the limit of $521 billion". */
function continues(r: Reading, figure: Figure): boolean {
  let link = r.tokens[figure.from - 1]?.text === '(';
  for (let at = figure.from - 1; at >= 0 && r.owner[at] === -1; at--) {
    const { roles } = r.tokens[at]!;
    if (isRival(r, at) || roles & ROLE.cut) return false;
    if (roles & (ROLE.to | ROLE.like)) link = true;
  }
  return link;
}

/** "$54 billion (more|increase)* (in|for)? (adjective)* defence (spending|budget)?" */
function readTail(r: Reading, figure: Figure): { found: boolean; other: boolean; end: number } {
  let link = false;
  let outlay = spends(r, figure);
  let at = figure.to + 1;
  let other = false;
  let found = false;
  for (; at < r.tokens.length && at <= figure.to + REACH; at++) {
    const owner = r.owner[at]!;
    // ", or 15% of all spending," is passed over.
    if (owner !== -1 && r.figures[owner]!.unit === '%') continue;
    if (owner !== -1) break;
    if (breaks(r, at, true)) {
      if (r.tokens[at]!.text !== ',') break;
      const next = r.tokens[at + 1];
      if (!next || !(next.roles & (ROLE.and | ROLE.outlay))) break;
      if (next.roles & ROLE.and) at++;
      continue;
    }
    const { roles, kind, entity } = r.tokens[at]!;
    if (kind === 'sign') continue;
    if (roles & ROLE.cut || isRival(r, at)) {
      other = true;
      break;
    }
    if (isField(r, at)) {
      found = (outlay || link || runsOn(r, at, ROLE.outlay)) && !shared(r, at) && !runsOn(r, at, ROLE.cut);
      other = !found;
      break;
    }
    if (roles & (ROLE.on | ROLE.of)) link = true;
    else if (roles & ROLE.outlay) outlay = true;
    else if (!(roles & BRIDGE) && !entity) break;
  }
  return { found, other, end: at };
}

/** Whether the verb before the sum is one of spending. */
function spends(r: Reading, figure: Figure): boolean {
  for (let at = figure.from - 1; at >= 0 && at >= figure.from - 4; at--) {
    if (r.tokens[at]!.roles & ROLE.outlay) return true;
    if (!(r.tokens[at]!.roles & (ROLE.skip | ROLE.gauge | ROLE.rise))) return false;
  }
  return false;
}

/** Whether a word of the field goes on with a role: "defence spending", "defence spending cuts". */
function runsOn(r: Reading, at: number, role: number): boolean {
  for (let next = at; next < r.tokens.length && next <= at + 3; next++) {
    const { roles } = r.tokens[next]!;
    if (roles & role) return true;
    if (next > at && !(roles & (ROLE.skip | ROLE.field | ROLE.outlay))) return false;
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
    for (let step = next + 1; step <= next + 2 && step < r.tokens.length && r.owner[step] === -1; step++) {
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
function readHead(r: Reading, figure: Figure, claimed: number): boolean {
  let outlay = false;
  let aside = false;
  for (let at = figure.from - 1; at >= claimed && at >= figure.from - REACH; at--) {
    const owner = r.owner[at]!;
    if (owner !== -1 && r.figures[owner]!.unit === '%') continue;
    if (owner !== -1 || (breaks(r, at, false) && r.tokens[at]!.text !== '(')) return false;
    const { roles, text } = r.tokens[at]!;
    if (text === '(') aside = at === figure.from - 1;
    if (roles & ROLE.cut || isRival(r, at)) return false;
    if (roles & ROLE.outlay) outlay = true;
    if (isField(r, at)) {
      return (outlay || runsOn(r, at, ROLE.outlay)) && !shared(r, at) && (aside || !cutBefore(r, at));
    }
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

/** "an extra £5 billion" where nothing but the field is spoken of. */
function addition(r: Reading, figure: Figure, open: boolean): boolean {
  const prior = r.tokens[figure.from - 1];
  if (!prior || !(prior.roles & ROLE.rise)) return false;
  let field = open;
  for (let at = figure.from - 1; at >= 0 && !';:'.includes(r.tokens[at]!.text); at--) {
    if (isField(r, at) && runsOn(r, at, ROLE.outlay)) field = true;
  }
  for (let at = 0; at < r.tokens.length; at++) {
    if (isRival(r, at) || r.tokens[at]!.roles & ROLE.cut) return false;
    if (at > figure.to && isField(r, at) && runsOn(r, at, ROLE.outlay)) field = true;
  }
  return field;
}
