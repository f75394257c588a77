/** Statements as one line each, so that tables of sentences can be read. */
import { findStatements } from '../../../brief/statements.ts';
import type { Article, FoundStatement } from '../../../brief/types.ts';
import { loadPack } from './pack.ts';

const pack = loadPack();

/** An article of these paragraphs. */
export function article(
  paragraphs: string[],
  lang: string,
  published: string | null,
  more: Partial<Article> = {},
): Article {
  return {
    url: '',
    title: '',
    standfirst: [],
    lang,
    published,
    modified: null,
    publisher: null,
    paragraphs,
    ...more,
  };
}

/** "target 5% NATO hague-2025 2035", "amount 108 EUR DEU"; "–" for no subject, "~2027" for a year told in words. */
export function tell({ kind, value, unit, subject, pledge, byYear, byWords }: FoundStatement): string {
  const figure = `${[value].flat().join('–')}${unit === '%' ? '%' : ` ${unit?.replace(' bn', '')}`}`;
  return [kind, figure, subject ?? '–', pledge, byYear, byWords && `~${byWords}`].filter(Boolean).join(' ');
}

/** What is found in a paragraph. */
export function read(text: string, lang = 'en', published: string | null = '2026-03-01'): string[] {
  return findStatements(article([text], lang, published), pack).map(tell);
}
