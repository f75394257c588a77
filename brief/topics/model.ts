/**
 * A score from tallies: a logistic regression whose features have names that a pack's author can read.
 *
 *   role.title        1 where the headline has it
 *   role.first        1 where the first 200 letters have it
 *   role.lead .early  ln(1 + how many) within the first 400, 1500 letters
 *   role.late         ln(1 + how many) in the second half: what a story is about, it comes back to
 *   role.count .rate  ln(1 + how many), in all and to 1000 letters
 *   role.spread       share of the text's windows of 300 letters that hold it
 *                     (rate and spread as if one empty window more stood there: short texts say less)
 *   role.any          1 where it stands anywhere
 *   rival             ln(1 + how often the name that isn't the topic's stands)
 *   x*y               product of two features; y isn't looked at where x is 0
 */
import { NONE, type Tally, WINDOW } from './tally.ts';

/** What a model knows of an article. */
export interface Measures {
  tallies: Map<string, Tally>;
  /** Letters read, without the headline. */
  length: number;
  /** See rival.ts; counted when a model asks for it. */
  rival: () => number;
}

type Feature = (measures: Measures) => number;

const KINDS: Record<string, (numbers: Tally, measures: Measures) => number> = {
  title: ({ title }) => Math.min(title, 1),
  first: ({ first }) => Math.min(first, 1),
  lead: ({ lead }) => Math.log1p(lead),
  early: ({ early }) => Math.log1p(early),
  late: ({ late }) => Math.log1p(late),
  count: ({ count }) => Math.log1p(count),
  rate: ({ count }, { length }) => Math.log1p((1000 * count) / (length + WINDOW)),
  spread: ({ windows }, { length }) => windows / (length / WINDOW + 1),
  any: ({ title, count }) => (title + count > 0 ? 1 : 0),
};

const features = new Map<string, Feature>();

/** A feature by its name; one that isn't known is always 0. */
export function feature(name: string): Feature {
  const found = features.get(name) ?? compile(name);
  features.set(name, found);
  return found;
}

function compile(name: string): Feature {
  const times = name.indexOf('*');
  if (times > 0) {
    const one = feature(name.slice(0, times));
    const other = feature(name.slice(times + 1));
    return (measures) => {
      const value = one(measures);
      return value === 0 ? 0 : value * other(measures);
    };
  }
  if (name === 'rival') return ({ rival }) => Math.log1p(rival());
  const dot = name.lastIndexOf('.');
  const role = name.slice(0, dot);
  const kind = KINDS[name.slice(dot + 1)];
  return kind ? (measures) => kind(measures.tallies.get(role) ?? NONE, measures) : () => 0;
}

/** 0 to 1. */
export function score(model: Record<string, number>, measures: Measures): number {
  let sum = model.bias ?? 0;
  for (const name in model) {
    if (name !== 'bias') sum += (model[name] as number) * feature(name)(measures);
  }
  return 1 / (1 + Math.exp(-sum));
}

const rolesByModel = new WeakMap<Record<string, number>, string[]>();

/** The roles that speak for a topic in its model. */
export function rolesOf(model: Record<string, number>): string[] {
  const known = rolesByModel.get(model);
  if (known) return known;
  const names = Object.entries(model).flatMap(([name, weight]) => (weight > 0 ? name.split('*') : []));
  const roles = [...new Set(names.map((name) => name.replace(/\..*$/, '')))];
  rolesByModel.set(model, roles);
  return roles;
}
