/** The labelled stories of ../shared/corpus/topics, as articles and as features. */
import { readFileSync } from 'node:fs';
import type { Pack } from '../../brief/pack.ts';
import { languageOf } from '../../brief/topics/language.ts';
import { measure } from '../../brief/topics/measure.ts';
import { feature, type Measures } from '../../brief/topics/model.ts';
import { readArticle } from '../../brief/topics/read.ts';
import { vocabularyOf } from '../../brief/topics/vocabulary.ts';
import type { Article } from '../../brief/types.ts';

export interface Story {
  id: string;
  lang: string;
  source: string;
  url?: string;
  date?: string;
  outlet?: string;
  title: string;
  paragraphs: string[];
  label: 'topic' | 'near' | 'other';
}

export function loadStories(paths: string[]): Story[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Story),
  );
}

export function articleOf({ url, title, lang, date, paragraphs }: Story): Article {
  return {
    url: url ?? '',
    title,
    standfirst: [],
    lang,
    published: date ?? null,
    modified: null,
    publisher: null,
    paragraphs,
  };
}

export function measureStory(pack: Pack, story: Story): Measures {
  const article = articleOf(story);
  const language = languageOf(article);
  const { scanner, rules } = vocabularyOf(pack, language);
  const reading = scanner ? readArticle(article, scanner, rules) : { placed: [], length: 0 };
  return measure(article, language, reading);
}

/** For each topic, the features of each story. */
export function featuresOf(names: string[][], measures: Measures[]): number[][][] {
  return names.map((topic) => measures.map((measured) => topic.map((name) => feature(name)(measured))));
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

export const FOLDS = 10;

/** A fold by chance, another in each round; a text and its translations are in the same one. */
export const randomFold =
  (round: number) =>
  ({ id }: Story): string =>
    String(hash(`${round} ${id.replace(/^si-..-/, '')}`) % FOLDS);

/** A fold by source: an outlet of the mixed collection, or a whole collection. */
export const sourceFold = ({ source, outlet }: Story): string =>
  outlet && source.includes('Article-Bias') ? `outlets ${hash(outlet) % FOLDS}` : source;
