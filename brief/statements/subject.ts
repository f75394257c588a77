/** Whose figure it is: the cheapest mention, by distance and by what stands around it. */
import type { StatementKind } from '../types.ts';
import type { Figure } from './figures.ts';
import { breaks, NOBODY, type Reading } from './reading.ts';
import { ROLE } from './roles.ts';

/*
 * Costs in tokens. A mention in another clause, behind a preposition or inside "NATO's target" is as good as one
 * that much farther away. Weak names: a capital or a head of government; faint ones: what only hints at a country.
 */
const COST = {
  token: 0.5,
  clause: 5,
  figure: 3,
  oblique: 12,
  likened: 20,
  modifier: 15,
  right: 9,
  /** The first mention of a sentence is mostly what it is about. */
  first: -2,
  weak: [0, 8, 22],
  /** "it", "they", where the sentence names nobody before: who was spoken of; less so beside "the 2% target". */
  pronoun: 8,
  expletive: 14,
  /** Nobody named: the group where the text is of it, the country at home, who was spoken of before. */
  group: 22,
  home: 24,
  otherwise: 25,
  before: 26,
  /** A figure earlier in the sentence was somebody's. */
  again: 12,
  /** "NATO estimates Estonia …", "Spain opposes …" */
  speaker: 5,
  asker: 22,
  /** The group, beside a country, where it is told what one spends. */
  among: 5,
  /** Not a member, where the text is of the members. */
  outsider: 8,
} as const;

export interface Cast {
  group: string;
  home: string | null;
  /** Subject of the last statement or sentence. */
  before: string | null;
  /** It was that of this sentence. */
  again: boolean;
  /** The group was named in this sentence or the one before; in this one. */
  near: boolean;
  here: boolean;
  members: ReadonlySet<string>;
}

const COUNTRY = /^[A-Z]{3}$/;

export function subjectOf(
  r: Reading,
  figure: Figure,
  kind: StatementKind,
  norm: { known: boolean; aim: boolean; copula: boolean },
  cast: Cast,
): string | null {
  if (figure.echo) return r.tokens[figure.from]!.entity ?? r.tokens[figure.from - 1]?.entity ?? null;
  const common = kind !== 'level' && kind !== 'amount';
  let asked = false;
  const countries = r.tokens.some(
    ({ entity, weak }, at) => entity && !weak && COUNTRY.test(entity) && !likened(r, at),
  );
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const offer = (id: string | null, cost: number): void => {
    if (id === null || cost >= bestCost) return;
    best = id;
    bestCost = cost;
  };
  const first = r.tokens.findIndex((token) => token.entity && !token.weak);
  let pronoun = Number.POSITIVE_INFINITY;
  let named = false;
  for (const step of [-1, 1]) {
    let cost: number = step > 0 ? COST.right : 0;
    for (let at = step > 0 ? figure.to + 1 : figure.from - 1; at >= 0 && at < r.tokens.length; at += step) {
      const token = r.tokens[at]!;
      if (token.text === ';') break;
      cost += COST.token;
      if (r.owner[at] !== -1 && r.owner[at - step] !== r.owner[at]) cost += COST.figure;
      if (token.roles & ROLE.break || breaks(r, at, step > 0)) cost += COST.clause;
      if (token.roles & ROLE.it && step < 0) pronoun = Math.min(pronoun, cost);
      if (token.roles & ROLE.home) offer(cast.home, cost);
      if (kind === 'demand' && token.roles & ROLE.ask) asked = true;
      const id = mentioned(r, at, cast.group);
      if (id === null || (!token.entity && !common && !cast.near)) continue;
      let extra: number = COST.weak[token.weak ?? 0] ?? 0;
      if (at === first && id !== NOBODY) extra += COST.first;
      if (asked && step < 0) extra += COST.asker;
      if (common && cast.near && COUNTRY.test(id) && !cast.members.has(id)) extra += COST.outsider;
      if (!heads(r, at)) {
        if (likened(r, at)) extra += COST.likened;
        else if (oblique(r, at)) extra += COST.oblique;
      }
      if (!COUNTRY.test(id)) {
        if (!norm.copula && modifies(r, at)) extra += COST.modifier;
        if (speaks(r, at)) extra += COST.speaker;
        if (!common && countries) extra += COST.among;
      }
      if (step < 0 && token.weak !== 2) named = true;
      offer(paired(r, at) ? (common && norm.known ? cast.group : NOBODY) : id, cost + extra);
    }
  }
  const idle = norm.aim && norm.known;
  if (!named) offer(cast.before, pronoun + COST.pronoun + (idle ? COST.expletive : 0));
  if (common && norm.known) offer(cast.group, cast.near ? COST.group : COST.otherwise);
  offer(cast.home, COST.home);
  offer(cast.before, cast.again ? COST.again : COST.before);
  return best === NOBODY ? null : best;
}

/** The entity at a token; "members" are the group, and "Germany's 31 NATO allies" aren't Germany. */
export function mentioned(r: Reading, at: number, group: string): string | null {
  const token = r.tokens[at]!;
  if (token.entity) return COUNTRY.test(token.entity) && owns(r, at) ? null : token.entity;
  if (!(token.roles & ROLE.group)) return null;
  const prior = r.tokens[at - 1]?.entity;
  return prior && !COUNTRY.test(prior) ? prior : group;
}

/** Whether a country's name only says whose members are meant. */
function owns(r: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = r.tokens[next];
    if (!token) return false;
    if (token.roles & ROLE.group) return true;
    if (
      token.kind !== 'digits' &&
      !(token.roles & ROLE.skip) &&
      (!token.entity || COUNTRY.test(token.entity))
    )
      return false;
  }
  return false;
}

function speaks(r: Reading, at: number): boolean {
  return [2, 3].some((step) => COUNTRY.test(r.tokens[at + step]?.entity ?? ''));
}

/** "like most members", "like Italy, Spain and Portugal", "than any other member", "according to NATO". */
function likened(r: Reading, at: number): boolean {
  for (let prior = at - 1; prior >= 0 && prior >= at - 7; prior--) {
    const { roles, entity, text } = r.tokens[prior]!;
    if (roles & ROLE.like) return true;
    if (!(roles & (ROLE.skip | ROLE.group | ROLE.and)) && !entity && text !== ',') return false;
  }
  return false;
}

/** "German forces", "US military spending": the country is the spender whatever stands before it. */
function heads(r: Reading, at: number): boolean {
  const country = COUNTRY.test(r.tokens[at]!.entity ?? '');
  return country && ((r.tokens[at + 1]?.roles ?? 0) & (ROLE.field | ROLE.outlay)) !== 0;
}

/** Behind a preposition, not at the head of the sentence ("In Belgium, …"). */
function oblique(r: Reading, at: number): boolean {
  let prior = at - 1;
  while (prior > 0 && r.tokens[prior]!.roles & ROLE.skip) prior--;
  return (
    prior > 0 &&
    (r.tokens[prior]!.roles & (ROLE.on | ROLE.to | ROLE.by)) !== 0 &&
    r.tokens[prior - 1]!.kind !== 'sign'
  );
}

const AROUND_AIM =
  ROLE.skip | ROLE.outlay | ROLE.field | ROLE.whole | ROLE.of | ROLE.on | ROLE.to | ROLE.like | ROLE.group;

/** Part of "NATO's target", "target of NATO", "the commitment to NATO", "expected by NATO". */
function modifies(r: Reading, at: number): boolean {
  for (const step of [1, -1]) {
    for (
      let near = at + step, steps = 0;
      near >= 0 && near < r.tokens.length && steps < 4;
      near += step, steps++
    ) {
      const { roles, text } = r.tokens[near]!;
      if (roles & (step > 0 ? ROLE.aim | ROLE.norm : ROLE.aim)) return true;
      if (!(roles & AROUND_AIM) && text !== '-' && r.owner[near] === -1) break;
    }
  }
  return false;
}

/** "Estonia and Latvia", "the US and four other members": several together. */
function paired(r: Reading, at: number): boolean {
  const mine = r.tokens[at]!.entity;
  if (!mine || (mine !== NOBODY && !COUNTRY.test(mine))) return false;
  for (const step of [1, -1]) {
    let next = at + step;
    const link = r.tokens[next];
    if (!link || !(link.roles & ROLE.and || link.text === ',')) continue;
    do next += step;
    while (r.tokens[next] && (r.tokens[next]!.roles & ROLE.skip || r.tokens[next]!.number !== undefined));
    const other = r.tokens[next];
    if (!other) continue;
    if (step > 0 && other.roles & ROLE.group) return true;
    if (other.entity && other.entity !== mine && (COUNTRY.test(other.entity) || other.entity === NOBODY))
      return true;
  }
  return false;
}
