/** Reads an article sentence by sentence and remembers what the next ones leave out. */
import type { Pack } from '../pack.ts';
import type { Article, FoundStatement, StatementKind } from '../types.ts';
import { type Compiled, FALLBACK } from './compile.ts';
import { type Figure, findFigures, highOf } from './figures.ts';
import { kindOf } from './kind.ts';
import { knownOf, metricFor, pledgeOf } from './pledge.ts';
import { isField, isNamed, type Reading, reading } from './reading.ts';
import { ROLE } from './roles.ts';
import { type Context, readShare, type Share } from './share.ts';
import { type Cast, mentioned, subjectOf } from './subject.ts';
import { isOutlay, isSum, type Sums } from './sum.ts';
import { tokenize } from './tokens.ts';
import type { Words } from './words.ts';
import { dueYear, isPast, laterYear } from './years.ts';

type Found = Omit<FoundStatement, 'paragraph' | 'block'>;

/** How many sentences what was said stays in mind. */
const MEMORY = 2;

export class Reader {
  private readonly pack: Pack;
  private readonly words: Words;
  private readonly lang: string;
  private readonly published: string | null;
  private context: Context = { field: false, share: false, group: false };
  /** The number of the sentence, and of the last ones that had what the context tells. */
  private now = 0;
  private readonly last: Record<keyof Context, number> = { field: -9, share: -9, group: -9 };
  private readonly cast: Cast;
  /** The last sentence spoke of the field's outlay. */
  private outlay = false;
  /** Pledges named in the last sentence. */
  private named: string[] = [];
  /** Values of the shares of the last sentence that had any. */
  private values: number[] = [];

  constructor(compiled: Compiled, article: Article) {
    const { pack } = compiled;
    this.pack = pack;
    this.lang = pack.statements?.words[article.lang] ? article.lang : FALLBACK;
    this.words = compiled.words(this.lang);
    this.published = article.published;
    this.cast = {
      group: pack.statements?.group ?? '',
      home: homeOf(pack, article.url, this.lang),
      before: null,
      again: false,
      near: false,
      here: false,
      members: compiled.members,
    };
  }

  read(text: string, from: number, to: number): Found[] {
    const tokens = tokenize(text, from, to, this.words);
    const figures = findFigures(tokens, this.lang);
    const r = reading(tokens, figures);
    const found: Found[] = [];
    const shares: (Share | null)[] = [];
    const sums: Sums = {
      claimed: 0,
      accepted: false,
      share: false,
      open: false,
      outlay: this.outlay,
      group: this.cast.group,
    };
    const group = tokens.some((_, at) => mentioned(r, at, this.cast.group) === this.cast.group);
    const cast = { ...this.cast, near: this.cast.near || group, here: group };
    for (const figure of figures) {
      const shape = figure.unit === '%' ? this.share(r, figure, shares) : null;
      shares.push(shape?.share ?? null);
      const kind =
        shape?.kind ??
        (figure.unit !== '%' && this.sum(r, figure, sums, shares) && figure.unit !== '-' ? 'amount' : null);
      if (!kind) continue;
      const statement = this.state(text, r, figure, kind, shape?.share ?? null, cast);
      if (
        !found.some(
          (other) =>
            other.kind === kind &&
            other.unit === statement.unit &&
            String(other.value) === String(statement.value),
        )
      ) {
        found.push(statement);
      }
      if (statement.subject !== null) {
        cast.before = statement.subject;
        cast.again = true;
      }
    }
    this.remember(r, found, cast, group);
    return found;
  }

  private share(
    r: Reading,
    figure: Figure,
    before: (Share | null)[],
  ): { share: Share; kind: StatementKind } | null {
    const value = highOf(figure);
    const known = knownOf(this.pack, value, this.published);
    const pledged = known.pledges.length > 0 && (!known.part || this.hasCompany(r, figure));
    const share = readShare(
      r,
      figure,
      before,
      this.context,
      pledged || known.demanded,
      known.gear.length > 0,
    );
    if (!share) return null;
    const next = r.figures[r.owner[figure.to]! + 1];
    const kind = kindOf(r, figure, share, {
      pledged,
      demanded: known.demanded,
      succeeded: next?.unit === '%' && knownOf(this.pack, highOf(next), this.published).pledges.length > 0,
      past: isPast(r, figure, this.published),
      due: dueYear(r, figure, null) !== null,
      later: (laterYear(r, figure) ?? 0) > 0,
      group: this.cast.group,
    });
    return { share, kind };
  }

  private sum(r: Reading, figure: Figure, sums: Sums, shares: (Share | null)[]): boolean {
    sums.share = shares.some(Boolean);
    sums.open = sums.share || this.context.share;
    return isSum(r, figure, sums);
  }

  /** Whether another figure of the split target stands near. */
  private hasCompany(r: Reading, figure: Figure): boolean {
    const mine = knownOf(this.pack, highOf(figure), this.published).pledges;
    const others = [
      ...this.values,
      ...r.figures.filter((other) => other !== figure && other.unit === '%').map(highOf),
    ];
    return others.some((value) =>
      mine.some((pledge) =>
        pledge.targets.some((target) => target.value === value && value !== highOf(figure)),
      ),
    );
  }

  private state(
    text: string,
    r: Reading,
    figure: Figure,
    kind: StatementKind,
    share: Share | null,
    cast: Cast,
  ): Found {
    const { tokens } = r;
    const start = tokens[figure.from]!.start;
    const { end } = tokens[figure.to]!;
    const value = highOf(figure);
    const target = kind === 'target' || kind === 'guideline-equipment';
    const year = Number((this.published ?? '').slice(0, 4)) || null;
    const known = knownOf(this.pack, value, this.published);
    const { demanded } = known;
    const pledges = share?.gear ? known.gear : known.pledges;
    const byYear = kind === 'level' ? null : dueYear(r, figure, kind === 'target' ? year : null);
    const later = laterYear(r, figure);
    const norm = {
      known: pledges.length > 0 || demanded,
      aim: share?.aim === true,
      copula: ((share?.governor ?? 0) & ROLE.is) !== 0,
    };
    const subject = subjectOf(r, figure, kind, norm, cast);
    return {
      quote: text.slice(start, end),
      start,
      end,
      kind,
      metric: share ? metricFor(this.pack, kind === 'level' ? Number.NaN : value, share.gear) : 'money',
      value: figure.value,
      unit: share ? '%' : `${figure.unit} bn`,
      comparator: figure.compare,
      byYear,
      byWords: later === null || year === null || kind === 'level' ? null : year + later,
      subject,
      pledge: target
        ? pledgeOf(this.pack, pledges, {
            value,
            subject,
            byYear,
            published: this.published,
            named: [...this.named, ...namedIn(r)],
            vow: tokens.some((token) => token.roles & ROLE.vow),
            group: tokens.some((token) => token.entity === cast.group),
          })
        : null,
      negated: kind !== 'amount' && isNegated(r, figure),
    };
  }

  private remember(r: Reading, found: Found[], cast: Cast, group: boolean): void {
    const shares = found.filter(({ unit }) => unit === '%');
    const told: Context = {
      field: r.tokens.some((_, at) => isField(r, at)),
      share: shares.length > 0,
      group: r.tokens.some(isNamed),
    };
    this.now++;
    for (const key of ['field', 'share', 'group'] as const) {
      if (told[key]) this.last[key] = this.now;
      this.context = { ...this.context, [key]: this.now - this.last[key] < MEMORY };
    }
    this.outlay = r.tokens.some((_, at) => isField(r, at) && isOutlay(r, at));
    this.named = namedIn(r);
    this.cast.near = group;
    if (shares.length > 0)
      this.values = shares.map(({ value }) => (typeof value === 'number' ? value : (value?.[1] ?? 0)));
    const first = r.tokens.findIndex((token) => token.entity && !token.weak);
    this.cast.before =
      found.at(-1)?.subject ?? (first < 0 ? cast.before : mentioned(r, first, cast.group)) ?? cast.before;
  }
}

const namedIn = (r: Reading): string[] => r.tokens.flatMap((token) => token.pledge ?? []);

/** "has not met", "failing to spend", "do not spend": between the figure and the last one or comma before it. */
function isNegated(r: Reading, figure: Figure): boolean {
  for (let at = figure.from - 1; at >= 0 && r.owner[at] === -1 && r.tokens[at]!.text !== ','; at--) {
    if (r.tokens[at]!.roles & ROLE.not) return true;
  }
  return false;
}

/** The country whose news it is: by the end of the host name, else by language. */
function homeOf(pack: Pack, url: string, lang: string): string | null {
  const home = pack.statements?.home;
  const host = url.split('/', 3)[2] ?? '';
  return home?.[host.slice(host.lastIndexOf('.'))] ?? home?.[lang] ?? null;
}
