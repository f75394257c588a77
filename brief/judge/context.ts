/** What a statement is judged with: the pack, the page's day, the sentence it stands in. */
import { yearAt } from '../claims/numbers.ts';
import type { Pack } from '../pack.ts';
import { SENTENCE_END, type Tokens, tokenise } from '../tokens.ts';
import type { FoundStatement, IsoDate, Source, Verdict } from '../types.ts';

export interface JudgeContext {
  pack: Pack;
  /** The page's day; null where it gives none, then `today` counts. */
  published: IsoDate | null;
  today: IsoDate;
  /** The page's language; the pack's where not given. */
  lang?: string;
  /** The text that the statement's offsets point into; its quote alone where not given. */
  text?: string;
  /** The text's words, where they have been made already. */
  tokens?: Tokens;
  /** All statements of the page: what one leaves out may be told by another. */
  told?: FoundStatement[];
}

/** A page's day; a month or a year alone leaves room, so both ends are kept. */
export interface Day {
  from: IsoDate;
  to: IsoDate;
  year: number;
}

/** What judging comes to, before it is joined with the statement. Sources are ids of the pack's. */
export interface Judgement {
  verdict: Verdict;
  note: string;
  since?: string;
  asOf?: IsoDate | null;
  sources: string[];
}

export const UNMATCHED: Judgement = { verdict: 'unmatched', note: '', sources: [] };

export function dayOf(context: Pick<JudgeContext, 'published' | 'today'>): Day {
  const date = (context.published ?? context.today).slice(0, 10);
  return { from: firstDay(date), to: lastDay(date), year: Number(date.slice(0, 4)) };
}

/** "2025-07" ▸ "2025-07-01". */
export function firstDay(date: IsoDate): IsoDate {
  return date + '-01-01'.slice(date.length - 4);
}

/** "2025-07" ▸ "2025-07-31"; only compared as text, so February may have 31 days. */
export function lastDay(date: IsoDate): IsoDate {
  return date + '-12-31'.slice(date.length - 4);
}

export interface Sentence {
  tokens: Tokens;
  /** Token range, end exclusive. */
  from: number;
  to: number;
}

/** The sentence around a statement, as words. */
export function sentenceOf(found: FoundStatement, context: Pick<JudgeContext, 'text' | 'tokens'>): Sentence {
  const tokens = context.tokens ?? tokenise(context.text ?? found.quote);
  const start = context.text === undefined && !context.tokens ? 0 : found.start;
  const at = tokenAfter(tokens, start);
  const before = tokens.words.lastIndexOf(SENTENCE_END, at - 1);
  const end = tokens.words.indexOf(SENTENCE_END, at);
  return {
    tokens,
    from: Math.max(at === 0 ? 0 : before + 1, at - LONGEST_SIDE),
    to: Math.min(end < 0 ? tokens.words.length : end, at + LONGEST_SIDE),
  };
}

/** The years that a sentence names, each once. */
export function yearsIn({ tokens, from, to }: Sentence): number[] {
  const years = tokens.words.slice(from, to).flatMap((_, at) => yearAt(tokens, from + at) ?? []);
  return [...new Set(years)];
}

/** Words of a sentence on each side of a figure that are looked at; a text without full stops is no sentence. */
const LONGEST_SIDE = 80;

/** The first token that ends after an offset, by halving. */
function tokenAfter({ ends }: Tokens, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Sources by id; an id that the pack hasn't got is left out (the schema refuses such packs). */
export function sourcesOf(pack: Pack, ids: string[]): Source[] {
  return [...new Set(ids)].map((id) => pack.sources[id]).filter((source) => source !== undefined);
}
