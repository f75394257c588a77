/** All that a model may ask of an article. */
import type { Article } from '../types.ts';
import type { Measures } from './model.ts';
import type { Reading } from './read.ts';
import { countRival } from './rival.ts';
import { tally } from './tally.ts';

/** `language`: the one the reading was made in. */
export function measure(article: Article, language: string, reading: Reading): Measures {
  const { placed, length } = reading;
  let rival: number | undefined;
  return {
    tallies: tally(reading, article.title),
    length,
    rival: () => {
      rival ??= countRival(article, language, placed, length);
      return rival;
    },
  };
}
