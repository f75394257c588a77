/** The year a figure is to be reached: in digits, or in words resolved from the day of publication. */
import type { Figure } from './figures.ts';
import * as form from './forms.ts';
import * as role from './roles.ts';
import { seek } from './seek.ts';
import type { Token } from './tokens.ts';

const FIRST = 1990;
const LAST = 2080;
/** Tokens between "by" and the year, and between a share and the year it was measured in. */
const REACH = 4;
const PAST_REACH = 9;
/** A year so near behind a figure belongs to it. */
const CLOSE = 5;

/** The first answer right of the figure up to the next one, then left of it. */
function around<T>(
  tokens: Token[],
  { from, to }: Figure,
  ask: (token: Token, at: number) => T | null | undefined,
): T | null {
  for (const [start, step] of [
    [to + 1, 1],
    [from - 1, -1],
  ] as const) {
    let parted = false;
    for (let at = start; tokens[at] && !tokens[at]!.figure; at += step) {
      // "2.5% by 2027 and 3% later": what stands right after another figure, parted from this one, is that one's.
      parted ||= (tokens[at]!.roles & role.AND) !== 0 || (tokens[at]!.form & form.COMMA) !== 0;
      if (step < 0 && parted && tokens.slice(Math.max(at - CLOSE, 0), at).some((token) => token.figure))
        break;
      const answer = ask(tokens[at]!, at);
      if (answer !== null && answer !== undefined) return answer;
    }
  }
  return null;
}

function yearOf({ text, form: shape }: Token): number | null {
  const year = shape & form.DIGITS && text.length === 4 ? Number(text) : 0;
  return year >= FIRST && year <= LAST ? year : null;
}

/** Whether a deadline word stands before the year ("by the end of 2030") or after it ("2030 deadline"). */
function isDue(tokens: Token[], at: number): boolean {
  return (
    seek(tokens, at + 1, 1, role.DUE) >= 0 ||
    seek(tokens, at - 1, -1, role.DUE, role.YEAR | role.SKIP | role.OF | role.ON, REACH) >= 0
  );
}

/**
 * The deadline in four digits, null for none. `plain`: "in 2030" counts too when it isn't over in that year (for
 * targets; null: it doesn't), but "from 2026" is none.
 */
export function dueYear(tokens: Token[], figure: Figure, plain: number | null): number | null {
  const due = around(tokens, figure, (token, at) => {
    const year = yearOf(token);
    return year !== null && isDue(tokens, at) ? year : null;
  });
  if (due !== null || plain === null) return due;
  const isStart = (at: number): boolean => seek(tokens, at - 1, -1, role.FROM, role.YEAR | role.SKIP, 2) >= 0;
  return around(tokens, figure, (token, at) =>
    (yearOf(token) ?? 0) >= plain && !isStart(at) ? yearOf(token) : null,
  );
}

/** "in 2014": a year that is over stands right after the figure. */
export function isPast(tokens: Token[], { to }: Figure, now: number | null): boolean {
  for (let at = to + 1; at <= to + PAST_REACH && tokens[at] && !tokens[at]!.figure; at++) {
    const year = yearOf(tokens[at]!);
    if (year !== null) return year < (now ?? LAST) && !isDue(tokens, at);
  }
  return false;
}

/** "within a decade", "next year": years from the day of publication. */
export function laterYears(tokens: Token[], figure: Figure): number | null {
  return around(tokens, figure, ({ lexeme: { later } }) => (later === undefined ? null : Number(later)));
}
