/** The bundled pack and its article as a page would print it. */
import { readFileSync } from 'node:fs';
import type { Pack } from '../../brief/pack.ts';
import type { Article } from '../../brief/types.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../assets/nato/${path}`, import.meta.url), 'utf8');

export const bundledPack = JSON.parse(read('pack.json')) as Pack;

/** A page on which only the given things are told. */
export function pageOf(given: Partial<Article>): Article {
  return {
    url: 'https://news.example/story',
    title: '',
    standfirst: [],
    lang: 'en',
    published: null,
    modified: null,
    publisher: null,
    paragraphs: [],
    ...given,
  };
}

const [article] = bundledPack.articles;
if (!article) throw new Error('The bundled pack has no article.');

export const bundledPage: Article = pageOf({
  title: article.title,
  standfirst: article.standfirst,
  published: '2025-07-06',
  paragraphs: article.paragraphs,
});

/** Every number that stands in the record's files, as it is written there. */
export function numbersOfRecord(): Set<string> {
  const files = ['members', 'spending', 'pledges', 'facts', 'statement-checks'];
  return new Set(files.flatMap((file) => numbersIn(read(`record/${file}.json`))));
}

/** "2.50" and "2.5" are one number, "1,000" is 1000. */
export function numbersIn(text: string): string[] {
  const found = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return found.map((number) => String(Number(number.replaceAll(',', ''))));
}
