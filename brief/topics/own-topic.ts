/** The reader's own topics, and a pack's that have just words: found by where and how often the words stand. */
import type { PackTopic } from '../pack.ts';
import type { Article } from '../types.ts';
import { score } from './model.ts';
import { matchWords } from './own-words.ts';
import type { Placed, Reading } from './read.ts';
import { tally } from './tally.ts';

/** The role of words that have no other. */
export const WORD = 'word';

/**
 * Weights for a topic of which only words are known: learned by scripts/learn-topics.ts on ../shared/corpus,
 * from a topic of one word.
 */
export const WORDS_MODEL: Record<string, number> = {
  bias: -7.6,
  'word.title': 4.2,
  'word.early': 1.2,
  'word.count': 1.9,
  'word.spread': 3,
};

export interface Found {
  score: number;
  placed: Placed[];
}

/** Score and words of a topic; null where its words don't stand there or an excluded one does. */
export function findWords(topic: PackTopic, article: Article, language: string): Found | null {
  const reading = readWords(topic, article, language);
  if (!reading || reading.placed.length === 0) return null;
  return { score: scoreWords(reading, article.title), placed: reading.placed };
}

function readWords(topic: PackTopic, article: Article, language: string): Reading | null {
  const placed: Placed[] = [];
  let length = 0;
  const blocks = [article.title, ...article.standfirst, ...article.paragraphs];
  for (const [index, text] of blocks.entries()) {
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
        words: text.slice(start, end),
        at: headline ? 0 : length + start,
      });
    }
    if (!headline) length += text.length + 1;
  }
  return { placed, length };
}

/** Score of the words of one role, by the model for words. */
export function scoreWords(reading: Reading, title: string, role = WORD): number {
  const numbers = tally(reading, title).get(role);
  return numbers ? score(WORDS_MODEL, { tallies: new Map([[WORD, numbers]]), length: reading.length }) : 0;
}
