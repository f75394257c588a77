/** Percentages and sums of money in a sentence: digits and words, ranges, compounds. */
import type { Comparator } from '../types.ts';
import { ROLE } from './roles.ts';
import type { Token } from './tokens.ts';

export interface Figure {
  /** First and last token. */
  from: number;
  to: number;
  value: number | [low: number, high: number];
  /** "%" or a currency; sums are in thousand millions. */
  unit: string;
  compare: Comparator;
  /** Its unit is that of the figure before: "Germany spends $90 billion, France 60". */
  echo?: boolean;
}

/** The figure, or the upper end of a range. */
export const highOf = ({ value }: Figure): number => (typeof value === 'number' ? value : value[1]);

/** Languages that write 2.5; all others write 2,5. */
const POINT = new Set(['en', 'zh', 'ja', 'he']);
/** More digits than any share or sum has: a phone number, a hash. */
const MOST_DIGITS = 9;
const DASHES = '-–—‑−';
/** How far back a comparator may stand: "at least", "more than an estimated". */
const GAUGE_REACH = 3;

export function findFigures(tokens: Token[], lang: string): Figure[] {
  const found: Figure[] = [];
  let currency = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const first = readNumber(tokens, at, lang);
    if (!first) continue;
    const figure = share(tokens, at, first, lang) ?? sum(tokens, at, first, lang, currency);
    if (!figure) {
      // "from 2 to 5 percent": the unit stands with the second number only.
      const next = tokens[first.next];
      const second = next && next.roles & ROLE.to ? readNumber(tokens, first.next + 1, lang) : null;
      const unit = second && share(tokens, first.next + 1, second, lang);
      if (unit && roles(tokens[at - 1]) & ROLE.from) {
        found.push({ ...unit, from: at, to: first.next - 1, value: first.value });
      } else if (echoes(tokens, at, first)) {
        const last = found.at(-1);
        if (last)
          found.push({
            ...last,
            from: at - 1,
            to: first.next - 1,
            value: first.value,
            compare: 'exactly',
            echo: true,
          });
      }
      at = first.next - 1;
      continue;
    }
    figure.compare = comparator(tokens, figure, token);
    if (figure.unit !== '%') currency = figure.unit;
    found.push(figure);
    at = figure.to;
  }
  return found;
}

const roles = (token: Token | undefined): number => token?.roles ?? 0;

interface Numeral {
  value: number;
  /** The token after it. */
  next: number;
}

/** Digits with their separators, or a number word. */
function readNumber(tokens: Token[], at: number, lang: string): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.number !== undefined)
    return { value: token.number, next: roles(token) & ROLE.percent ? at : at + 1 };
  if (token.kind !== 'digits') return null;
  const before = tokens[at - 1];
  // The tail of a number that was given up, or of a word such as "F-35".
  if (before && before.end === token.start && (before.kind === 'digits' || before.kind === 'word'))
    return null;
  const parts = [token.text];
  const separators: string[] = [];
  let next = at + 1;
  for (;;) {
    const mark = tokens[next];
    const digits = tokens[next + 1];
    const last = tokens[next - 1]!;
    if (
      mark?.kind === 'sign' &&
      (mark.text === '.' || mark.text === ',') &&
      mark.start === last.end &&
      digits?.kind === 'digits' &&
      digits.start === mark.end
    ) {
      separators.push(mark.text);
      parts.push(digits.text);
      next += 2;
    } else if (
      mark?.kind === 'digits' &&
      mark.start === last.end + 1 &&
      mark.text.length === 3 &&
      parts[0]!.length <= 3 &&
      !POINT.has(lang)
    ) {
      separators.push(' ');
      parts.push(mark.text);
      next++;
    } else if (separators.length === 0 && isTorn(tokens, next, lang)) {
      separators.push(',');
      parts.push(digits!.text);
      next += 2;
    } else break;
  }
  const value = numberOf(parts, separators, lang);
  return Number.isNaN(value) ? null : { value, next };
}

/** "6, 3%": a decimal comma with a space after it, as careless typesetting leaves it. */
function isTorn(tokens: Token[], at: number, lang: string): boolean {
  const [mark, digits, unit] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (POINT.has(lang) || mark?.text !== ',' || mark.start !== tokens[at - 1]!.end) return false;
  if (digits?.kind !== 'digits' || digits.text.length > 2 || digits.start !== mark.end + 1) return false;
  return unit !== undefined && ((unit.roles & ROLE.percent) !== 0 || unit.scale !== undefined);
}

/** NaN for dates, versions and numbers that are too long. */
function numberOf(parts: string[], separators: string[], lang: string): number {
  if (parts.join('').length > MOST_DIGITS) return Number.NaN;
  const decimal = POINT.has(lang) ? '.' : ',';
  const last = separators.at(-1);
  const tail = parts.at(-1)!;
  const grouped = parts.slice(1).every((part) => part.length === 3);
  if (last === undefined) return Number(tail);
  const isDecimal = last === decimal || (separators.length === 1 && last !== ' ' && !grouped);
  if (!isDecimal) return grouped ? Number(parts.join('')) : Number.NaN;
  const whole = parts.slice(0, -1);
  if (separators.slice(0, -1).includes(last) || !whole.slice(1).every((part) => part.length === 3))
    return Number.NaN;
  return Number(`${whole.join('')}.${tail}`);
}

/** "2 percent", "2-2.5%", "Zwei-Prozent-", "%2". */
function share(tokens: Token[], at: number, first: Numeral, lang: string): Figure | null {
  let { value, next } = first;
  let low: number | null = null;
  let unit = skipDash(tokens, next);
  const connector = tokens[next];
  if (connector && !(roles(tokens[unit]) & ROLE.percent)) {
    const link = DASHES.includes(connector.text) || roles(connector) & (ROLE.to | ROLE.and);
    const opened = roles(tokens[at - 1]) & ROLE.from && !(roles(connector) & ROLE.and);
    const second = link && !opened ? readNumber(tokens, next + 1, lang) : null;
    if (
      second &&
      second.value > value &&
      (!(roles(connector) & ROLE.and) || roles(tokens[at - 1]) & ROLE.from || connector.text === 'or')
    ) {
      low = value;
      ({ value, next } = second);
      unit = skipDash(tokens, next);
    }
  }
  if (!(roles(tokens[unit]) & ROLE.percent)) {
    const sign = tokens[at - 1];
    if (sign?.text !== '%' || sign.end !== tokens[at]!.start || low !== null) return null;
    return { from: at - 1, to: next - 1, value, unit: '%', compare: 'exactly' };
  }
  // "2%-2.5%"
  const dash = tokens[unit + 1];
  if (low === null && dash && DASHES.includes(dash.text)) {
    const second = readNumber(tokens, unit + 2, lang);
    if (second && roles(tokens[second.next]) & ROLE.percent && second.value > value) {
      low = value;
      value = second.value;
      unit = second.next;
    }
  }
  return { from: at, to: unit, value: low === null ? value : [low, value], unit: '%', compare: 'exactly' };
}

function skipDash(tokens: Token[], at: number): number {
  const token = tokens[at];
  return token && DASHES.includes(token.text) ? at + 1 : at;
}

/** "$54 billion", "€4bn", "39,9 Milliarden Euro"; a sum without a currency has that of the sum before. */
function sum(tokens: Token[], at: number, first: Numeral, lang: string, known: string): Figure | null {
  let { value, next } = first;
  let low: number | null = null;
  const link = tokens[next];
  const second =
    link && (DASHES.includes(link.text) || roles(link) & ROLE.to) && !(roles(tokens[at - 1]) & ROLE.from)
      ? readNumber(tokens, next + 1, lang)
      : null;
  if (second && second.value > value && tokens[second.next]?.scale !== undefined) {
    low = value;
    ({ value, next } = second);
  }
  // "half a trillion"
  if (value < 1 && roles(tokens[next]) & ROLE.skip) next++;
  const scale = tokens[next];
  if (scale?.scale === undefined) return null;
  if (scale.text.length === 1 && scale.start !== tokens[next - 1]!.end) return null;
  let from = at;
  let unit = tokens[at - 1]?.currency ?? '';
  if (unit) {
    from--;
    const prefix = tokens[at - 2];
    if (prefix?.kind === 'word' && prefix.end === tokens[at - 1]!.start) {
      if (prefix.entity !== 'USA' && unit === 'USD' && prefix.text !== 'US') unit = '-';
      from--;
    }
  }
  let to = next;
  for (let after = next + 1; !unit && after < next + 4; after++) {
    const token = tokens[after];
    if (!token) break;
    if (token.currency) {
      unit = token.currency;
      to = after;
    } else if (
      !(token.roles & (ROLE.of | ROLE.rise | ROLE.skip)) &&
      !token.entity &&
      token.text !== '.' &&
      !DASHES.includes(token.text)
    )
      break;
  }
  if (roles(tokens[to + 1]) & 0) to++;
  unit ||= known;
  if (!unit) return null;
  const factor = scale.scale;
  return {
    from,
    to,
    value: low === null ? round(value * factor) : [round(low * factor), round(value * factor)],
    unit,
    compare: 'exactly',
  };
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function comparator(tokens: Token[], figure: Figure, first: Token): Comparator {
  if (first.compare) return first.compare;
  for (let at = figure.from - 1; at >= 0 && at >= figure.from - GAUGE_REACH; at--) {
    const token = tokens[at]!;
    if (token.compare) return token.compare;
    if (!(token.roles & (ROLE.skip | ROLE.of | ROLE.to))) break;
  }
  return 'exactly';
}

/** Largest number that may lack its unit: years are none. */
const MOST_ECHO = 1000;

/** A country, a bare number, and a stop: ", France 60." */
function echoes(tokens: Token[], at: number, first: Numeral): boolean {
  const prior = tokens[at - 1];
  const name = prior && DASHES.includes(prior.text) ? tokens[at - 2] : prior;
  const stop = tokens[first.next];
  if (!name?.entity || name.weak || tokens[at]!.kind !== 'digits' || first.value > MOST_ECHO) return false;
  return stop === undefined || (stop.kind === 'sign' && ',.;)'.includes(stop.text));
}
