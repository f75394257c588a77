/** The reader's own topics, and a pack's that have just words: found by where and how often the words stand. */
import type { PackTopic } from '../pack.ts';
import type { Article } from '../types.ts';
import { score } from './model.ts';
import { matchWords } from './own-words.ts';
import { type Placed, READ, type Reading } from './read.ts';
import { NONE, type Tally, tally } from './tally.ts';

/** The role of words that have no other. */
export const WORD = 'word';

/**
 * Weights for a topic of which only words are known: learned from the development set with the alliance's name
 * as the only words, where it alone gets F1 0.89 to 0.91 in cross-validation.
 */
const WORDS_MODEL: Record<string, number> = {
  bias: -5.69,
  'word.title': 3.02,
  'word.early': 0.92,
  'word.count': 1.62,
  'word.spread': 2.92,
};

export interface Found {
  score: number;
  placed: Placed[];
}

/** Score and words of a topic; null where its words don't stand there or an excluded one does. */
export function findWords(topic: PackTopic, article: Article, language: string): Found | null {
  const reading = readWords(topic, article, language);
  if (!reading || reading.placed.length === 0) return null;
  const numbers = tally(reading, article.title).get(WORD) ?? NONE;
  return { score: scoreWords(numbers, reading.length), placed: reading.placed };
}

function readWords(topic: PackTopic, article: Article, language: string): Reading | null {
  const placed: Placed[] = [];
  let length = 0;
  const blocks = [article.title, ...article.standfirst, ...article.paragraphs];
  for (const [index, text] of blocks.entries()) {
    if (length > READ) break;
    const headline = index === 0;
    const paragraph = index - 1 - article.standfirst.length;
    for (const { start, end, excluded } of matchWords(topic, text, language)) {
      if (excluded) return null;
      placed.push({
        role: WORD,
        start,
        end,
        headline,
        paragraph: paragraph < 0 ? null : paragraph,
        text,
        at: headline ? 0 : length + start,
      });
    }
    if (!headline) length += text.length + 1;
  }
  return { placed, length };
}

/** Score of a topic's words by the model for words; `length` is of the text, in letters. */
export function scoreWords(numbers: Tally, length: number): number {
  return score(WORDS_MODEL, { tallies: new Map([[WORD, numbers]]), length, rival: () => 0 });
}
