/** Whether a percentage is a share of the whole (GDP) that goes to the field, and how the text puts it. */
import { type Figure, highOf } from './figures.ts';
import { breaks, isField, isNamed, isRival, type Reading } from './reading.ts';
import { ROLE } from './roles.ts';

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
  /** A word of spending stands after: "2% spending target". */
  outlay: boolean;
  /** The token right before, articles and "about" left out; -1 for a sign or none. */
  at: number;
  /** Its roles, those of "to" for a bracket, a dash or a colon. */
  governor: number;
  /** Where its own words end: before the next figure or clause. */
  end: number;
}

/** How many tokens a figure's own words may span after and before it. */
const REACH_AFTER = 12;
const REACH_BEFORE = 9;
/** A bare percentage above this is no country's share for one field (the record's highest is under 5). */
const HIGHEST_BARE = 15;

const PASS =
  ROLE.skip |
  ROLE.on |
  ROLE.to |
  ROLE.outlay |
  ROLE.group |
  ROLE.gauge |
  ROLE.it |
  ROLE.home |
  ROLE.year |
  ROLE.whole;
const PASS_OF = ROLE.break | ROLE.plan | ROLE.norm | ROLE.fact | ROLE.is;
const PASS_BEFORE =
  PASS |
  ROLE.of |
  ROLE.norm |
  ROLE.break |
  ROLE.field |
  ROLE.rise |
  ROLE.fact |
  ROLE.is |
  ROLE.plan |
  ROLE.from;
/** What a verb of spending or reaching looks like before a bare percentage. */
const SPENT = ROLE.outlay | ROLE.meet | ROLE.gauge | ROLE.to | ROLE.plan;
const POINTS =
  ROLE.to | ROLE.outlay | ROLE.fact | ROLE.is | ROLE.on | ROLE.of | ROLE.meet | ROLE.from | ROLE.gauge;

/**
 * `before`: shares accepted in this sentence, by figure (null for those that weren't).
 * `known`: the figure is one that the group's pledges or demands have; `gear`: one of their equipment shares.
 */
export function readShare(
  r: Reading,
  figure: Figure,
  before: (Share | null)[],
  context: Context,
  known: boolean,
  gear: boolean,
): Share | null {
  const share: Share = {
    explicit: false,
    aim: (r.tokens[figure.to]!.roles & ROLE.aim) !== 0,
    asked: false,
    gear: false,
    outlay: false,
    at: -1,
    governor: 0,
    end: figure.to + 1,
  };
  if (!readHead(r, figure, share)) return null;
  const tail = readTail(r, figure, share, gear);
  if (tail === null) return null;
  if (gear) share.gear = hasGear(r, figure);
  const sentence = scan(r, figure);
  const field = tail || sentence.field;
  const previous = before.findLast((other) => other !== null) ?? null;
  const open = context.share || previous !== null;
  if (share.gear) return field > 0 || open || context.field ? share : null;
  if (field < 0) return null;
  const group = sentence.group || context.group;
  if (!share.aim && (share.governor & ROLE.cut || isChange(r, figure, share))) return null;
  if (share.explicit) {
    const told = share.outlay || (sentence.left & ROLE.outlay) !== 0;
    const high = highOf(figure);
    const near =
      (high <= HIGHEST_BARE && (open || context.field)) ||
      (group && (told || known) && (sentence.all || !sentence.rival));
    return field > 0 || near || share.aim ? share : null;
  }
  if (highOf(figure) > HIGHEST_BARE) return null;
  if (share.aim && sentence.rival && field <= 0 && !sentence.group) return null;
  if (share.aim || (share.asked && known)) return field > 0 || group || open || known ? share : null;
  const { governor } = share;
  if (governor & ROLE.rise && !previous) return null;
  if (sentence.clause & ROLE.cut || sentence.left & ROLE.rival) return null;
  const pointed = (governor & POINTS) !== 0;
  if (previous && (pointed || governor & (ROLE.and | ROLE.like | ROLE.rise | ROLE.vow))) return share;
  const spent = (sentence.left & ROLE.outlay) !== 0;
  const measured = (sentence.left & ROLE.whole) !== 0;
  if (pointed && (field > 0 ? spent || measured : spent && measured && group)) return share;
  const ours = field > 0 || sentence.group || (group && (context.field || open));
  if (known && ours && sentence.left & (SPENT | ROLE.ask | ROLE.norm | ROLE.vow)) return share;
  if (known && (sentence.all || (context.share && sentence.left === 0))) return share;
  if (tail > 0 && share.outlay && group) return share;
  if (governor & ROLE.outlay && sentence.group) return share;
  return context.share && sentence.left & (SPENT | ROLE.fact | ROLE.is) ? share : null;
}

/** "an increase of 3%", "aumentó en un 3%": the size of a change, where no other figure follows. */
function isChange(r: Reading, figure: Figure, share: Share): boolean {
  if (share.at < 1 || !(share.governor & (ROLE.of | ROLE.on)) || continuesTo(r, figure)) return false;
  let at = share.at - 1;
  while (at > 0 && r.tokens[at]!.roles & (ROLE.skip | ROLE.of) && !(r.tokens[at]!.roles & ROLE.rise)) at--;
  return r.owner[at] === -1 && (r.tokens[at]!.roles & (ROLE.rise | ROLE.cut)) !== 0;
}

/** The words after: "of GDP", "target", "of the budget". Field found: 1, another's: -1, none: 0; null where it is no share. */
function readTail(r: Reading, figure: Figure, share: Share, gear: boolean): -1 | 0 | 1 | null {
  let field: -1 | 0 | 1 = 0;
  let of = false;
  let after = false;
  let at = figure.to + 1;
  for (; at < r.tokens.length && at <= figure.to + REACH_AFTER; at++) {
    if (r.owner[at] !== -1 || breaks(r, at, true)) break;
    const { roles, kind, entity, pledge } = r.tokens[at]!;
    if (kind === 'sign') continue;
    // "the goal of 2% of NATO", but not "2% of NATO's spending"
    if (
      of &&
      share.aim &&
      entity &&
      !((r.tokens[at + 1]?.roles ?? 0) & (ROLE.group | ROLE.outlay | ROLE.field))
    )
      of = false;
    if (roles & ROLE.whole) share.explicit = true;
    else if (roles & ROLE.aim) {
      share.aim = true;
      after = true;
    } else if (isRival(r, at)) {
      if (of && !share.explicit) return null;
      field ||= -1;
    } else if (isField(r, at)) field ||= 1;
    else if (roles & (ROLE.rise | ROLE.cut)) {
      if (!share.explicit && !share.aim) return null;
      break;
    } else if (roles & ROLE.of) of ||= !share.explicit && !after;
    else if (of && !share.explicit && measures(r, at)) share.explicit = true;
    else if (roles & ROLE.ask && at <= figure.to + 2) share.asked = true;
    else if (roles & ROLE.outlay) share.outlay = true;
    else if (!(roles & (of ? PASS | PASS_OF : PASS)) && !entity && !pledge && kind !== 'digits') break;
  }
  share.end = at;
  if (share.explicit || !continuesTo(r, figure))
    return of && !share.explicit && !after && !gear ? null : field;
  share.explicit = true;
  return field;
}

/** The words before: the governor, and an aim within reach. False where the figure is the size of a change. */
function readHead(r: Reading, figure: Figure, share: Share): boolean {
  let at = figure.from - 1;
  const bridge = ROLE.skip | ROLE.gauge;
  while (at >= 0 && !breaks(r, at, true) && (r.tokens[at]!.kind === 'sign' || r.tokens[at]!.roles & bridge))
    at--;
  const governor = r.tokens[at];
  if (governor && r.owner[at] === -1) {
    // "(currently 2%)", "— 4 percent —", "Defence: 2%" point at it; a comma doesn't.
    const sign = breaks(r, at, true);
    share.at = sign ? -1 : at;
    share.governor = !sign ? governor.roles : ',;'.includes(governor.text) ? 0 : ROLE.to;
  }
  // "by 2%", "by another 2%"
  for (let by = at; by >= 0 && by > at - 3 && r.owner[by] === -1; by--) {
    if (r.tokens[by]!.roles & ROLE.by) return false;
    if (!(r.tokens[by]!.roles & (ROLE.rise | ROLE.skip | ROLE.gauge))) break;
  }
  let unknown = 0;
  for (at = figure.from - 1; at >= 0 && at >= figure.from - REACH_BEFORE; at--) {
    if (r.owner[at] !== -1 || breaks(r, at, true)) break;
    const { roles, kind, entity } = r.tokens[at]!;
    if (roles & ROLE.aim) {
      share.aim = true;
      break;
    }
    if (kind === 'sign' || roles & PASS_BEFORE || entity) continue;
    if (roles & (ROLE.by | ROLE.and) || ++unknown > 1) break;
  }
  // "The goal: 2%"
  if (r.tokens[at]?.text === ':' && r.tokens[at - 1]!.roles & ROLE.aim) share.aim = true;
  return true;
}

/** What the sentence says around the figure. */
interface Around {
  /** The field nearest to it in its clause; else the field anywhere before it; -1 for another one in its clause. */
  field: -1 | 0 | 1;
  /** Roles back to the figure before or the sentence's start, and back to the last comma. */
  left: number;
  clause: number;
  /** A member or the group is named. */
  group: boolean;
  /** The group itself is named before the figure. */
  all: boolean;
  /** Another field is named before the figure. */
  rival: boolean;
}

function scan(r: Reading, figure: Figure): Around {
  const around: Around = { field: 0, left: 0, clause: 0, group: false, all: false, rival: false };
  let far = false;
  let inClause = true;
  let free = true;
  for (let at = figure.from - 1; at >= 0 && r.tokens[at]!.text !== ';'; at--) {
    if (r.owner[at] !== -1) free = false;
    if (!free || breaks(r, at, true)) inClause = false;
    const roles = r.tokens[at]!.roles | (isRival(r, at) ? ROLE.rival : 0);
    if (free) around.left |= roles;
    if (inClause && roles & ROLE.group) around.all = true;
    if (roles & ROLE.rival) around.rival = true;
    if (inClause) around.clause |= roles;
    const field = isField(r, at) ? 1 : isRival(r, at) ? -1 : 0;
    if (inClause) around.field ||= field;
    else if (field > 0) far = true;
  }
  around.field ||= far ? 1 : 0;
  for (let at = figure.to + 1; at < r.tokens.length && !breaks(r, at, true); at++) {
    around.field ||= isField(r, at) ? 1 : isRival(r, at) ? -1 : 0;
  }
  around.group = r.tokens.some(isNamed);
  return around;
}

/** "from 35% to 42% of GDP": what is told of the second figure holds for the first. */
function continuesTo(r: Reading, figure: Figure): boolean {
  const next = r.figures[r.owner[figure.to]! + 1];
  if (next?.unit !== '%' || next.from > figure.to + 4 || !((r.tokens[next.from - 1]?.roles ?? 0) & ROLE.to))
    return false;
  for (let at = next.to + 1; at <= next.to + 5 && at < r.tokens.length && !breaks(r, at, true); at++) {
    if (r.tokens[at]!.roles & ROLE.whole) return true;
  }
  return false;
}

/** Equipment is spoken of after the figure. */
function hasGear(r: Reading, figure: Figure): boolean {
  for (let at = figure.to + 1; at < r.tokens.length && at <= figure.to + REACH_AFTER; at++) {
    if (r.owner[at] !== -1 || breaks(r, at, false)) return false;
    if (r.tokens[at]!.roles & ROLE.gear) return true;
  }
  return false;
}

/** "of a much larger GDP": the whole stands a few words on, with nothing else in between. */
function measures(r: Reading, from: number): boolean {
  for (let at = from; at <= from + 3 && at < r.tokens.length && !breaks(r, at, true); at++) {
    const { roles } = r.tokens[at]!;
    if (roles & ROLE.whole) return true;
    if (roles & ~ROLE.skip) return false;
  }
  return false;
}
