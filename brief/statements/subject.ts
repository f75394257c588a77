/** Whose figure it is: the cheapest mention, by distance and by what stands around it. */
import type { StatementKind } from '../types.ts';
import type { Figure } from './figures.ts';
import * as form from './forms.ts';
import * as role from './roles.ts';
import { type Sentence, seek, stopOf } from './seek.ts';
import { NOBODY } from './share.ts';
import type { Token } from './tokens.ts';

/*
 * Costs. A mention in another clause, behind a preposition or inside "NATO's target" is as good as one that much
 * farther away. Weak names: a capital or a head of government; faint ones: what only hints at a country.
 */
const COST = {
  token: 0.5,
  clause: 5,
  figure: 3,
  right: 9,
  oblique: 12,
  /** A mention after the figure that has a figure of its own: "2%, and Korea's 4%". */
  theirs: 12,
  likened: 20,
  modifier: 15,
  /** … which is the group's where no member is named. */
  owner: -6,
  weak: 8,
  faint: 22,
  /** The first mention of a sentence is mostly what it is about. */
  first: -2,
  /** "NATO estimates Estonia …", "Spain opposes …" */
  speaker: 5,
  asker: 26,
  /** The group, beside a country, where it is told what one spends. */
  among: 5,
  /** Not a member, where the text is of the members. */
  outsider: 8,
  /** "it", "they", where the sentence names nobody before: who was spoken of; less so beside "the 2% target". */
  pronoun: 8,
  expletive: 14,
  /** A figure earlier in the sentence was somebody's. */
  again: 12,
  /** Nobody named: the group where the text is of it, the country at home, the group, who was spoken of before. */
  group: 22,
  home: 24,
  otherwise: 25,
  before: 26,
  /** A word for the government at home, however far away. */
  ours: 16,
};

export interface Cast {
  group: string;
  home: string | null;
  /** Subject of the last statement or sentence. */
  before: string | null;
  /** Where the last statement of this sentence ends, if it was somebody's; else -1. */
  again: number;
  /** The group was named in this sentence or the one before. */
  near: boolean;
  members: ReadonlySet<string>;
}

const COUNTRY = /^[A-Z]{3}$/;
const isCountry = (token: Token | undefined): boolean => COUNTRY.test(token?.lexeme.entity ?? '');

/** NOBODY where it is told whose it is, but by no id; null where it isn't told. `known`: the record has the figure; `part`: as the smaller part of a split target; `aim`: it is called a target; `copula`: "the target is 2%". */
export function subjectOf(
  { tokens }: Sentence,
  figure: Figure,
  kind: StatementKind,
  norm: { known: boolean; part: boolean; aim: boolean; copula: boolean },
  cast: Cast,
): string | null {
  if (figure.echo)
    return tokens[figure.from]!.lexeme.entity ?? tokens[figure.from - 1]!.lexeme.entity ?? NOBODY;
  const common = kind !== 'level' && kind !== 'amount';
  const groupNamed = tokens.some(({ lexeme }) => lexeme.entity === cast.group);
  const first = tokens.findIndex((token) => token.form & form.NAME && !token.lexeme.weak);
  const countries = tokens.some(
    (token, at) => isCountry(token) && !token.lexeme.weak && !isLikened(tokens, at),
  );
  // Somebody of the members, or at home, who may miss the target of them all.
  const unowned =
    groupNamed && common && cast.members.has(cast.before ?? '') ? unownedOutlay(tokens, figure) : -1;
  const rivals =
    unowned >= 0 ||
    tokens
      .slice(0, figure.from)
      .some(({ roles, lexeme: { entity } }) => roles & role.HOME || cast.members.has(entity ?? ''));
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const offer = (id: string | null, cost: number): void => {
    if (id === null || cost >= bestCost) return;
    best = id;
    bestCost = cost;
  };

  /** What a mention costs beyond its distance. */
  const price = (at: number, id: string, step: number, asked: boolean): number => {
    const { weak } = tokens[at]!.lexeme;
    let cost = !weak ? 0 : weak === '~' || id === cast.before ? COST.weak : COST.faint;
    if (at === first && id !== NOBODY) cost += COST.first;
    if (step > 0 && tokens.slice(at + 1, at + 4).some((token) => token.figure)) cost += COST.theirs;
    // A country outside asks for itself.
    if (asked && step < 0 && (cast.members.has(id) || !COUNTRY.test(id))) cost += COST.asker;
    // "German forces", "US military spending": the country is the spender whatever stands before it.
    const heads = isCountry(tokens[at]) && (tokens[at + 1]?.roles ?? 0) & (role.FIELD | role.OUTLAY);
    if (!heads) cost += isLikened(tokens, at) ? COST.likened : isOblique(tokens, at) ? COST.oblique : 0;
    if (COUNTRY.test(id)) return cost + (common && groupNamed && !cast.members.has(id) ? COST.outsider : 0);
    if (!norm.copula && isModifier(tokens, at)) cost += rivals ? COST.modifier : COST.owner;
    if (isCountry(tokens[at + 2]) || isCountry(tokens[at + 3])) cost += COST.speaker;
    return cost + (!common && countries ? COST.among : 0);
  };

  let pronoun = Number.POSITIVE_INFINITY;
  let named = false;
  let parted = false;
  for (const step of [-1, 1]) {
    let asked = false;
    let cost = step > 0 ? COST.right : 0;
    const edges = step > 0 ? form.STOP | form.COMMA : form.STOP;
    for (
      let at = step > 0 ? figure.to + 1 : figure.from - 1;
      tokens[at] && tokens[at]!.text !== ';';
      at += step
    ) {
      const { roles, form: shape, figure: other, lexeme } = tokens[at]!;
      cost += COST.token;
      if (other && tokens[at - step]!.figure !== other) cost += COST.figure;
      if (roles & role.BREAK || shape & edges) cost += COST.clause;
      if (roles & role.IT && step < 0) pronoun = Math.min(pronoun, cost);
      if (at === unowned) offer(cast.before, cost + COST.pronoun);
      if (roles & role.HOME && !isForeign(tokens, at))
        offer(cast.home, Math.min(cost, COST.ours) + COST.first);
      if (kind === 'demand' && roles & role.ASK) asked = true;
      const id = mentioned(tokens, at, cast.group);
      // "as much as the next seven countries": who spends sums must be named.
      if (id === null || (!lexeme.entity && kind === 'amount' && step > 0 && !groupNamed)) continue;
      if (step < 0 && lexeme.weak !== '~~') named = true;
      parted ||= at < figure.from && at > cast.again && isCountry(tokens[at]) && !lexeme.weak;
      if (isPaired(tokens, at) && isLikened(tokens, at)) continue;
      offer(
        isPaired(tokens, at) ? (groupNamed && common && norm.known && norm.aim ? cast.group : NOBODY) : id,
        cost + price(at, id, step, asked),
      );
    }
  }
  if (!named) offer(cast.before, pronoun + COST.pronoun + (norm.aim && norm.known ? COST.expletive : 0));
  const near = cast.near || kind !== 'target' || norm.part;
  if (common && norm.known) offer(cast.group, near ? COST.group : COST.otherwise);
  offer(cast.home, COST.home);
  offer(cast.before, cast.again >= 0 && !parted ? COST.again : COST.before);
  return best;
}

/** "Defence spending should rise to NATO's 2%": where the sentence begins with spending that is nobody's, else -1. */
function unownedOutlay(tokens: Token[], figure: Figure): number {
  const at = tokens.findIndex(
    ({ roles, form: shape }) =>
      (roles & (role.OUTLAY | role.GROUP | role.HOME | role.IT)) !== 0 ||
      (shape & (form.NAME | form.FIGURE)) !== 0,
  );
  const walk = { pass: role.SKIP | role.FIELD | role.OUTLAY | role.ON | role.OF, over: form.SIGN };
  const owner = stopOf(seek(tokens, at + 1, 1, 0, walk));
  const own = at >= 0 && at < figure.from && (tokens[at]!.roles & role.OUTLAY) !== 0;
  return own &&
    !(tokens[owner] && (tokens[owner]!.form & form.NAME || tokens[owner]!.roles & (role.AIM | role.GROUP)))
    ? at
    : -1;
}

/** The entity at a token; "members" are the group, and "Germany's 31 NATO allies" aren't Germany. */
export function mentioned(tokens: Token[], at: number, group: string): string | null {
  const { lexeme, roles, figure } = tokens[at]!;
  // A place that names a pledge ("the Vilnius pledge") is nobody.
  if (figure || lexeme.pledge) return null;
  if (lexeme.entity) return isCountry(tokens[at]) && owns(tokens, at) ? null : lexeme.entity;
  if (!(roles & role.GROUP)) return null;
  const prior = tokens[at - 1]?.lexeme.entity;
  return prior && !COUNTRY.test(prior) ? prior : group;
}

/** Whether a country's name only says whose members are meant. */
function owns(tokens: Token[], at: number): boolean {
  const walk = { pass: role.SKIP, over: form.DIGITS, max: 3 };
  const next = seek(tokens, at + 1, 1, role.GROUP, walk);
  const name = tokens[stopOf(next)];
  if (next >= 0 || !name || !(name.form & form.NAME) || isCountry(name)) return next >= 0;
  return seek(tokens, stopOf(next) + 1, 1, role.GROUP, { ...walk, max: 2 }) >= 0;
}

/** "like most members", "like Italy, Spain and Portugal", "than any other member", "according to NATO". */
const isLikened = (tokens: Token[], at: number): boolean =>
  seek(tokens, at - 1, -1, role.LIKE, {
    pass: role.SKIP | role.GROUP | role.AND,
    over: form.NAME | form.COMMA,
    max: 7,
  }) >= 0;

/** Behind a preposition, not at the head of a clause ("In Belgium, …", ", for Germany alone …"). */
function isOblique(tokens: Token[], at: number): boolean {
  const prior = seek(tokens, at - 1, -1, role.ON | role.TO | role.BY, { pass: role.SKIP });
  if (prior < 0) return false;
  const token = tokens[stopOf(seek(tokens, prior - 1, -1, 0, { pass: role.SKIP | role.AND | role.BREAK }))];
  return token !== undefined && !(token.form & (form.SIGN | form.STOP | form.COMMA));
}

/** "die belgische Regierung", "Spain's government", "le gouvernement belge", "the government of Spain". */
const isForeign = (tokens: Token[], at: number): boolean =>
  [
    seek(tokens, at - 1, -1, 0, { pass: role.SKIP, max: 2 }),
    seek(tokens, at + 1, 1, 0, { pass: role.OF | role.SKIP, max: 3 }),
  ].some((stop) => isCountry(tokens[stopOf(stop)]));

/** Part of "NATO's target", "target of NATO", "the commitment to NATO", "expected by NATO". */
function isModifier(tokens: Token[], at: number): boolean {
  const walk = {
    pass:
      role.SKIP |
      role.OUTLAY |
      role.FIELD |
      role.WHOLE |
      role.OF |
      role.ON |
      role.TO |
      role.LIKE |
      role.GROUP,
    over: form.FIGURE | form.SIGN,
    max: 6,
  };
  return (
    seek(tokens, at + 1, 1, role.AIM | role.NORM, walk) >= 0 || seek(tokens, at - 1, -1, role.AIM, walk) >= 0
  );
}

/** "Estonia and Latvia", "the US and four other members": several together. */
function isPaired(tokens: Token[], at: number): boolean {
  const mine = tokens[at]!.lexeme.entity;
  if (mine !== NOBODY && !isCountry(tokens[at])) return false;
  return [1, -1].some((step) => {
    const link = tokens[at + step];
    if (!link || !(link.roles & role.AND || link.form & form.COMMA)) return false;
    let next = at + 2 * step;
    while (tokens[next] && (tokens[next]!.roles & role.SKIP || tokens[next]!.lexeme.number)) next += step;
    const other = tokens[next];
    const entity = other?.lexeme.entity;
    if (step > 0 && other && other.roles & role.GROUP) return true;
    const nobody = entity === NOBODY && !(link.form & form.COMMA);
    return entity !== undefined && entity !== mine && (nobody || isCountry(other));
  });
}
