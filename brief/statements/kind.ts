/** Target, level or demand: which of them the words around a share make it. */
import type { StatementKind } from '../types.ts';
import type { Figure } from './figures.ts';
import { breaks, type Reading } from './reading.ts';
import { ROLE } from './roles.ts';
import type { Share } from './share.ts';

export interface Standing {
  /** A pledge with this figure is in force (or about to be). */
  pledged: boolean;
  /** Somebody asked for this figure in these months. */
  demanded: boolean;
}

export function kindOf(r: Reading, figure: Figure, share: Share, standing: Standing): StatementKind {
  if (share.gear) return 'guideline-equipment';
  const { tokens, owner } = r;
  let target = share.aim ? 6 : 0;
  let level = 0;
  let demand = 0;
  if (standing.pledged) target += 2;
  else level += 2;
  if (standing.demanded) demand += 2;
  let weight = 3;
  for (let at = figure.from - 1; at >= 0; at--) {
    const { roles, text } = tokens[at]!;
    if (owner[at] !== -1) weight = Math.min(weight, 1.5);
    if (text === ';' || text === ':') break;
    if (breaks(r, at, true)) weight *= 0.6;
    if (roles & ROLE.vow) target += weight;
    if (roles & ROLE.meet) target += weight * 0.8;
    if (roles & ROLE.not) target += weight * 0.5;
    if (roles & ROLE.ask) demand += weight * 1.3;
    if (roles & ROLE.norm) {
      if (standing.pledged) target += weight;
      else demand += weight;
    }
    if (roles & ROLE.plan) target += weight * 0.7;
    if (roles & ROLE.fact) level += weight * 0.7;
    if (roles & ROLE.from) level += weight * 0.3;
  }
  return target >= level && target >= demand ? 'target' : level >= demand ? 'level' : 'demand';
}
