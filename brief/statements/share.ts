/** Whether a percentage is a share of the whole (GDP) that goes to the field, and how the text puts it. */
import type { Figure } from './figures.ts';
import { breaks, isField, isRival, type Reading } from './reading.ts';
import { ROLE } from './roles.ts';

/** What the sentences before leave open. */
export interface Context {
  /** The field was spoken of. */
  field: boolean;
  /** A share was given. */
  share: boolean;
  /** The group was spoken of. */
  group: boolean;
  subject: string | null;
}

export interface Share {
  /** "of GDP" stands with it. */
  explicit: boolean;
  /** "target", "goal" stands right before or after. */
  aim: boolean;
  /** A share of the outlay that goes to equipment. */
  gear: boolean;
  /** Where its own words end: before the next figure or clause. */
  end: number;
}

/** How many tokens a figure's own words may span after and before it. */
const REACH_AFTER = 12;
const REACH_BEFORE = 9;
/** A bare percentage above this is no share of GDP for one field in peace (the record's highest is under 5). */
const HIGHEST_BARE = 15;

const PASS_AFTER =
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
const PASS_BEFORE =
  PASS_AFTER | ROLE.of | ROLE.norm | ROLE.break | ROLE.field | ROLE.rise | ROLE.fact | ROLE.from;

export function readShare(
  r: Reading,
  figure: Figure,
  accepted: (Share | null)[],
  context: Context,
  known: boolean,
): Share | null {
  const { tokens, owner } = r;
  const high = typeof figure.value === 'number' ? figure.value : figure.value[1];
  const share: Share = {
    explicit: false,
    aim: (tokens[figure.to]!.roles & ROLE.aim) !== 0,
    gear: false,
    end: figure.to + 1,
  };
  let field = 0;
  let of = false;
  let at = figure.to + 1;
  for (; at < tokens.length && at <= figure.to + REACH_AFTER; at++) {
    if (owner[at] !== -1 || breaks(r, at, true)) break;
    const { roles, kind, entity } = tokens[at]!;
    if (kind === 'sign') continue;
    if (roles & ROLE.whole) share.explicit = true;
    else if (roles & ROLE.aim) share.aim = true;
    else if (roles & ROLE.gear) share.gear = true;
    else if (isRival(r, at)) {
      if (of && !share.explicit) return null;
      field ||= -1;
    } else if (isField(r, at)) field ||= 1;
    else if (roles & (ROLE.rise | ROLE.cut)) {
      if (!share.explicit && !share.aim) return null;
      break;
    } else if (roles & ROLE.of) of ||= !share.explicit && !share.aim;
    else if (!(roles & PASS_AFTER) && !entity && kind !== 'digits') break;
  }
  share.end = at;
  if (of && !share.explicit && !share.aim && !share.gear) return null;

  // What stands right before it.
  let near = figure.from - 1;
  while (
    near >= 0 &&
    (tokens[near]!.kind === 'sign'
      ? !breaks(r, near, true)
      : tokens[near]!.roles & (ROLE.skip | ROLE.gauge | ROLE.fact))
  )
    near--;
  const governor = tokens[near]?.roles ?? 0;
  if (governor & ROLE.by) return null;
  if (governor & (ROLE.rise | ROLE.cut) && !(governor & ROLE.outlay) && !share.explicit && !share.aim)
    return null;
  let unknown = 0;
  let first = near;
  for (at = figure.from - 1; at >= 0 && at >= figure.from - REACH_BEFORE; at--) {
    if (owner[at] !== -1 || breaks(r, at, true)) break;
    const { roles, kind, entity } = tokens[at]!;
    if (roles & ROLE.aim) {
      share.aim = true;
      break;
    }
    if (kind === 'sign' || roles & PASS_BEFORE || entity) continue;
    if (++unknown > 1) break;
  }

  // What it is for.
  for (at = figure.from - 1; at >= 0 && !field; at--) field = isField(r, at) ? 1 : isRival(r, at) ? -1 : 0;
  let group = false;
  for (at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.entity && !token.weak) group = true;
    if (token.roles & ROLE.group) group = true;
    if (at > figure.to && !field) field = isField(r, at) ? 1 : isRival(r, at) ? -1 : 0;
  }
  if (share.gear) return field > 0 || share.aim ? share : null;
  if (field < 0) return null;
  if (share.explicit) return field > 0 || context.field || (group && share.aim) ? share : null;
  if (high > HIGHEST_BARE) return null;
  if (share.aim) return field > 0 || group || context.field ? share : null;

  // A bare percentage.
  let verbs = 0;
  for (first = figure.from - 1; first >= 0 && !breaks(r, first, false) && owner[first] === -1; first--)
    verbs |= tokens[first]!.roles;
  const pointed =
    (governor & (ROLE.to | ROLE.outlay | ROLE.fact | ROLE.on | ROLE.of | ROLE.meet | ROLE.from)) !== 0;
  const previous = first >= 0 ? accepted[owner[first] ?? -1] : null;
  if (previous && governor & (ROLE.to | ROLE.from | ROLE.and | ROLE.like)) return share;
  if (field > 0 && verbs & ROLE.outlay && pointed) return share;
  if (known && group && verbs & (ROLE.outlay | ROLE.meet | ROLE.gauge | ROLE.to)) return share;
  if (context.share && verbs & (ROLE.outlay | ROLE.meet | ROLE.fact | ROLE.plan | ROLE.to | ROLE.gauge))
    return share;
  return null;
}
