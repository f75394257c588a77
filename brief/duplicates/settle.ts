/** From judged pairs to links: one origin for each repeat, pieces put together, families of one shape let go. */

import type { DuplicateChange } from '../types.ts';
import type { Comparison } from './compare.ts';
import { type Pair, SHORTEST } from './find.ts';
import type { Words } from './words.ts';

/** Paragraphs `first` are printed again as `again`, both inclusive. */
export interface Link {
  first: [from: number, to: number];
  again: [from: number, to: number];
  exact: boolean;
  similarity: number;
  changes: DuplicateChange[];
}

/** In a family of one mould, a pair that differs in this share of its numbers and names is two rows of it. */
const FAMILY = 0.25;
/** A piece has this share of its words in the whole. */
const PIECE = 0.85;
/** Pieces in a row make up the whole when their words together come this near to its own. */
const LEAST = 0.8;
const GREATEST = 1.25;

/** `firsts` holds the paragraphs that `pair.first` counts in: the page's own, or a bundled article's. */
export function settle(pairs: Pair[], words: Words, firsts: Words): Link[] {
  const own = words === firsts;
  const shaped = new Set<number>();
  for (const pair of pairs) {
    if (pair.verdict !== 'shape') continue;
    shaped.add(pair.again);
    if (own) shaped.add(pair.first);
  }
  const links: Link[] = [];
  const whole = splits(pairs, words, firsts, links);
  const best = new Map<number, Pair>();
  for (const pair of pairs) {
    const { found, first, again, verdict } = pair;
    if (verdict !== 'exact') {
      if (verdict !== 'same' || whole.has(pair)) continue;
      if (Math.min(words.size[again]!, firsts.size[first]!) < SHORTEST) continue;
      if (found!.retold >= FAMILY && shaped.has(again) && (!own || shaped.has(first))) continue;
    }
    const known = best.get(again);
    const nearer = known && (found?.similarity ?? 1) - (known.found?.similarity ?? 1);
    if (!known || nearer! > 0 || (nearer === 0 && first < known.first)) best.set(again, pair);
  }
  const origin = new Map<number, Link>();
  for (const [again, { first, found }] of best) {
    const before = own ? origin.get(first) : undefined;
    const link: Link = {
      first: before ? before.first : [first, first],
      again: [again, again],
      exact: !found && (before?.exact ?? true),
      similarity: (found?.similarity ?? 1) * (before?.similarity ?? 1),
      changes: union(before?.changes ?? [], changes(found)),
    };
    origin.set(again, link);
    links.push(link);
  }
  return links.sort((a, b) => a.again[0] - b.again[0] || a.first[0] - b.first[0]);
}

function changes(found: Comparison | undefined): DuplicateChange[] {
  const told: DuplicateChange[] = [];
  if (found?.numbers) told.push('figures');
  if (found?.names) told.push('names');
  if (found?.negated) told.push('negation');
  return told;
}

export function union<T>(one: T[], other: T[]): T[] {
  return [...one, ...other.filter((item) => !one.includes(item))];
}

/** Links a paragraph to the pieces in a row that make it up; returns the pairs that are told thereby. */
function splits(pairs: Pair[], words: Words, firsts: Words, links: Link[]): Set<Pair> {
  const told = new Set<Pair>();
  const byWhole = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (!pair.found || pair.found.shorter < PIECE) continue;
    const cut = words.length(pair.again) < firsts.length(pair.first);
    const key = cut ? `again of ${pair.first}` : `first of ${pair.again}`;
    const list = byWhole.get(key);
    if (list) list.push(pair);
    else byWhole.set(key, [pair]);
  }
  for (const list of byWhole.values()) {
    if (list.length < 2) continue;
    const one = list[0]!;
    const cut = words.length(one.again) < firsts.length(one.first);
    const goal = cut ? firsts.length(one.first) : words.length(one.again);
    const place = (pair: Pair) => (cut ? pair.again : pair.first);
    const length = (pair: Pair) => (cut ? words : firsts).length(place(pair));
    list.sort((a, b) => place(a) - place(b));
    for (let from = 0; from < list.length; from++) {
      let sum = length(list[from]!);
      let to = from;
      for (let next = from + 1; next < list.length; next++) {
        if (place(list[next]!) !== place(list[to]!) + 1) break;
        if (sum + length(list[next]!) > GREATEST * goal) break;
        sum += length(list[next]!);
        to = next;
      }
      if (to === from || sum < LEAST * goal) continue;
      const run = list.slice(from, to + 1);
      const pieces: [number, number] = [place(list[from]!), place(list[to]!)];
      links.push({
        first: cut ? [one.first, one.first] : pieces,
        again: cut ? pieces : [one.again, one.again],
        exact: false,
        changes: run.reduce<DuplicateChange[]>((all, pair) => union(all, changes(pair.found)), []),
        similarity: run.reduce((share, pair) => share + pair.found!.shorter * length(pair), 0) / sum,
      });
      for (const pair of run) told.add(pair);
      from = to;
    }
  }
  return told;
}
