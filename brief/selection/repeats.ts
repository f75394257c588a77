/**
 * "Find repeats of this": paragraphs that print again what was selected, or a part of it, and where a pack's article does.
 *
 * The comparison is the duplicates' own (duplicates/compare.ts, verdict.ts), but between each line of the selection and the
 * whole page: a line that is a part of a longer paragraph is found in it by containment. One pass over the page counts the
 * shingles that it shares with the selection; only paragraphs with enough of them are compared.
 */

import { compare } from '../duplicates/compare.ts';
import { SHORTEST } from '../duplicates/find.ts';
import { judge } from '../duplicates/verdict.ts';
import { SHINGLE, type Words } from '../duplicates/words.ts';
import { readWords, sameTitle } from '../duplicates.ts';
import type { Pack } from '../pack.ts';
import type { Piece } from '../selection.ts';
import { drain, type Steps } from '../steps.ts';
import type { Article } from '../types.ts';

export interface SelectionRepeat {
  /** 0-based: in the page, or in the pack's article where there is one. */
  paragraph: number;
  /** The pack's and its article's id, and whether that article is meant. */
  article?: { pack: string; id: string };
  /** Where the words stand in it, if they stand there as they are. */
  range?: [start: number, end: number];
  /** 0 to 1, of the shorter of the two; 1 where it is printed word for word. */
  similarity: number;
}

export interface FoundRepeats {
  repeats: SelectionRepeat[];
  /** No line has LEAST_WORDS. */
  short: boolean;
}

/** Words of the shortest line that is looked for: fewer stand together on any page. A headline may have as few. */
export const LEAST_WORDS = 4;
/** A paragraph with a smaller share of the line's shingles (or the line of its) isn't compared. */
const SHARED = 0.3;
/** The most that is told of what isn't printed word for word. */
const NEAR = 0.99;
/** Words that one step looks at. */
const SLICE = 20_000;

/** Those of the page in its order, then those of the packs' articles. Where the selection itself stands isn't a repeat. */
export function* repeatsInSteps(
  pieces: readonly Piece[],
  article: Article,
  packs: readonly Pack[],
): Steps<FoundRepeats> {
  const lines = drain(readWords(pieces.map(({ text }) => text)));
  const long = pieces.map((_, at) => lines.size[at]! >= 2 * LEAST_WORDS);
  if (!long.some(Boolean)) return { repeats: [], short: true };
  const known = shinglesOf(lines, long);
  const own = new Set(pieces.flatMap(({ at }) => at?.paragraph ?? []));
  const repeats = (yield* inTexts(pieces, lines, known, article.paragraphs)).filter(
    ({ paragraph }) => !own.has(paragraph),
  );
  for (const pack of packs) {
    for (const other of pack.articles) {
      // On the article's own page all of it is.
      if (sameTitle(other.title, article.title)) continue;
      const found = yield* inTexts(pieces, lines, known, other.paragraphs);
      for (const { range: _, ...repeat } of found) {
        repeats.push({ ...repeat, article: { pack: pack.id, id: other.id } });
      }
    }
  }
  return { repeats, short: false };
}

/** Which lines have a shingle. */
function shinglesOf(lines: Words, long: boolean[]): Map<number, number[]> {
  const known = new Map<number, number[]>();
  for (let line = 0; line < lines.count; line++) {
    if (!long[line]) continue;
    for (let word = lines.start[line]!; word + SHINGLE <= lines.start[line + 1]!; word++) {
      const shingle = lines.shingle(word);
      const list = known.get(shingle);
      if (!list) known.set(shingle, [line]);
      else if (list.at(-1) !== line) list.push(line);
    }
  }
  return known;
}

function* inTexts(
  pieces: readonly Piece[],
  lines: Words,
  known: Map<number, number[]>,
  texts: readonly string[],
): Steps<SelectionRepeat[]> {
  const found: SelectionRepeat[] = [];
  let work = 0;
  for (const [paragraph, text] of texts.entries()) {
    if (work > SLICE) {
      work = 0;
      yield paragraph / texts.length;
    }
    const words = drain(readWords([text]));
    work += words.length(0) + 4;
    const shared = new Map<number, number>();
    for (let word = 0; word + SHINGLE <= words.length(0); word++) {
      for (const line of known.get(words.shingle(word)) ?? []) shared.set(line, (shared.get(line) ?? 0) + 1);
    }
    let best: SelectionRepeat | undefined;
    for (const [line, count] of shared) {
      const shorter = Math.min(lines.length(line), words.length(0));
      if (count < SHARED * (shorter - SHINGLE + 1)) continue;
      work += words.length(0) + lines.length(line);
      const similarity = alike(lines, line, words);
      if (similarity <= (best?.similarity ?? 0)) continue;
      const start = text.indexOf(pieces[line]!.text);
      best = { paragraph, similarity };
      if (start >= 0) best.range = [start, start + pieces[line]!.text.length];
    }
    if (best) found.push(best);
  }
  return found;
}

/** 0 where the one isn't the other again. */
function alike(lines: Words, line: number, words: Words): number {
  const whole = words.length(0) < lines.length(line);
  // A short paragraph within a long selection is a phrase of its own.
  if (whole && words.size[0]! < SHORTEST) return 0;
  if (whole ? holds(lines, line, words, 0) : holds(words, 0, lines, line)) return 1;
  const found = compare(lines, line, words, 0);
  const verdict = judge(found, Math.min(lines.size[line]!, words.size[0]!) / 2);
  // A word put in leaves all of the shorter covered; it isn't word for word all the same.
  return verdict === 'same' || verdict === 'part' ? Math.min(found.shorter, NEAR) : 0;
}

/** Whether all words of the one stand in the other, in a row. */
function holds(one: Words, a: number, other: Words, b: number): boolean {
  const [from, to] = [other.start[b]!, other.start[b + 1]!];
  const last = one.start[a + 1]! - (to - from);
  for (let start = one.start[a]!; start <= last; start++) {
    let at = from;
    while (at < to && one.hash[start + at - from] === other.hash[at]) at++;
    if (at === to) return true;
  }
  return false;
}
