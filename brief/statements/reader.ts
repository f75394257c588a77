/** Reads an article sentence by sentence and remembers what the next ones leave out. */
import type { Article, FoundStatement, StatementKind } from '../types.ts';
import { type Compiled, FALLBACK } from './compile.ts';
import { type Figure, findFigures, highOf } from './figures.ts';
import * as form from './forms.ts';
import { kindOf } from './kind.ts';
import { isPlain } from './plain.ts';
import { isPart, knownOf, metricOf, pledgeOf } from './pledge.ts';
import * as role from './roles.ts';
import { type Sentence, seek } from './seek.ts';
import { type Context, isNamed, NOBODY, readShare, type Share } from './share.ts';
import { type Cast, mentioned, subjectOf } from './subject.ts';
import { isOutlay, isSum, type Sums } from './sum.ts';
import { type Token, tokenize } from './tokens.ts';
import { dueYear, isPast, laterYears } from './years.ts';

export type Found = Omit<FoundStatement, 'paragraph' | 'block'>;

export interface Reader {
  /** Statements of a sentence: text[from, to). */
  read(text: string, from: number, to: number): Found[];
  /** A sentence without a figure, for what the next one leaves out. */
  skim(text: string, from: number, to: number): void;
  /** Sentences were left out: nobody is spoken of any more. */
  skip(): void;
  /** Whether the next sentence may tell whose the last figures are: "The budget grew to 41 billion. Germany is thus …" */
  waits(): boolean;
}

/** How many sentences what was said stays in mind. */
export const MEMORY = 2;

export function createReader({ pack, members, language }: Compiled, article: Article): Reader {
  const { lang, words } = language(article.lang);
  const day = Date.parse(article.published ?? '');
  const year = new Date(day).getUTCFullYear() || null;
  const group = pack.statements?.group ?? NONE;
  const cast: Cast = { group, home: homeOf(), before: null, again: -1, near: false, members };
  const context: Context = { field: false, share: false, group: false };
  /** Sentences since the field, a share, a member was named. */
  const since = { field: MEMORY, share: MEMORY, group: MEMORY };
  /** The last sentence spoke of the field's outlay; pledges that it named; whether it named the group. */
  let outlay = false;
  let named: string[] = [];
  let near = false;
  /** Statements of the last sentence that are nobody's as yet. */
  let open: Found[] = [];
  /** Values of the shares of the last sentence that had any. */
  let values: number[] = [];

  /** The country whose news it is: by the end of the host name, else by language. */
  function homeOf(): string | null {
    const home = pack.statements?.home;
    const host = article.url.split('/', 3)[2] ?? '';
    return home?.[host.slice(host.lastIndexOf('.'))] ?? home?.[lang] ?? null;
  }

  /** Whether another figure of the same split target stands near. */
  const hasCompany = ({ figures }: Sentence, figure: Figure): boolean => {
    const mine = highOf(figure);
    const others = [...values, ...figures.filter(({ unit }) => unit === '%').map(highOf)];
    const { pledges } = knownOf(pack, mine, day);
    return others.some(
      (value) =>
        value !== mine && pledges.some(({ targets }) => targets.some((target) => target.value === value)),
    );
  };

  const shareOf = (
    s: Sentence,
    figure: Figure,
    before: StatementKind | null,
    sum: boolean,
  ): { share: Share; kind: StatementKind } | null => {
    const known = knownOf(pack, highOf(figure), day);
    const pledged = known.pledges.length > 0 && (!known.part || hasCompany(s, figure));
    const has = {
      share: pledged || known.demanded,
      part: pledged && known.part,
      gear: known.gear.length > 0,
    };
    const share = readShare(s, figure, before !== null, context, has);
    if (!share) return null;
    // "Turkey spends 1.5%, Spain 2%"; "5%: 3.5% for this and 1.5% for that".
    const gap = isSpender(s.tokens[share.at]);
    if (before && !share.gear && (gap || isPart(pack, s.figures[figure.index - 1], figure)))
      return { share, kind: before };
    const next = s.figures[figure.index + 1];
    const standing = {
      pledged,
      demanded: known.demanded,
      succeeded: next?.unit === '%' && knownOf(pack, highOf(next), day).pledges.length > 0,
      past: isPast(s.tokens, figure, year),
      due: dueYear(s.tokens, figure, null) !== null,
      later: (laterYears(s.tokens, figure) ?? 0) > 0,
      sum,
      group,
    };
    return { share, kind: kindOf(s, figure, share, standing) };
  };

  const state = (
    text: string,
    s: Sentence,
    figure: Figure,
    kind: StatementKind,
    share: Share | null,
  ): Found => {
    const { tokens } = s;
    const value = highOf(figure);
    const gear = share?.gear ?? false;
    const { start } = tokens[figure.from]!;
    const known = knownOf(pack, value, day);
    const pledges = gear ? known.gear : known.pledges;
    const byYear = kind === 'level' ? null : dueYear(tokens, figure, kind === 'target' ? year : null);
    // "this year" is a deadline of a target, but only the time of a sum.
    const { end } = tokens[lastOf(tokens, figure, share, byYear)]!;
    const later = kind === 'level' ? null : laterYears(tokens, figure);
    const inWords = year !== null && later !== null && (later > 0 || kind !== 'amount');
    const norm = {
      known: pledges.length > 0 || known.demanded,
      part: known.part || hasCompany(s, figure),
      aim: share?.aim ?? false,
      copula: ((share?.governor ?? 0) & role.IS) !== 0,
    };
    const owner = subjectOf(s, figure, kind, norm, cast);
    const subject = owner === NOBODY ? null : owner;
    const spoken = {
      value,
      subject,
      byYear,
      day,
      named: [...named, ...namedIn(tokens)],
      vow: tokens.some(({ roles }) => roles & role.VOW),
      group: tokens.some(({ lexeme }) => lexeme.entity === group),
    };
    const found: Found = {
      quote: text.slice(start, end),
      start,
      end,
      kind,
      metric: share ? metricOf(pack, kind === 'level' ? Number.NaN : value, gear) : 'money',
      value: figure.value,
      unit: share ? '%' : `${figure.unit} bn`,
      comparator: figure.compare,
      byYear,
      byWords: inWords ? year + later : null,
      subject,
      pledge: kind === 'target' || gear ? pledgeOf(pack, pledges, spoken) : null,
      negated: share !== null && isNegated(tokens, figure),
    };
    if (share) found.plain = isPlain(s, figure, kind, subject, byYear === dueYear(tokens, figure, null));
    if (owner === null && kind !== 'target') open.push(found);
    return found;
  };

  /** What was nobody's is the country's that the next sentence begins with. */
  const settle = (tokens: Token[]): void => {
    const name = tokens.find((token) => token.form & form.NAME && !token.lexeme.weak)?.lexeme.entity;
    if (name !== undefined && /^[A-Z]{3}$/.test(name)) for (const found of open) found.subject = name;
    open = [];
  };

  const remember = (tokens: Token[], found: Found[], here: boolean): void => {
    const shares = found.filter(({ unit }) => unit === '%');
    const told: Context = {
      field: tokens.some(({ roles }) => roles & role.FIELD),
      share: shares.length > 0,
      group: tokens.some(isNamed),
    };
    for (const key of ['field', 'share', 'group'] as const) {
      since[key] = told[key] ? 0 : since[key] + 1;
      context[key] = since[key] < MEMORY;
    }
    outlay = tokens.some(({ roles }, at) => (roles & role.FIELD) !== 0 && isOutlay(tokens, at));
    named = namedIn(tokens);
    near = here;
    if (shares.length > 0)
      values = shares.map(({ value }) => (typeof value === 'number' ? value : value![1]));
    const first = tokens.findIndex((token) => token.form & form.NAME && !token.lexeme.weak);
    const last = found.at(-1)?.subject ?? (first < 0 ? null : mentioned(tokens, first, group));
    cast.before = last ?? cast.before;
  };

  const isHere = (tokens: Token[]): boolean => tokens.some(({ lexeme }) => lexeme.entity === group);

  return {
    read(text, from, to) {
      const tokens = tokenize(text, from, to, words);
      const here = isHere(tokens);
      settle(tokens);
      const s: Sentence = { tokens, figures: findFigures(tokens, lang) };
      const found: Found[] = [];
      const sums: Sums = {
        claimed: 0,
        accepted: false,
        share: false,
        open: context.share,
        outlay,
        group,
        compounds: lang === FALLBACK,
      };
      let before: StatementKind | null = null;
      cast.near = near || here;
      cast.again = -1;
      for (const figure of s.figures.slice(0, MOST_FIGURES)) {
        const read: ReturnType<typeof shareOf> =
          figure.unit === '%' ? shareOf(s, figure, before, sums.accepted) : null;
        const sum = figure.unit !== '%' && isSum(s, figure, sums) && figure.unit !== '-';
        if (!read && !sum) continue;
        if (read) sums.share = sums.open = true;
        before = read?.kind ?? before;
        const statement = state(text, s, figure, read?.kind ?? 'amount', read?.share ?? null);
        if (statement.subject !== null) cast.again = figure.to;
        cast.before = statement.subject ?? cast.before;
        if (!found.some((other) => isSame(other, statement))) found.push(statement);
      }
      remember(tokens, found, here);
      return found;
    },
    skim(text, from, to) {
      const tokens = tokenize(text, from, to, words);
      settle(tokens);
      remember(tokens, [], isHere(tokens));
    },
    skip() {
      cast.before = null;
      values = [];
    },
    waits: () => open.length > 0,
  };
}

/** A sentence with more figures is a table; its first ones are read. */
const MOST_FIGURES = 16;

/** "…, Spain 2%, most allies 1%" */
const isSpender = (token: Token | undefined): boolean =>
  token !== undefined && (token.form & form.NAME || token.roles & role.GROUP) !== 0;

/** No entity has this id. */
const NONE = '?';

const isSame = (a: Found, b: Found): boolean =>
  a.kind === b.kind && a.unit === b.unit && String(a.value) === String(b.value);

const namedIn = (tokens: Token[]): string[] =>
  tokens.filter(({ lexeme }) => lexeme.pledge).map(({ lexeme }) => lexeme.pledge!);

/** The last token of the quotation: "5% of their GDP by 2035", "Zwei-Prozent-Ziel". */
function lastOf(tokens: Token[], { to }: Figure, share: Share | null, byYear: number | null): number {
  let last = to;
  while (tokens[last + 1]?.text === '-' && tokens[last + 2]?.start === tokens[last]!.end + 1) last += 2;
  if (!share?.explicit) return last;
  last = Math.max(
    last,
    seek(tokens, to + 1, 1, role.WHOLE, role.OF | role.SKIP | role.YEAR, 7, form.NAME | form.SIGN, 1),
  );
  const due = seek(tokens, last + 1, 1, role.DUE);
  return due >= 0 && tokens[due + 1]?.text === String(byYear) ? due + 1 : last;
}

/** "has not met", "failing to spend", "do not spend": between the figure and the last one or comma before it. */
function isNegated(tokens: Token[], figure: Figure): boolean {
  for (let at = figure.from - 1; at >= 0 && !(tokens[at]!.form & (form.FIGURE | form.COMMA)); at--) {
    if (tokens[at]!.roles & role.NOT) return true;
  }
  return false;
}
