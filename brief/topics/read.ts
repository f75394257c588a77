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
  words: string;
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
  let length = 0;
  const read = (text: string, paragraph: number | null, headline: boolean) => {
    const hits = scanText(scanner, text);
    const sign = UNSPACED.test(text) ? SIGN : 1;
    for (const hit of hits.length > 0 ? withPairs(text, spare(hits), pairs) : hits) {
      const at = headline ? 0 : length + hit.start * sign;
      placed.push({ ...hit, headline, paragraph, words: text.slice(hit.start, hit.end), at });
    }
    if (!headline) length += (text.length + 1) * sign;
  };
  read(article.title, null, true);
  for (const text of article.standfirst) read(text, null, false);
  for (const [index, text] of article.paragraphs.entries()) {
    if (length > READ) break;
    read(text, index, false);
  }
  return { placed, length };
}

function spare(hits: Hit[]): Hit[] {
  const not = hits.filter(({ role }) => role === 'not');
  if (not.length === 0) return hits;
  const covered = ({ start, end }: Hit) => not.some((other) => other.start <= start && end <= other.end);
  return hits.filter((hit) => !covered(hit));
}

function withPairs(text: string, hits: Hit[], pairs: Pair[]): Hit[] {
  const all = [...hits];
  for (const { role, of, within } of pairs) {
    const seconds = hits.filter((hit) => hit.role === of[1]);
    if (seconds.length === 0) continue;
    for (const first of hits) {
      if (first.role !== of[0]) continue;
      const second = seconds.find((other) => near(text, first, other, within));
      if (second)
        all.push({ role, start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) });
    }
  }
  return all;
}

function near(text: string, one: Hit, other: Hit, within: number): boolean {
  if (Math.abs(one.start - other.start) > within) return false;
  const between =
    one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return !SENTENCE_END.test(between);
}
