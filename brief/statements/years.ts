/** The year a figure is to be reached: in digits, or in words resolved from the day of publication. */
import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';
import { ROLE } from './roles.ts';

const FIRST = 1990;
const LAST = 2080;
const REACH = 4;
/** Tokens between a share and the year it was measured in: "of GDP on defence in 2014". */
const PAST_REACH = 9;

function yearAt(r: Reading, at: number): number | null {
  const token = r.tokens[at];
  if (token?.kind !== 'digits' || token.text.length !== 4 || r.owner[at] !== -1) return null;
  const year = Number(token.text);
  return year >= FIRST && year <= LAST ? year : null;
}

/** Whether a deadline word stands before the year ("by the end of 2030") or after it ("2030 deadline"). */
function isDue(r: Reading, at: number): boolean {
  if ((r.tokens[at + 1]?.roles ?? 0) & ROLE.due) return true;
  for (let near = at - 1; near >= 0 && near >= at - REACH; near--) {
    const { roles } = r.tokens[near]!;
    if (roles & ROLE.due) return true;
    if (!(roles & (ROLE.year | ROLE.skip | ROLE.of | ROLE.on))) return false;
  }
  return false;
}

/**
 * The deadline in four digits, null for none: right of the figure up to the next figure, then left of it.
 * `plain`: "in 2030" counts too when it isn't past on the page's day (for targets).
 */
export function dueYear(r: Reading, figure: Figure, plain: number | null): number | null {
  let loose: number | null = null;
  const visit = (at: number): number | null => {
    const year = yearAt(r, at);
    if (year === null) return null;
    if (isDue(r, at)) return year;
    if (plain !== null && year >= plain) loose ??= year;
    return null;
  };
  for (let at = figure.to + 1; at < r.tokens.length && r.owner[at] === -1; at++) {
    const year = visit(at);
    if (year !== null) return year;
  }
  for (let at = figure.from - 1; at >= 0 && r.owner[at] === -1; at--) {
    const year = visit(at);
    if (year !== null) return year;
  }
  return loose;
}

/** "in 2014", "last year": a year that is over stands right after the figure. */
export function isPast(r: Reading, figure: Figure, published: string | null): boolean {
  const now = Number((published ?? '').slice(0, 4)) || LAST;
  for (
    let at = figure.to + 1;
    at < r.tokens.length && at <= figure.to + PAST_REACH && r.owner[at] === -1;
    at++
  ) {
    const year = yearAt(r, at);
    if (year !== null) return year < now && !isDue(r, at);
  }
  return false;
}

/** "within a decade", "next year": years from the day of publication. */
export function laterYear(r: Reading, figure: Figure): number | null {
  for (let at = figure.to + 1; at < r.tokens.length && r.owner[at] === -1; at++) {
    const { later } = r.tokens[at]!;
    if (later !== undefined) return later;
  }
  for (let at = figure.from - 1; at >= 0 && r.owner[at] === -1; at--) {
    const { later } = r.tokens[at]!;
    if (later !== undefined) return later;
  }
  return null;
}
