/**
 * The name that an article says most often beside the topic's own words: a story that says "Ukraine" twenty
 * times and NATO three times is about Ukraine. Names are words with a capital letter within a sentence.
 */
import type { Article } from '../types.ts';
import { isLetter } from './letters.ts';
import { type Placed, READ } from './read.ts';

/** Inflected forms of a name share their first letters. */
const STEM = 6;
const SHORTEST = 3;
/** Found by the pattern engine, which passes over the many small words faster than a loop; some that it finds are small. */
const CAPITAL = / [A-Z\u00c0-\u00de\u0100-\u03ab\u0400-\u042f\u0460-\u052f]/g;
const SMALL = /. [a-z]/;
/** Signs before a space behind which any word has a capital. */
const BEGINS = '.!?:"“”«»…';
/** Where every noun has a capital, or none: what other languages have in the middle of the development set. */
const EVERY_NOUN = ['de', 'lb'];
const usual = (length: number) => Math.min(10, 1 + length / 600);

/** How often that name stands in the text; where capitals don't tell names, what is usual for the length. */
export function countRival(article: Article, language: string, placed: Placed[], length: number): number {
  if (EVERY_NOUN.includes(language)) return usual(length);
  const names = new Map<string, { times: number }>();
  const own = { times: Number.NEGATIVE_INFINITY };
  for (const { text, start, end } of placed) names.set(text.slice(start, Math.min(end, start + STEM)), own);
  let most = 0;
  let cased = false;
  let read = 0;
  for (const text of article.paragraphs) {
    if (read > READ) break;
    read += text.length;
    cased ||= SMALL.test(text);
    CAPITAL.lastIndex = 1;
    while (CAPITAL.test(text)) {
      const space = CAPITAL.lastIndex - 2;
      if (!isCapital(text.charCodeAt(space + 1))) continue;
      cased = true;
      if (BEGINS.includes(text.charAt(space - 1))) continue;
      let end = space + 2;
      while (end - space <= STEM && isLetter(text.charCodeAt(end))) end++;
      if (end - space <= SHORTEST) continue;
      const name = text.slice(space + 1, end);
      let found = names.get(name);
      if (!found) {
        found = { times: 0 };
        names.set(name, found);
      }
      found.times++;
      if (found.times > most) most = found.times;
    }
  }
  return cased ? most : usual(length);
}

function isCapital(code: number): boolean {
  if (code < 0xc0) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x530) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
