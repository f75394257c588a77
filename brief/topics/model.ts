/**
 * A score from tallies: a logistic regression whose features have names that a pack's author can read.
 *
 *   role.title        1 where the headline has it
 *   role.lead .early  ln(1 + how many) within the first 400, 1000 letters
 *   role.count .rate  ln(1 + how many), in all and to 1000 letters
 *   role.spread       share of the text's windows of 300 letters that hold it
 *   role.any          1 where it stands anywhere
 *   a/b               count of a to the count of b (and 3)
 *   a&b               the smaller of the two spreads
 *   x*y               product of two features
 */
import { NONE, type Tally, WINDOW } from './tally.ts';

export interface Measures {
  tallies: Map<string, Tally>;
  length: number;
}

/** One feature's value; 0 for a name that isn't known. */
export function feature(name: string, measures: Measures): number {
  const times = name.indexOf('*');
  if (times > 0) return feature(name.slice(0, times), measures) * feature(name.slice(times + 1), measures);
  const { tallies, length } = measures;
  const of = (role: string) => tallies.get(role) ?? NONE;
  const windows = Math.max(1, Math.ceil(length / WINDOW));
  const [, first = '', sign, second = ''] = /^(.+)([./&])(.+)$/.exec(name) ?? [];
  const numbers = of(first);
  if (sign === '/') return numbers.count / (of(second).count + 3);
  if (sign === '&') return Math.min(numbers.windows, of(second).windows) / windows;
  switch (second) {
    case 'title':
      return Math.min(numbers.title, 1);
    case 'lead':
      return Math.log1p(numbers.lead);
    case 'early':
      return Math.log1p(numbers.early);
    case 'count':
      return Math.log1p(numbers.count);
    case 'rate':
      return Math.log1p((1000 * numbers.count) / Math.max(length, 1));
    case 'spread':
      return numbers.windows / windows;
    case 'any':
      return numbers.title + numbers.count > 0 ? 1 : 0;
    default:
      return 0;
  }
}

/** 0 to 1. */
export function score(model: Record<string, number>, measures: Measures): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(model)) {
    sum += weight * (name === 'bias' ? 1 : feature(name, measures));
  }
  return 1 / (1 + Math.exp(-sum));
}

/** The roles that speak for a topic in its model. */
export function rolesOf(model: Record<string, number>): Set<string> {
  const roles = Object.entries(model).flatMap(([name, weight]) => (weight > 0 ? name.split(/[.*/&]/) : []));
  return new Set(roles);
}
