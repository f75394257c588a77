/** Whether a percentage is a share of the whole (GDP) that goes to the field, and how the text puts it. */
import { type Figure, highOf } from './figures.ts';
import * as form from './forms.ts';
import * as role from './roles.ts';
import { FAR, gather, type Sentence, seek, stopOf } from './seek.ts';
import type { Token } from './tokens.ts';

/** What the sentences before leave open. */
export interface Context {
  /** The field was spoken of. */
  field: boolean;
  /** A share was given. */
  share: boolean;
  /** The group or one of its members was spoken of. */
  group: boolean;
}

export interface Share {
  /** "of GDP" stands with it. */
  explicit: boolean;
  /** "target", "goal" stands right before or after. */
  aim: boolean;
  /** "a 2% demand" */
  asked: boolean;
  /** A share of the outlay that goes to equipment. */
  gear: boolean;
  /** The token right before, articles and "about" left out; its roles, those of "to" for a bracket, a dash or a colon. */
  at: number;
  governor: number;
  /** Where its own words end: before the next figure or clause. */
  end: number;
}

/** What the record has of the figure. */
export interface Known {
  /** The group's pledges or demands have it. */
  share: boolean;
  /** It is the part of a split target that goes to other fields. */
  part: boolean;
  /** Their equipment shares have it. */
  gear: boolean;
}

/** How many tokens a figure's own words may span after and before it. */
const REACH_AFTER = 12;
const REACH_BEFORE = 9;
/** A bare percentage above this is no country's share for one field (the record's highest is under 5). */
const HIGHEST_BARE = 15;
/** Stands for a mention that is nobody's: "Europe" at large. */
export const NOBODY = '-';

const EDGE = form.FIGURE | form.COMMA | form.STOP;
const PASS =
  role.SKIP |
  role.ON |
  role.TO |
  role.OUTLAY |
  role.GROUP |
  role.GAUGE |
  role.IT |
  role.HOME |
  role.YEAR |
  role.WHOLE;
const PASS_OF = PASS | role.BREAK | role.PLAN | role.NORM | role.FACT | role.IS;
const PASS_BEFORE = PASS_OF | role.OF | role.FIELD | role.RISE | role.FROM;
/** Verbs of spending, reaching, asking before a bare percentage. */
const SPENT = role.OUTLAY | role.MEET | role.GAUGE | role.TO | role.PLAN;
const CALLED = SPENT | role.ASK | role.NORM | role.VOW;
/** What ties it to a share before. */
const LINKS = role.AND | role.LIKE | role.RISE | role.VOW;
/** What points at a bare percentage. */
const POINTS =
  role.TO | role.OUTLAY | role.FACT | role.IS | role.ON | role.OF | role.MEET | role.FROM | role.GAUGE;

/** `previous`: a share of ours stands before it in the sentence. */
export function readShare(
  s: Sentence,
  figure: Figure,
  previous: boolean,
  context: Context,
  known: Known,
): Share | null {
  const { tokens } = s;
  const share = readHead(tokens, figure);
  if (!share) return null;
  const tail = readTail(s, figure, share, known.gear, previous);
  if (!tail) return null;
  const around = look(tokens, figure);
  const field = tail.field || around.field;
  const open = context.share || previous;
  if (share.gear) return field > 0 || open || context.field ? share : null;
  if (field < 0 && !(known.part && previous)) return null;
  const group = around.group || context.group;
  const { governor } = share;
  const { left } = around;
  const low = highOf(figure) <= HIGHEST_BARE;
  if (!share.aim && (governor & role.CUT || isChange(s, figure, share))) return null;
  if (share.explicit) {
    const told = tail.outlay || known.share || (left & (role.OUTLAY | role.VOW | role.MEET)) !== 0;
    const near = (low && (open || context.field)) || (group && told && (around.all || !around.rival));
    return field > 0 || near || share.aim ? share : null;
  }
  if (!low || (share.aim && around.rival && field <= 0 && !around.group)) return null;
  if (share.aim || (share.asked && known.share))
    return field > 0 || group || open || known.share ? share : null;
  if ((governor & role.RISE && !previous) || around.clause & role.CUT || left & role.RIVAL) return null;
  const pointed = (governor & POINTS) !== 0;
  const spent = (left & role.OUTLAY) !== 0;
  const measured = (left & role.WHOLE) !== 0;
  const ours = field > 0 || around.group || (group && (context.field || open));
  const all = gather(tokens, 0, tokens.length);
  const both = all & role.OUTLAY && all & role.WHOLE;
  const found =
    // "Turkey spends 1.5% on defence, Spain 0.9%"
    (previous &&
      (pointed || (governor & LINKS) !== 0 || ((tokens[share.at]?.form ?? 0) & form.NAME) !== 0)) ||
    (pointed && (field > 0 ? spent || measured : both && group && !around.rival)) ||
    (known.share && ((ours && (left & CALLED) !== 0) || around.all || (context.share && left === 0))) ||
    ((governor & role.OUTLAY) !== 0 && (around.group || (context.field && (left & role.IT) !== 0))) ||
    (context.share && (left & (SPENT | role.FACT | role.IS)) !== 0);
  return found ? share : null;
}

/** The words before: the governor, and an aim within reach. Null where the figure is the size of a change. */
function readHead(tokens: Token[], figure: Figure): Share | null {
  const before = figure.from - 1;
  const near = stopOf(seek(tokens, before, -1, 0, role.SKIP | role.GAUGE, FAR, form.SIGN));
  if (seek(tokens, near, -1, role.BY, role.RISE | role.SKIP | role.GAUGE, 3) >= 0) return null;
  const token = tokens[near];
  // "(currently 2%)", "— 4 percent —", "Defence: 2%" point at it; a comma doesn't.
  const sign = token && token.form & EDGE;
  const governor = !token ? 0 : !sign ? token.roles : sign & form.STOP && token.text !== ';' ? role.TO : 0;
  const aim = seek(tokens, before, -1, role.AIM, PASS_BEFORE, REACH_BEFORE, form.NAME | form.SIGN, 1);
  // "The goal: 2%", "the new goal, 2%"
  const titled =
    aim < 0 &&
    ',:'.includes(tokens[stopOf(aim)]?.text ?? '?') &&
    ((tokens[stopOf(aim) - 1]?.roles ?? 0) & role.AIM) !== 0;
  return {
    // "GSYH'nin %2'si": the whole may stand before.
    explicit: seek(tokens, before, -1, role.WHOLE, role.SKIP, 3, 0, 1) >= 0,
    aim: figure.aim || aim >= 0 || titled,
    asked: false,
    gear: false,
    at: sign ? -1 : near,
    governor,
    end: figure.to + 1,
  };
}

interface Tail {
  /** The field: 1, another one: -1, none: 0. */
  field: -1 | 0 | 1;
  outlay: boolean;
}

/** The words after: "of GDP", "target", "of the budget"; null where it is a share of something else. */
function readTail(s: Sentence, figure: Figure, share: Share, gear: boolean, previous: boolean): Tail | null {
  const { tokens } = s;
  const tail: Tail = { field: 0, outlay: false };
  let of = false;
  let passed = 0;
  let aimed = false;
  let at = figure.to + 1;
  for (; at < tokens.length && at <= figure.to + REACH_AFTER; at++) {
    const token = tokens[at]!;
    if (token.form & EDGE) break;
    if (token.form & form.SIGN) continue;
    const { roles } = token;
    const name = (token.form & form.NAME) !== 0;
    passed |= roles;
    // "the goal of 2% of NATO", but not "2% of NATO's spending"
    if (
      of &&
      (share.aim || previous) &&
      name &&
      !((tokens[at + 1]?.roles ?? 0) & (role.GROUP | role.OUTLAY | role.FIELD))
    )
      of = false;
    if (roles & role.WHOLE) share.explicit = true;
    else if (roles & role.AIM) share.aim = aimed = true;
    else if (roles & role.RIVAL) {
      if (of && !share.explicit) return null;
      tail.field ||= -1;
    } else if (roles & role.FIELD) tail.field ||= 1;
    else if (roles & (role.RISE | role.CUT)) {
      // Where the verb comes last, "auf zwei Prozent steigen" is no change of 2%.
      if (
        !share.explicit &&
        !share.aim &&
        seek(
          tokens,
          figure.from - 1,
          -1,
          role.TO,
          role.SKIP | role.OF | role.FROM | role.NORM | role.GAUGE,
          FAR,
          form.NAME,
        ) < 0
      )
        return null;
      break;
    } else if (roles & role.OF)
      of ||= !share.explicit && !aimed && !(passed & (role.ON | role.OUTLAY | role.FIELD));
    // "of a much larger GDP"
    else if (of && seek(tokens, at, 1, role.WHOLE, role.SKIP, 4, 0, 3) >= 0) share.explicit = true;
    else if (roles & role.ASK && at <= figure.to + 2) share.asked = true;
    else if (roles & role.OUTLAY) tail.outlay = true;
    else if (!(roles & (of ? PASS_OF : PASS)) && !name && !token.lexeme.pledge && !(token.form & form.DIGITS))
      break;
  }
  share.end = at;
  share.explicit ||= leads(s, figure);
  share.gear =
    gear && seek(tokens, figure.to + 1, 1, role.GEAR, -1, REACH_AFTER, ~(form.FIGURE | form.STOP)) >= 0;
  return of && !share.explicit && !aimed && !share.gear ? null : tail;
}

/** "from 35% to 42% of GDP": what is told of the second figure holds for the first. */
function leads({ tokens, figures }: Sentence, figure: Figure): boolean {
  const next = figures[figure.index + 1];
  if (next?.unit !== '%' || next.from > figure.to + 4 || !(tokens[next.from - 1]!.roles & role.TO))
    return false;
  return seek(tokens, next.to + 1, 1, role.WHOLE, -1, 5, form.SIGN | form.NAME, 5) >= 0;
}

/** "an increase of 3%", "aumentó en un 3%": the size of a change, where no other figure follows. */
function isChange(s: Sentence, figure: Figure, share: Share): boolean {
  if (!(share.governor & (role.OF | role.ON)) || leads(s, figure)) return false;
  return seek(s.tokens, share.at - 1, -1, role.RISE | role.CUT, role.SKIP | role.OF) >= 0;
}

/** What the sentence says around a figure. */
interface Around {
  /** The field nearest to it in its clause, else the field anywhere before it: 1; another one in its clause: -1. */
  field: -1 | 0 | 1;
  /** Roles back to the figure before or the sentence's start, and back to the last comma. */
  left: number;
  clause: number;
  /** A member or the group is named; the group is, in the clause before the figure. */
  group: boolean;
  all: boolean;
  /** Another field is named before the figure. */
  rival: boolean;
}

function look(tokens: Token[], figure: Figure): Around {
  const around: Around = {
    field: 0,
    left: 0,
    clause: 0,
    group: tokens.some(isNamed),
    all: false,
    rival: false,
  };
  let far = false;
  let inClause = true;
  let free = true;
  const weigh = (roles: number): -1 | 0 | 1 => (roles & role.FIELD ? 1 : roles & role.RIVAL ? -1 : 0);
  for (let at = figure.from - 1; at >= 0 && tokens[at]!.text !== ';'; at--) {
    const { roles, form: shape } = tokens[at]!;
    free &&= !(shape & form.FIGURE);
    inClause &&= free && !(shape & EDGE);
    if (free) around.left |= roles;
    around.rival ||= (roles & role.RIVAL) !== 0;
    if (inClause) {
      around.clause |= roles;
      around.field ||= weigh(roles);
    } else far ||= (roles & role.FIELD) !== 0;
  }
  around.all = (around.clause & role.GROUP) !== 0;
  around.field ||= far ? 1 : 0;
  for (let at = figure.to + 1; at < tokens.length && !(tokens[at]!.form & (form.COMMA | form.STOP)); at++) {
    around.field ||= weigh(tokens[at]!.roles);
  }
  return around;
}

/** A member, another country, the group, or the government at home. */
export const isNamed = ({ lexeme: { entity, weak }, roles, figure }: Token): boolean =>
  !figure &&
  ((entity !== undefined && entity !== NOBODY && !weak) || (roles & (role.GROUP | role.HOME)) !== 0);
