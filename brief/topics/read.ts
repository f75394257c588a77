/** An article gone through once: every hit with its place. */
import type { Article } from '../types.ts';
import { UNSPACED } from './letters.ts';
import { type Hit, type Scanner, scanText } from './scan.ts';

/** What a pack says of its roles beside their terms. */
export interface Rules {
  /** Two roles near each other, in one sentence, make a third: "the budget … for the army". `within` letters. */
  pairs: { role: string; of: [string, string]; within: number }[];
  /** A role of many meanings counts, as the first of its list, only where one of the list stands on the page. */
  beside: Map<string, string[]>;
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
export const READ = 40_000;
/** A sign of a script without spaces says about as much as this many letters. */
const SIGN = 2.5;
const SENTENCE_END = /[.!?؟]["”’»)]*\s|[。！？]/;

/** Role of what isn't meant; followed by a dash and a role: what says that this role's words mean something else. */
const NOT = 'not';
const NAMESAKE = 'not-';

/** All hits, with pairs; what lies within a look-alike (role `not`) is left out. */
export function readArticle(article: Article, scanner: Scanner, rules: Rules): Reading {
  const placed: Placed[] = [];
  const sign = UNSPACED.test(article.title) || UNSPACED.test(article.paragraphs[0] ?? '') ? SIGN : 1;
  let length = 0;
  const read = (text: string, paragraph: number | null, headline: boolean) => {
    for (const { role, start, end } of spare(scanText(scanner, text))) {
      placed.push({ role, start, end, headline, paragraph, text, at: headline ? 0 : length + start * sign });
    }
    if (!headline) length += (text.length + 1) * sign;
  };
  read(article.title, null, true);
  for (const text of article.standfirst) read(text, null, false);
  for (let index = 0; index < article.paragraphs.length && length <= READ; index++) {
    read(article.paragraphs[index] as string, index, false);
  }
  const meant = settle(placed, rules.beside);
  return { placed: [...meant, ...pairsOf(meant, rules.pairs)], length };
}

function spare(hits: Hit[]): Hit[] {
  if (!hits.some(({ role }) => role === NOT)) return hits;
  const not = hits.filter(({ role }) => role === NOT);
  const covered = ({ start, end }: Hit) => not.some((other) => other.start <= start && end <= other.end);
  return hits.filter((hit) => hit.role.startsWith(NAMESAKE) || !covered(hit));
}

/** What the page as a whole makes of words with several meanings. */
function settle(placed: Placed[], beside: Map<string, string[]>): Placed[] {
  const roles = new Set(placed.map(({ role }) => role));
  const settled: Placed[] = [];
  for (const hit of placed) {
    const list = beside.get(hit.role);
    const role = list?.[0] ?? hit.role;
    if (roles.has(NAMESAKE + role) || (list && !list.some((other) => roles.has(other)))) continue;
    settled.push(list ? { ...hit, role } : hit);
  }
  return settled;
}

/** The pairs that hits make; a first one is paired once. */
function pairsOf(placed: Placed[], pairs: Rules['pairs']): Placed[] {
  const found: Placed[] = [];
  for (const { role, of, within } of pairs) {
    for (const [index, first] of placed.entries()) {
      if (first.role !== of[0]) continue;
      const second = neighbour(placed, index, of[1], within);
      if (!second) continue;
      const start = Math.min(first.start, second.start);
      found.push({ ...first, role, start, end: Math.max(first.end, second.end) });
    }
  }
  return found;
}

/** The nearest hit of a role around one, in the same text and sentence; itself where it has that role. */
function neighbour(placed: Placed[], index: number, role: string, within: number): Placed | undefined {
  const hit = placed[index] as Placed;
  if (hit.role === role) return hit;
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const other = placed[at];
      if (!other || other.text !== hit.text || Math.abs(other.start - hit.start) > within) break;
      if (other.role !== role) continue;
      const [first, last] = step < 0 ? [other, hit] : [hit, other];
      if (!SENTENCE_END.test(hit.text.slice(first.end, last.start))) return other;
    }
  }
  return undefined;
}
