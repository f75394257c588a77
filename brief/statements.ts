/**
 * Statements with a figure: targets, levels, demands, sums.
 *
 *   text ─▶ sentences ─▶ tokens with roles ─▶ figures ─▶ share | sum ─▶ kind, subject, year, pledge
 *
 * The words come from the pack (StatementWords), the grammar from here.
 */
import type { Pack } from './pack.ts';
import { type Compiled, compile } from './statements/compile.ts';
import { Reader } from './statements/reader.ts';
import { sentences } from './statements/sentences.ts';
import type { Article, FoundStatement } from './types.ts';

const COMPILED = new WeakMap<Pack, Compiled>();

/** The pack's words made ready; kept for as long as the pack is. */
export function compileStatements(pack: Pack): Compiled {
  let compiled = COMPILED.get(pack);
  if (!compiled) {
    compiled = compile(pack);
    COMPILED.set(pack, compiled);
  }
  return compiled;
}

/**
 * Every statement of an article with a figure, in the order of the text. Offsets count UTF-16 units in the title
 * (block 0), the standfirst (block 1…) or the paragraph; a language that the pack has no words for is read as English.
 */
export function findStatements(article: Article, pack: Pack): FoundStatement[] {
  const reader = new Reader(compileStatements(pack), article);
  const found: FoundStatement[] = [];
  const read = (text: string, place: { paragraph: number | null; block?: number }): void => {
    for (const [from, to] of sentences(text)) {
      for (const statement of reader.read(text, from, to)) found.push({ ...place, ...statement });
    }
  };
  [article.title, ...article.standfirst].forEach((text, block) => {
    read(text, { paragraph: null, block });
  });
  article.paragraphs.forEach((text, paragraph) => {
    read(text, { paragraph });
  });
  return found;
}
