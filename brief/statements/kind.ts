/** Target, level or demand: which of them the words around a share make it. */
import type { StatementKind } from '../types.ts';
import type { Figure } from './figures.ts';
import { breaks, type Reading } from './reading.ts';
import { ROLE } from './roles.ts';
import type { Share } from './share.ts';

/** What the record says of the figure on the page's day. */
export interface Standing {
  /** A pledge of the group has it. */
  pledged: boolean;
  /** Somebody asked for it. */
  demanded: boolean;
  /** The next figure of the sentence is a pledge's too: "from 2% to 5%" goes from one pledge to the next. */
  succeeded: boolean;
  /** A year that is over stands with it. */
  past: boolean;
  /** A deadline stands with it. */
  due: boolean;
}

/*
 * Points for each reading of the figure. The first cue before the figure weighs most, the next ones half of the
 * one before; a comma and another figure in between take more away. Set by hand on half of the development sentences
 * (split by source) and checked on the other.
 */
const FIRST_CUE = 4;
const NEXT_CUE = 0.5;
const PAST_COMMA = 0.7;
const PAST_FIGURE = 0.5;
const AIM = 6;
const PRIOR = { target: 2, level: 1.5, demand: 2 };

export function kindOf(r: Reading, figure: Figure, share: Share, standing: Standing): StatementKind {
  if (share.gear) return 'guideline-equipment';
  const points = { target: 0, level: 0, demand: 0 };
  const { pledged, demanded, past, due } = standing;
  const succeeds = pledged && standing.succeeded;
  if (pledged) points.target += PRIOR.target;
  else points.level += PRIOR.level;
  if (demanded && !pledged) points.demand += PRIOR.demand;
  if (past) points.level += 3;
  if (due) points.target += 2;
  const { governor } = share;
  const next = r.figures[r.owner[figure.to]! + 1];
  if (governor & ROLE.from && next?.unit === '%')
    points[succeeds && figure.compare === 'exactly' ? 'target' : 'level'] += 5;
  else if (governor & ROLE.fact) points.level += 2;
  else if (governor & ROLE.is || isOngoing(r, share)) points.level += 4;
  let weight = FIRST_CUE;
  let asked = false;
  let rise = false;
  for (let at = figure.from - 1; at >= 0; at--) {
    if (r.owner[at] !== -1) {
      if (r.owner[at + 1] !== r.owner[at]) weight *= PAST_FIGURE;
      continue;
    }
    if (r.tokens[at]!.text === ';' || r.tokens[at]!.text === ':') break;
    if (breaks(r, at, true)) weight *= PAST_COMMA;
    const { roles } = r.tokens[at]!;
    if (roles & ROLE.not && pledged) points.target += 1;
    if (roles & ROLE.rise) rise = true;
    const cue = cueOf(roles, pledged);
    if (!cue) continue;
    if (cue === 'demand') asked = true;
    points[cue] += weight;
    weight *= NEXT_CUE;
  }
  if (rise && governor & ROLE.to && !pledged && !asked) points.target += 2;
  for (let at = figure.to + 1; at < r.tokens.length && at < share.end + 4; at++) {
    const { roles } = r.tokens[at]!;
    if (r.owner[at] !== -1) break;
    if (roles & (ROLE.norm | ROLE.vow)) points.target += 2.5;
    if (roles & ROLE.ask) points.demand += 1.5;
    if (roles & ROLE.fact && at < share.end) points.level += 3;
  }
  if (share.aim) points.target += asked && !pledged ? 1 : AIM;
  const { target, level, demand } = points;
  return target >= level && target >= demand ? 'target' : level >= demand ? 'level' : 'demand';
}

function cueOf(roles: number, pledged: boolean): 'target' | 'level' | 'demand' | null {
  if (roles & ROLE.ask) return 'demand';
  if (roles & ROLE.norm) return pledged ? 'target' : 'demand';
  if (roles & (ROLE.vow | ROLE.meet | ROLE.plan)) return 'target';
  return roles & (ROLE.fact | ROLE.cut) ? 'level' : null;
}

/** "were spending", "is now paying". */
function isOngoing(r: Reading, share: Share): boolean {
  if (share.at < 1 || !(share.governor & ROLE.outlay)) return false;
  let at = share.at - 1;
  while (at > 0 && r.tokens[at]!.roles & (ROLE.skip | ROLE.fact)) at--;
  return (r.tokens[at]!.roles & ROLE.is) !== 0;
}
