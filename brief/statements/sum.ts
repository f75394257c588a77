/** Whether a sum of money is the whole outlay for the field, or an addition to it. */
import type { Figure } from './figures.ts';
import { breaks, isField, isRival, type Reading } from './reading.ts';
import { ROLE } from './roles.ts';

const REACH = 14;
/** Thousand millions: less is no country's whole outlay, nor news as an addition to one. */
const LEAST = 1;

export function isSum(r: Reading, figure: Figure): boolean {
  const low = typeof figure.value === 'number' ? figure.value : figure.value[0];
  if (low < LEAST) return false;
  return after(r, figure) || beforeIt(r, figure);
}

/** "$54 billion (more|increase)* (in|for)? (adjective)* defence (spending|budget)?" */
function after(r: Reading, figure: Figure): boolean {
  const { tokens, owner } = r;
  let link = false;
  let outlay = spends(r, figure);
  for (let at = figure.to + 1; at < tokens.length && at <= figure.to + REACH; at++) {
    if (owner[at] !== -1 || breaks(r, at, true)) return false;
    const { roles, kind, entity } = tokens[at]!;
    if (kind === 'sign') continue;
    if (roles & ROLE.cut || isRival(r, at)) return false;
    if (isField(r, at)) return (outlay || link || followed(r, at)) && !shared(r, at);
    if (roles & (ROLE.on | ROLE.of)) link = true;
    else if (roles & ROLE.outlay) outlay = true;
    else if (!(roles & (ROLE.skip | ROLE.rise | ROLE.fact | ROLE.year | ROLE.gauge | ROLE.to)) && !entity)
      return false;
  }
  return false;
}

/** Whether the verb before the sum is one of spending. */
function spends(r: Reading, figure: Figure): boolean {
  for (let at = figure.from - 1; at >= 0 && at >= figure.from - 4; at--) {
    if (r.tokens[at]!.roles & ROLE.outlay) return true;
    if (!(r.tokens[at]!.roles & (ROLE.skip | ROLE.gauge | ROLE.rise))) return false;
  }
  return false;
}

/** "defence" with "spending", "budget" right after. */
function followed(r: Reading, at: number): boolean {
  for (let next = at + 1; next < r.tokens.length && next <= at + 3; next++) {
    const { roles } = r.tokens[next]!;
    if (roles & ROLE.outlay) return true;
    if (!(roles & (ROLE.skip | ROLE.field))) return false;
  }
  return false;
}

/** "defence and domestic", "domestic and defence". */
function shared(r: Reading, at: number): boolean {
  for (const step of [1, -1]) {
    for (
      let next = at + step, steps = 0;
      next >= 0 && next < r.tokens.length && steps < 4;
      next += step, steps++
    ) {
      if (r.owner[next] !== -1 || breaks(r, next, false)) break;
      if (isRival(r, next)) return true;
    }
  }
  return false;
}

/** "defence spending (by|to|of|is|would be) $54 billion" */
function beforeIt(r: Reading, figure: Figure): boolean {
  const { tokens, owner } = r;
  let outlay = false;
  for (let at = figure.from - 1; at >= 0 && at >= figure.from - REACH; at--) {
    if (owner[at] !== -1 && r.figures[owner[at]!]!.unit === '%') continue;
    if (owner[at] !== -1 || (breaks(r, at, false) && tokens[at]!.text !== '(')) return false;
    const { roles } = tokens[at]!;
    if (roles & ROLE.cut || isRival(r, at)) return false;
    if (roles & ROLE.outlay) outlay = true;
    if (isField(r, at)) return (outlay || followed(r, at)) && !shared(r, at);
  }
  return false;
}
