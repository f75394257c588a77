/** Target, level or demand: which of them the words around a share make it. */
import type { StatementKind } from '../types.ts';
import { type Figure, highOf } from './figures.ts';
import { breaks, type Reading } from './reading.ts';
import { ROLE } from './roles.ts';
import type { Share } from './share.ts';

/** What the record and the rest of the sentence say of the figure. */
export interface Standing {
  /** A pledge of the group has it on the page's day. */
  pledged: boolean;
  /** Somebody asked for it. */
  demanded: boolean;
  /** The next figure of the sentence is a pledge's too: "from 2% to 5%" goes from one pledge to the next. */
  succeeded: boolean;
  /** A year that is over stands with it. */
  past: boolean;
  /** A deadline stands with it. */
  due: boolean;
  /** "next year", "in ten years". */
  later: boolean;
  /** Entity id of the members together. */
  group: string;
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
const ASKED = 6;
const PRIOR = { target: 2, level: 1.5, demand: 2 };
/** Right before the figure: "from", "is", a verb of spending. */
const FROM = 5;
const IS = 4;
const SPENDS = 2;
/** "3.42%" was measured; aims are round. */
const MEASURED = 4;
const ROUND = 0.25;
const PAST = 3;
const DUE = 2;
const LATER = 3.5;
const RAISED = 2;
/** "reached 3%" with no word of a plan. */
const MET = 3;
const AFTER = 2.5;
/** How far the speaker may stand before the verb: "NATO wants". */
const SPEAKER = 3;

type Points = Record<'target' | 'level' | 'demand', number>;

export function kindOf(r: Reading, figure: Figure, share: Share, standing: Standing): StatementKind {
  if (share.gear) return 'guideline-equipment';
  const { pledged } = standing;
  const points: Points = {
    target: pledged ? PRIOR.target : 0,
    level: pledged ? 0 : PRIOR.level,
    demand: standing.demanded && !pledged ? PRIOR.demand : 0,
  };
  if (standing.past) points.level += PAST;
  if (standing.due) points.target += DUE;
  if (standing.later) points.target += LATER;
  if (!pledged && highOf(figure) % ROUND !== 0 && (highOf(figure) * 10) % 1 !== 0) points.level += MEASURED;
  weighGovernor(r, figure, share, standing, points);
  const { asked, raised, planned, met } = weighBefore(r, figure, standing, points);
  if (met && !planned && !asked) points.level += MET;
  const follows = (r.tokens[figure.from - 1]?.roles ?? 0) & ROLE.to && comesFrom(r, figure);
  if (raised && share.governor & ROLE.to && !pledged && !asked && !follows) points.target += RAISED;
  weighAfter(r, figure, share, pledged, points);
  if (share.asked) points.demand += ASKED;
  if (share.aim) points.target += asked && !pledged ? 1 : AIM;
  const { target, level, demand } = points;
  return target >= level && target >= demand ? 'target' : level >= demand ? 'level' : 'demand';
}

function weighGovernor(r: Reading, figure: Figure, share: Share, standing: Standing, points: Points): void {
  const { governor } = share;
  const next = r.figures[r.owner[figure.to]! + 1];
  if (governor & ROLE.from && next?.unit === '%') {
    const succeeds = standing.pledged && standing.succeeded && figure.compare === 'exactly';
    points[succeeds ? 'target' : 'level'] += FROM;
  } else if (governor & ROLE.fact) points.level += SPENDS;
  else if (governor & ROLE.is || isOngoing(r, share)) points.level += IS;
}

/** The cues before the figure, back to the start of the sentence. */
function weighBefore(
  r: Reading,
  figure: Figure,
  standing: Standing,
  points: Points,
): Record<'asked' | 'raised' | 'planned' | 'met', boolean> {
  let weight = FIRST_CUE;
  let asked = false;
  let raised = false;
  let planned = false;
  let met = false;
  for (let at = figure.from - 1; at >= 0; at--) {
    if (r.owner[at] !== -1) {
      if (r.owner[at + 1] !== r.owner[at]) weight *= PAST_FIGURE;
      continue;
    }
    const { roles, text } = r.tokens[at]!;
    if (text === ';' || text === ':') break;
    if (breaks(r, at, true)) weight *= PAST_COMMA;
    if (roles & ROLE.not && standing.pledged) points.target += 1;
    if (roles & ROLE.rise) raised = true;
    if (roles & ROLE.meet && !standing.pledged) met = true;
    const cue = cueOf(r, at, standing);
    if (!cue) continue;
    if (cue === 'demand') asked = true;
    if (cue === 'target') planned = true;
    points[cue] += weight;
    weight *= NEXT_CUE;
  }
  return { asked, raised, planned, met };
}

/** "required", "agreed to", "a 2% demand", "spent on". */
function weighAfter(r: Reading, figure: Figure, share: Share, pledged: boolean, points: Points): void {
  for (let at = figure.to + 1; at < r.tokens.length && at < share.end + SPEAKER + 1; at++) {
    if (r.owner[at] !== -1) break;
    const { roles } = r.tokens[at]!;
    if (roles & ROLE.vow || (roles & ROLE.norm && pledged)) points.target += AFTER;
    if (roles & ROLE.norm && !pledged) points.demand += AFTER;
    if (roles & ROLE.ask) points.demand += AFTER / 2;
    if (roles & ROLE.fact && at < share.end) points.level += PAST;
  }
}

/** What the members together ask for is their target, what they expect of one of them a level. */
function cueOf(r: Reading, at: number, { pledged, group }: Standing): keyof Points | null {
  const { roles } = r.tokens[at]!;
  const said = (): boolean => {
    for (let near = at - 1; near >= 0 && near >= at - SPEAKER; near--) {
      if (r.tokens[near]!.entity) return r.tokens[near]!.entity === group;
    }
    return false;
  };
  if (roles & ROLE.ask) return pledged && said() ? 'target' : 'demand';
  if (roles & ROLE.norm) return pledged ? 'target' : 'demand';
  if (roles & ROLE.vow) return 'target';
  if (roles & ROLE.plan)
    return said() && r.tokens.slice(at, at + 4).some((token) => token.entity) ? 'level' : 'target';
  if (roles & ROLE.meet && pledged) return 'target';
  return roles & (ROLE.fact | ROLE.cut) ? 'level' : null;
}

/** The figure before is where the change came from. */
function comesFrom(r: Reading, figure: Figure): boolean {
  const previous = r.figures[r.owner[figure.to]! - 1];
  return previous !== undefined && ((r.tokens[previous.from - 1]?.roles ?? 0) & ROLE.from) !== 0;
}

/** "were spending", "is now paying". */
function isOngoing(r: Reading, share: Share): boolean {
  if (share.at < 1 || !(share.governor & ROLE.outlay)) return false;
  let at = share.at - 1;
  while (at > 0 && r.tokens[at]!.roles & (ROLE.skip | ROLE.fact)) at--;
  return (r.tokens[at]!.roles & ROLE.is) !== 0;
}
