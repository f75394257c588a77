/** Percentages and sums of money in a sentence: digits and words, ranges, compounds. */
import type { Comparator } from '../types.ts';
import * as form from './forms.ts';
import * as role from './roles.ts';
import type { Token } from './tokens.ts';

export interface Figure {
  /** First and last token, and its place among the figures of the sentence. */
  from: number;
  to: number;
  index: number;
  value: number | [low: number, high: number];
  /** "%" or a currency; sums are in thousand millions. */
  unit: string;
  compare: Comparator;
  /** The word says that it is a target: "tvåprocentsmålet". */
  aim: boolean;
  /** Its unit is that of the figure before: "Germany spends $90 billion, France 60". */
  echo: boolean;
}

/** The figure, or the upper end of a range. */
export const highOf = ({ value }: Figure): number => (typeof value === 'number' ? value : value[1]);

/** Languages that write 2.5; all others write 2,5. */
const POINT = ' en zh ja ';
/** More digits than any share or sum has: a phone number, a hash. */
const MOST_DIGITS = 9;
/** Largest number that may lack its unit, so that years are none. */
const MOST_ECHO = 1000;
const DASHES = '-–—‑−';
/** How far back a comparator may stand: "at least", "more than an estimated". */
const GAUGE_REACH = 3;
/** How far after "billion" its currency may stand: "billion extra US dollars". */
const UNIT_REACH = 3;

interface Numeral {
  value: number;
  /** The token after it. */
  next: number;
}

const isWord = (token: Token): boolean => !(token.form & (form.SIGN | form.STOP | form.COMMA | form.DIGITS));
const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.includes(token.text);

export function findFigures(tokens: Token[], lang: string): Figure[] {
  const found: Figure[] = [];
  const point = POINT.includes(` ${lang} `);
  const is = (at: number, roles: number): boolean => ((tokens[at]?.roles ?? 0) & roles) !== 0;
  const unitAt = (at: number): string => tokens[at]?.lexeme.unit ?? '';
  const read = (at: number): Numeral | null => readNumber(tokens, at, point);
  const isPercent = (at: number): number =>
    unitAt(at) === '%' ? at : isDash(tokens[at]) && unitAt(at + 1) === '%' ? at + 1 : -1;

  const add = (
    from: number,
    to: number,
    value: Figure['value'],
    unit: string,
    more?: Partial<Figure>,
  ): number => {
    const figure = {
      from,
      to,
      index: found.length,
      value,
      unit,
      compare: gauge(from),
      aim: is(to, role.AIM),
      echo: false,
      ...more,
    };
    found.push(figure);
    for (const token of tokens.slice(from, to + 1))
      Object.assign(token, { figure, roles: 0, form: form.FIGURE });
    return to;
  };

  const gauge = (from: number): Comparator => {
    for (let at = from; at >= 0 && at >= from - GAUGE_REACH; at--) {
      const { compare } = tokens[at]!.lexeme;
      if (compare) return compare as Comparator;
      if (at < from && !is(at, role.SKIP | role.OF | role.TO)) break;
    }
    return 'exactly';
  };

  /** The second number of a range: "2 to 2.5", "between 2 and 3", not "from 2 to 5". */
  const rangeEnd = (at: number, low: Numeral): Numeral | null => {
    const linked =
      isDash(tokens[low.next]) || is(low.next, role.TO)
        ? !is(at - 1, role.FROM)
        : is(low.next, role.AND) && (is(at - 1, role.FROM) || tokens[low.next]!.text === 'or');
    const high = linked ? read(low.next + 1) : null;
    return high && high.value > low.value ? high : null;
  };

  /** "%2", "yüzde 2" */
  const precedes = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.lexeme.unit === '%' && !token.figure && (isWord(token) || token.end === tokens[at + 1]!.start)
    );
  };

  const share = (at: number, first: Numeral): number => {
    let low: number | undefined;
    let { value, next } = first;
    let unit = isPercent(next);
    const high = unit < 0 ? rangeEnd(at, first) : null;
    if (high && isPercent(high.next) >= 0) {
      low = value;
      ({ value, next } = high);
      unit = isPercent(next);
    }
    if (unit < 0) return precedes(at - 1) ? add(at - 1, next - 1, value, '%') : -1;
    // "2%-2.5%"
    const second = low === undefined && isDash(tokens[unit + 1]) ? read(unit + 2) : null;
    if (second && unitAt(second.next) === '%' && second.value > value) {
      low = value;
      value = second.value;
      unit = second.next;
    }
    return add(at, unit, low === undefined ? value : [low, value], '%');
  };

  const sum = (at: number, first: Numeral): number => {
    let low: number | undefined;
    let { value, next } = first;
    const high = rangeEnd(at, first);
    if (high && tokens[high.next]?.lexeme.scale) {
      low = value;
      ({ value, next } = high);
    }
    // "half a trillion"
    if (value < 1 && is(next, role.SKIP)) next++;
    const scale = tokens[next];
    if (!scale?.lexeme.scale || (scale.text.length === 1 && scale.start !== tokens[next - 1]!.end)) return -1;
    let from = at;
    let unit = unitAt(at - 1);
    if (unit) {
      // "US$", but not "R$".
      const prefix = tokens[--from - 1];
      if (prefix && prefix.end === tokens[from]!.start && isWord(prefix)) {
        if (prefix.text !== 'US') unit = '-';
        from--;
      }
    }
    let to = next;
    for (let after = next + 1; !unit && after <= next + UNIT_REACH; after++) {
      unit = unitAt(after);
      if (unit) to = after;
      const token = tokens[after];
      if (
        !is(after, role.OF | role.RISE | role.SKIP) &&
        !(token && (token.form & form.NAME || token.text === '.' || isDash(token)))
      )
        break;
    }
    unit ||= found.findLast((figure) => figure.unit !== '%')?.unit ?? '';
    if (!unit || unit === '%') return -1;
    const factor = Number(scale.lexeme.scale);
    const bn = (number: number): number => Math.round(number * factor * 1e6) / 1e6;
    return add(from, to, low === undefined ? bn(value) : [bn(low), bn(value)], unit);
  };

  /** "from 2 to 5 percent"; ", France 60." The last token, or -1. */
  const bare = (at: number, first: Numeral): number => {
    const second = is(first.next, role.TO) && is(at - 1, role.FROM) ? read(first.next + 1) : null;
    if (second && isPercent(second.next) >= 0) return add(at, first.next - 1, first.value, '%');
    const name = tokens[isDash(tokens[at - 1]) ? at - 2 : at - 1];
    const stop = tokens[first.next];
    const last = found.at(-1);
    const named = name && name.form & form.NAME && !name.lexeme.weak && tokens[at]!.form & form.DIGITS;
    if (named && last && first.value < MOST_ECHO && (!stop || ',.;)'.includes(stop.text))) {
      return add(at - 1, first.next - 1, first.value, last.unit, { echo: true });
    }
    return -1;
  };

  for (let at = 0; at < tokens.length; at++) {
    const first = read(at);
    if (!first) continue;
    let end = share(at, first);
    if (end < 0) end = sum(at, first);
    if (end < 0) end = bare(at, first);
    at = Math.max(end, first.next - 1);
  }
  return found;
}

/** Digits with their separators, or a number word. */
function readNumber(tokens: Token[], at: number, point: boolean): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  const { number, unit } = token.lexeme;
  if (number) return { value: Number(number), next: unit ? at : at + 1 };
  const before = tokens[at - 1];
  // Not the tail of a number that was given up, or of a word such as "F35".
  if (!(token.form & form.DIGITS)) return null;
  if (before?.end === token.start) {
    const inside = '.,'.includes(before.text) && tokens[at - 2]?.end === before.start;
    if (isWord(before) || (inside && tokens[at - 2]!.form & form.DIGITS)) return null;
  }
  const parts = [token.text];
  const marks: string[] = [];
  let next = at + 1;
  for (;;) {
    const [mark, digits] = [tokens[next], tokens[next + 1]];
    const end = tokens[next - 1]!.end;
    const attached = mark?.start === end && digits !== undefined && (digits.form & form.DIGITS) !== 0;
    if (attached && (mark.text === '.' || mark.text === ',') && digits.start === mark.end) {
      marks.push(mark.text);
      parts.push(digits.text);
      next += 2;
    } else if (
      mark &&
      mark.form & form.DIGITS &&
      mark.start === end + 1 &&
      mark.text.length === 3 &&
      parts[0]!.length < 4 &&
      !point
    ) {
      marks.push(' ');
      parts.push(mark.text);
      next++;
    } else break;
  }
  const value = numberOf(parts, marks, point ? '.' : ',');
  return Number.isNaN(value) ? null : { value, next };
}

/** NaN for dates, versions and numbers that are too long. */
function numberOf(parts: string[], marks: string[], decimal: string): number {
  const last = marks.at(-1);
  const tail = parts.pop()!;
  const grouped = (list: string[]): boolean => list.every((part) => part.length === 3);
  if (parts.join('').length + tail.length > MOST_DIGITS) return Number.NaN;
  if (last === undefined) return Number(tail);
  const thousands = grouped([...parts.slice(1), tail]);
  if (last !== decimal && (marks.length > 1 || last === ' ' || thousands)) {
    return thousands ? Number(parts.join('') + tail) : Number.NaN;
  }
  if (marks.indexOf(last) < marks.length - 1 || !grouped(parts.slice(1))) return Number.NaN;
  return Number(`${parts.join('')}.${tail}`);
}
