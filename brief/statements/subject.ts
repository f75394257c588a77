/** Whose figure it is: the cheapest mention, by distance and by what stands around it. */
import type { StatementKind } from '../types.ts';
import type { Figure } from './figures.ts';
import * as form from './forms.ts';
import * as role from './roles.ts';
import { beyond, type Sentence, seek } from './seek.ts';
import { NOBODY } from './share.ts';
import type { Token } from './tokens.ts';

/*
 * Costs. A mention in another clause, behind a preposition or inside "NATO's target" is as good as one that much
 * farther away. Weak names: a capital or a head of government; faint ones: what only hints at a country.
 */
const COST_TOKEN = 0.5;
const COST_CLAUSE = 5;
const COST_FIGURE = 3;
const COST_RIGHT = 9;
const COST_OBLIQUE = 12;
const COST_LIKENED = 20;
const COST_MODIFIER = 15;
/** … which is the group's where no member is named. */
const COST_OWNER = -6;
const COST_WEAK = 8;
const COST_FAINT = 22;
/** The first mention of a sentence is mostly what it is about. */
const COST_FIRST = -2;
/** "NATO estimates Estonia …", "Spain opposes …" */
const COST_SPEAKER = 5;
const COST_ASKER = 26;
/** Not a member, where the text is of the members. */
const COST_OUTSIDER = 8;
/** "it", "they", where the sentence names nobody before: who was spoken of; less so beside "the 2% target". */
const COST_PRONOUN = 8;
const COST_EXPLETIVE = 14;
/** A figure earlier in the sentence was somebody's. */
const COST_AGAIN = 12;
/** Nobody named: the group where the text is of it, the country at home, the group, who was spoken of before. */
const COST_GROUP = 22;
const COST_HOME = 24;
const COST_OTHERWISE = 25;
const COST_BEFORE = 26;
/** A word for the government at home, however far away. */
const COST_OURS = 16;
const COST_NEVER = 1e9;

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

/**
 * NOBODY where it is told whose it is, but by no id; null where it isn't told. `known`: the record has the figure; `part`:
 * in a split target; `aim`: it is called a target; `copula`: "the target is 2%".
 */
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
  // Somebody of the members, or at home, who may miss the target of them all.
  const unowned =
    groupNamed && common && cast.members.has(cast.before ?? '') ? unownedOutlay(tokens, figure) : -1;
  const rivals =
    unowned >= 0 ||
    tokens
      .slice(0, figure.from)
      .some(({ roles, lexeme: { entity } }) => roles & role.HOME || cast.members.has(entity ?? ''));
  let best: string | null = null;
  let bestCost = COST_NEVER;
  const offer = (id: string | null, cost: number): void => {
    if (id === null || cost >= bestCost) return;
    best = id;
    bestCost = cost;
  };

  /** What a mention costs beyond its distance. */
  const price = (at: number, id: string, step: number, asked: boolean): number => {
    const { weak } = tokens[at]!.lexeme;
    let cost = !weak ? 0 : weak === '~' || id === cast.before ? COST_WEAK : COST_FAINT;
    if (at === first && id !== NOBODY) cost += COST_FIRST;
    // "2%, and Korea's 4%"
    if (step > 0 && tokens[at + 2]?.figure) cost += COST_OBLIQUE;
    // A country outside asks for itself.
    if (asked && step < 0 && (cast.members.has(id) || !COUNTRY.test(id))) cost += COST_ASKER;
    // "German forces", "US military spending": the country is the spender whatever stands before it.
    const heads =
      isCountry(tokens[at]) &&
      (beyond(tokens, at + 1, 1, role.SKIP, 2)?.roles ?? 0) & (role.FIELD | role.OUTLAY);
    if (heads) cost += COST_FIRST;
    else cost += isLikened(tokens, at) ? COST_LIKENED : isOblique(tokens, at) ? COST_OBLIQUE : 0;
    if (COUNTRY.test(id)) return cost + (common && groupNamed && !cast.members.has(id) ? COST_OUTSIDER : 0);
    if (!norm.copula && isModifier(tokens, at)) cost += rivals ? COST_MODIFIER : COST_OWNER;
    if (isCountry(tokens[at + 2]) || isCountry(tokens[at + 3])) cost += COST_SPEAKER;
    return cost;
  };

  let pronoun = COST_NEVER;
  let named = false;
  let parted = false;
  for (const step of [-1, 1]) {
    let asked = false;
    let cost = step > 0 ? COST_RIGHT : 0;
    const edges = step > 0 ? form.STOP | form.COMMA : form.STOP;
    for (
      let at = step > 0 ? figure.to + 1 : figure.from - 1;
      tokens[at] && tokens[at]!.text !== ';';
      at += step
    ) {
      const { roles, form: shape, figure: other, lexeme } = tokens[at]!;
      cost += COST_TOKEN;
      if (other && tokens[at - step]!.figure !== other) cost += COST_FIGURE;
      if (roles & role.BREAK || shape & edges) cost += COST_CLAUSE;
      if (roles & role.IT && step < 0) pronoun = Math.min(pronoun, cost);
      if (at === unowned) offer(cast.before, cost + COST_PRONOUN);
      if (roles & role.HOME && !isForeign(tokens, at))
        offer(cast.home, Math.min(cost, COST_OURS) + COST_FIRST);
      if (kind === 'demand' && roles & role.ASK) asked = true;
      const id = mentioned(tokens, at, cast.group);
      // "as much as the next seven countries": who spends sums must be named.
      if (id === null || (!lexeme.entity && kind === 'amount' && step > 0 && !groupNamed)) continue;
      if (step < 0 && lexeme.weak !== '~~') named = true;
      parted ||= at < figure.from && at > cast.again && isCountry(tokens[at]) && !lexeme.weak;
      const paired = isPaired(tokens, at);
      if (paired && isLikened(tokens, at)) continue;
      offer(
        paired ? (groupNamed && common && norm.known && norm.aim ? cast.group : NOBODY) : id,
        cost + price(at, id, step, asked),
      );
    }
  }
  if (!named) offer(cast.before, pronoun + COST_PRONOUN + (norm.aim && norm.known ? COST_EXPLETIVE : 0));
  const near = cast.near || kind !== 'target' || norm.part;
  if (common && norm.known) offer(cast.group, near ? COST_GROUP : COST_OTHERWISE);
  offer(cast.home, COST_HOME);
  offer(cast.before, cast.again >= 0 && !parted ? COST_AGAIN : COST_BEFORE);
  return best;
}

/** "Defence spending should rise to NATO's 2%": where the sentence begins with spending that is nobody's, else -1. */
function unownedOutlay(tokens: Token[], figure: Figure): number {
  const at = tokens.findIndex(
    ({ roles, form: shape }) =>
      (roles & (role.OUTLAY | role.GROUP | role.HOME | role.IT)) !== 0 ||
      (shape & (form.NAME | form.FIGURE)) !== 0,
  );
  const owner = beyond(tokens, at + 1, 1, role.SKIP | role.FIELD | role.OUTLAY | role.ON | role.OF);
  const own = at < figure.from && ((tokens[at]?.roles ?? 0) & role.OUTLAY) !== 0;
  return own && !(owner && (owner.form & form.NAME || owner.roles & (role.AIM | role.GROUP))) ? at : -1;
}

/** The entity at a token; "members" are the group, and "Germany's 31 NATO allies" aren't Germany. */
export function mentioned(tokens: Token[], at: number, group: string): string | null {
  const { lexeme, roles, figure } = tokens[at]!;
  // A place that names a pledge ("the Vilnius pledge") is nobody.
  if (figure || lexeme.pledge) return null;
  if (lexeme.entity) {
    // "NATO's European members" are those.
    const next = beyond(tokens, at + 1, 1, role.SKIP, 2)?.lexeme.entity;
    if (lexeme.entity === group && next && next !== group && !COUNTRY.test(next)) return null;
    return isCountry(tokens[at]) && owns(tokens, at) ? null : lexeme.entity;
  }
  if (!(roles & role.GROUP)) return null;
  const prior = tokens[at - 1]?.lexeme.entity;
  return prior && !COUNTRY.test(prior) ? prior : group;
}

/** Whether a country's name only says whose members are meant. */
const owns = (tokens: Token[], at: number): boolean =>
  seek(tokens, at + 1, 1, role.GROUP, role.SKIP, 4, form.DIGITS | form.NAME) >= 0;

/** "like most members", "like Italy, Spain and Portugal", "than any other member", "according to NATO". */
const isLikened = (tokens: Token[], at: number): boolean =>
  seek(tokens, at - 1, -1, role.LIKE, role.SKIP | role.GROUP | role.AND, 7, form.NAME | form.COMMA) >= 0;

/** Behind a preposition, not at the head of a clause ("In Belgium, …", ", for Germany alone …"). */
function isOblique(tokens: Token[], at: number): boolean {
  const prior = seek(tokens, at - 1, -1, role.ON | role.TO | role.BY, role.SKIP);
  if (prior < 0) return false;
  const token = beyond(tokens, prior - 1, -1, role.SKIP | role.AND | role.BREAK);
  return token !== undefined && !(token.form & (form.SIGN | form.STOP | form.COMMA));
}

/** "die belgische Regierung", "Spain's government", "le gouvernement belge", "the government of Spain". */
const isForeign = (tokens: Token[], at: number): boolean =>
  isCountry(beyond(tokens, at - 1, -1, role.SKIP, 2)) ||
  isCountry(beyond(tokens, at + 1, 1, role.OF | role.ON | role.SKIP, 3));

/** What may stand between a group and the aim that is its own. */
const BETWEEN_AIM =
  role.SKIP | role.OUTLAY | role.FIELD | role.WHOLE | role.OF | role.ON | role.TO | role.LIKE | role.GROUP;

/** Part of "NATO's target", "target of NATO", "the commitment to NATO", "expected by NATO". */
function isModifier(tokens: Token[], at: number): boolean {
  const reaches = (from: number, step: 1 | -1, to: number) =>
    seek(tokens, from, step, to, BETWEEN_AIM, 6, form.FIGURE | form.SIGN) >= 0;
  return reaches(at + 1, 1, role.AIM | role.NORM) || reaches(at - 1, -1, role.AIM);
}

/** "Estonia and Latvia", "the US and four other members": several together. */
function isPaired(tokens: Token[], at: number): boolean {
  const mine = tokens[at]!.lexeme.entity;
  if (mine !== NOBODY && !isCountry(tokens[at])) return false;
  return [1, -1].some((step) => {
    let next = at + step;
    while (step < 0 && tokens[next] && tokens[next]!.roles & role.SKIP) next--;
    const link = tokens[next];
    if (!link || !(link.roles & role.AND || link.form & form.COMMA)) return false;
    next += step;
    while (tokens[next] && (tokens[next]!.roles & role.SKIP || tokens[next]!.lexeme.number)) next += step;
    const other = tokens[next];
    const entity = other?.lexeme.entity;
    if (step > 0 && other && other.roles & role.GROUP) return true;
    const nobody = entity === NOBODY && !(link.form & form.COMMA);
    return (
      entity !== undefined &&
      entity !== mine &&
      (nobody || (isCountry(other) && other?.lexeme.weak === tokens[at]!.lexeme.weak))
    );
  });
}
