/** An article gone through once: every hit with its place. */
import type { Article } from '../types.ts';
import { UNSPACED } from './letters.ts';
import { type Hit, type Scanner, scanText } from './scan.ts';

/** Two roles near each other, in one sentence, make a third: "the budget … for the army". */
export interface Pair {
  role: string;
  of: [string, string];
  /** Letters between the beginnings of the two. */
  within: number;
}

/** A hit with its place. */
export interface Placed extends Hit {
  headline: boolean;
  /** null for the headline and the standfirst. */
  paragraph: number | null;
  text: string;
  /** Letters of text before it; 0 in the headline. */
  at: number;
}

export interface Reading {
  placed: Placed[];
  /** Letters read, without the headline. */
  length: number;
}

/** What is read of a page, in letters; a book on one page is judged by its beginning. */
const READ = 40_000;
/** A sign of a script without spaces says about as much as this many letters. */
const SIGN = 2.5;
const SENTENCE_END = /[.!?؟]["”’»)]*\s|[。！？]/;

/** All hits, with pairs; what lies within a look-alike (role `not`) is left out. */
export function readArticle(article: Article, scanner: Scanner, pairs: Pair[]): Reading {
  const placed: Placed[] = [];
  const sign = UNSPACED.test(article.title) || UNSPACED.test(article.paragraphs[0] ?? '') ? SIGN : 1;
  let length = 0;
  const read = (text: string, paragraph: number | null, headline: boolean) => {
    const hits = withPairs(text, spare(scanText(scanner, text)), pairs);
    for (const { role, start, end } of hits) {
      placed.push({ role, start, end, headline, paragraph, text, at: headline ? 0 : length + start * sign });
    }
    if (!headline) length += (text.length + 1) * sign;
  };
  read(article.title, null, true);
  for (const text of article.standfirst) read(text, null, false);
  for (let index = 0; index < article.paragraphs.length && length <= READ; index++) {
    read(article.paragraphs[index] as string, index, false);
  }
  return { placed, length };
}

function spare(hits: Hit[]): Hit[] {
  if (!hits.some(({ role }) => role === 'not')) return hits;
  const not = hits.filter(({ role }) => role === 'not');
  const covered = ({ start, end }: Hit) => not.some((other) => other.start <= start && end <= other.end);
  return hits.filter((hit) => !covered(hit));
}

/** The hits and, behind them, the pairs they make; a first one is paired once. */
function withPairs(text: string, hits: Hit[], pairs: Pair[]): Hit[] {
  const { length } = hits;
  for (const { role, of, within } of length > 1 ? pairs : []) {
    for (let index = 0; index < length; index++) {
      const first = hits[index] as Hit;
      if (first.role !== of[0]) continue;
      for (let other = 0; other < length; other++) {
        const second = hits[other] as Hit;
        if (second.role !== of[1] || !near(text, first, second, within)) continue;
        const start = Math.min(first.start, second.start);
        hits.push({ role, start, end: Math.max(first.end, second.end) });
        break;
      }
    }
  }
  return hits;
}

function near(text: string, one: Hit, other: Hit, within: number): boolean {
  if (Math.abs(one.start - other.start) > within) return false;
  const between =
    one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return !SENTENCE_END.test(between);
}
