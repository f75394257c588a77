/** Whether a sum of money is the whole outlay for the field, or an addition to it. */
import type { Figure } from './figures.ts';
import * as form from './forms.ts';
import * as role from './roles.ts';
import { gather, type Sentence, seek, stopOf } from './seek.ts';
import type { Token } from './tokens.ts';

/** What the text before leaves to the next sum. */
export interface Sums {
  /** Tokens up to here are spoken for. */
  claimed: number;
  /** The last sum of the sentence was one of ours. */
  accepted: boolean;
  /** A share of ours stands in the sentence; in it or in one before. */
  share: boolean;
  open: boolean;
  /** The sentence before spoke of the field's outlay. */
  outlay: boolean;
  /** Entity id of the members together: what they spend is for the field. */
  group: string;
  /** The language writes compounds as words of their own: "defence industry". */
  compounds: boolean;
}

/** Tokens between a sum and the words that say what it is for. */
const REACH_AFTER = 14;
const REACH_BEFORE = 16;
/** Thousand millions: less is no country's whole outlay, nor news as an addition to one. */
const LEAST = 1;

const OTHER = role.CUT | role.RIVAL;
const BRIDGE =
  role.SKIP |
  role.RISE |
  role.FACT |
  role.IS |
  role.YEAR |
  role.NORM |
  role.PLAN |
  role.HOME |
  role.WHOLE |
  role.IT;

export function isSum({ tokens }: Sentence, figure: Figure, sums: Sums): boolean {
  const low = typeof figure.value === 'number' ? figure.value : figure.value[0];
  const tail = readTail(tokens, figure, sums.compounds);
  const linked = sums.accepted && !tail.apart && continues(tokens, figure);
  const told = (): boolean =>
    !tail.apart &&
    !figure.echo &&
    (readHead(tokens, figure, sums, tail.outlay) || implied(tokens, figure, sums));
  sums.accepted = low >= LEAST && (linked || tail.found || told());
  sums.claimed = tail.end + 1;
  return sums.accepted;
}

/** "$935bn (£686bn)", "from 40 to 50", "Russia 61bn, NATO 963bn", "higher than the limit of $521bn", "Germany $90bn, France 60". */
function continues(tokens: Token[], { from, echo }: Figure): boolean {
  let at = from - 1;
  while (at >= 0 && !(tokens[at]!.form & form.FIGURE)) at--;
  const roles = gather(tokens, at + 1, from);
  const name =
    tokens[stopOf(seek(tokens, from - 1, -1, 0, role.SKIP | role.GAUGE, 3, form.SIGN | form.STOP))];
  const named = name && name.form & form.NAME && !name.lexeme.weak;
  return (
    !(roles & OTHER) &&
    (echo || Boolean(named) || tokens[from - 1]?.text === '(' || (roles & (role.TO | role.LIKE)) !== 0)
  );
}

interface Tail {
  found: boolean;
  /** It is, or may be, for something else: "for the war". */
  apart: boolean;
  outlay: boolean;
  end: number;
}

/** "$54 billion (more|increase)* (in|for)? (adjective)* defence (spending|budget)?" */
function readTail(tokens: Token[], figure: Figure, compounds: boolean): Tail {
  const tail: Tail = { found: false, apart: false, outlay: spends(tokens, figure), end: figure.to + 1 };
  let link = false;
  let purpose = false;
  let spare = 1;
  for (let at = figure.to + 1; at < tokens.length && at <= figure.to + REACH_AFTER; tail.end = ++at) {
    const { roles, form: shape, figure: other } = tokens[at]!;
    // ", or 15% of all spending," is passed over, and "($88 billion)".
    if (other?.unit === '%') continue;
    if (tokens[at]!.text === '(' && at === figure.to + 1 && tokens[at + 1]?.figure) {
      at = tokens[at + 1]!.figure!.to + 1;
      continue;
    }
    if (shape & (form.FIGURE | form.STOP)) break;
    if (shape & form.COMMA) {
      const next = tokens[at + 1]?.roles ?? 0;
      const aside =
        next & role.AND && tokens.slice(at + 2, at + 4).some((token) => token.figure?.unit === '%');
      if (!aside && !(next & (role.OUTLAY | role.ON))) break;
      if (aside) at++;
      continue;
    }
    if (shape & (form.SIGN | form.DIGITS)) continue;
    if (roles & OTHER) return { ...tail, apart: true };
    if (roles & role.FIELD) {
      const whole =
        goesOn(tokens, at, role.OUTLAY, 0, 1) ||
        ((tail.outlay || link) && !isPart(tokens[at + 1], compounds));
      tail.found = whole && !goesOn(tokens, at, role.CUT, role.AND);
      return { ...tail, apart: !tail.found };
    }
    if (roles & (role.ON | role.OF)) {
      link = true;
      purpose ||= (roles & role.ON) !== 0 && !tail.outlay && !isTime(tokens, at);
    } else if (roles & role.OUTLAY) {
      tail.outlay = true;
      purpose &&= spare === 0;
    } else if (
      roles & role.TO &&
      (tail.outlay || gather(tokens, Math.max(figure.from - 4, 0), at) & role.RISE)
    )
      link = true;
    else if (!(roles & BRIDGE) && !(shape & form.NAME) && (roles || spare-- === 0)) break;
  }
  tail.apart = purpose;
  return tail;
}

/** Whether the verb before the sum is one of spending. */
const spends = (tokens: Token[], { from }: Figure): boolean =>
  seek(tokens, from - 1, -1, role.OUTLAY, role.SKIP | role.GAUGE | role.RISE | role.OF, 4) >= 0;

/** "defence manufacturing": where compounds are written apart, an unknown word makes it a part of the field. */
const isPart = (next: Token | undefined, compounds: boolean): boolean =>
  next !== undefined &&
  ((next.roles & (role.GEAR | role.RIVAL)) !== 0 || (compounds && (next.form & form.UNKNOWN) !== 0));

/** "for the 2016 fiscal year"; words such as "in" are of time and place anyway (role year). */
function isTime(tokens: Token[], at: number): boolean {
  const end = seek(tokens, at, 1, role.YEAR, role.SKIP | role.ON, 5, 0, 4);
  const token = tokens[stopOf(end)];
  return (
    end >= 0 ||
    (token !== undefined && ((token.form & form.DIGITS) !== 0 || token.lexeme.later !== undefined))
  );
}

/** Whether a word of the field goes on with a role: "defence spending", "defence spending cuts". */
const goesOn = (tokens: Token[], at: number, goal: number, more = 0, spare = 0): boolean =>
  seek(tokens, at, 1, goal, role.SKIP | role.FIELD | role.OUTLAY | more, 6, 0, spare) >= 0;

/** "spending on defence", "dépenses de défense", "расходы на оборону", or "defence spending". */
export function isOutlay(tokens: Token[], at: number): boolean {
  const pass = role.ON | role.OF | role.TO | role.BY | role.SKIP | role.AND | role.FIELD | role.FROM;
  return goesOn(tokens, at, role.OUTLAY) || seek(tokens, at - 1, -1, role.OUTLAY, pass, 5) >= 0;
}

/** "defence and domestic", "domestic and defence", "defence, health and education". */
function isShared(tokens: Token[], at: number): boolean {
  const joins = (place: number): boolean => {
    const token = tokens[place];
    return token !== undefined && (token.roles & role.AND || token.form & form.COMMA) !== 0;
  };
  const rival = (from: number, step: number, max: number): boolean =>
    seek(tokens, from, step, role.RIVAL, -1, max, ~(form.FIGURE | form.STOP)) >= 0;
  const next = stopOf(seek(tokens, at + 1, 1, 0, role.OUTLAY | role.SKIP | role.FIELD, 3));
  const prior = stopOf(seek(tokens, at - 1, -1, 0, role.SKIP | role.ON, 2));
  return (joins(next) && rival(next + 1, 1, 3)) || (joins(prior) && rival(prior - 1, -1, 2));
}

/** "defence spending (by|to|of|is|would be) $54 billion", but not "cuts to defence spending of". */
function readHead(tokens: Token[], figure: Figure, sums: Sums, outlay: boolean): boolean {
  let aside = false;
  let spent = outlay;
  for (let at = figure.from - 1; at >= sums.claimed && at >= figure.from - REACH_BEFORE; at--) {
    const { roles, text, form: shape, figure: other, lexeme } = tokens[at]!;
    if (other?.unit === '%') continue;
    aside ||= text === '(' && at === figure.from - 1;
    const stops = shape & form.STOP && text !== '(' && !(text === ':' && figure.from - at <= 3);
    if (shape & form.FIGURE || stops || roles & OTHER) return false;
    spent ||= (roles & role.OUTLAY) !== 0;
    if (roles & role.FIELD) {
      const taken =
        seek(
          tokens,
          at - 1,
          -1,
          role.CUT,
          role.SKIP | role.ON | role.TO | role.OF | role.OUTLAY | role.FIELD,
          5,
        ) >= 0;
      return (spent || isOutlay(tokens, at)) && !isShared(tokens, at) && (aside || !taken);
    }
    if (lexeme.entity === sums.group && (spent || isOutlay(tokens, at))) return true;
  }
  return false;
}

/**
 * What the sentence leaves out where nothing but the field is spoken of: "an extra £5 billion", "last year it reached
 * 41 billion" after the budget was named, "2% of GDP, that is 80 billion", "reported spending of 50 billion to NATO".
 */
function implied(tokens: Token[], figure: Figure, sums: Sums): boolean {
  if (gather(tokens, 0, tokens.length) & OTHER) return false;
  let start = figure.from - 1;
  while (start >= 0 && !';:'.includes(tokens[start]!.text)) start--;
  const left = gather(tokens, start + 1, figure.from);
  const field = tokens.some(
    ({ roles }, at) => at > start && (roles & role.FIELD) !== 0 && isOutlay(tokens, at),
  );
  const group = tokens.some(({ lexeme: { entity } }) => entity?.startsWith(sums.group));
  const prior = tokens[figure.from - 1]?.roles ?? 0;
  if (prior & role.RISE && !(prior & role.OUTLAY)) return (field && !(left & role.PLAN)) || sums.open;
  const reached = left & role.IT && left & (role.IS | role.MEET | role.RISE | role.FACT);
  return (
    (sums.share && (left & (role.IS | role.AND | role.OUTLAY)) !== 0) ||
    (sums.outlay && reached !== 0) ||
    (group && spends(tokens, figure))
  );
}
