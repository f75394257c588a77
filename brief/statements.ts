/**
 * Statements with a figure: targets, levels, demands, sums.
 *
 *   text ─▶ sentences with a trigger ─▶ tokens with roles ─▶ figures ─▶ share | sum ─▶ kind, subject, year, pledge
 *
 * The words come from the pack (StatementWords), the grammar from here.
 */
import type { Pack } from './pack.ts';
import { type Compiled, compile } from './statements/compile.ts';
import { createReader, MEMORY } from './statements/reader.ts';
import { sentences } from './statements/sentences.ts';
import { drain, type Steps } from './steps.ts';
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
 * Time is linear in the length of the text.
 */
export const findStatements = (article: Article, pack: Pack): FoundStatement[] =>
  drain(statementsInSteps(article, pack));

/** Characters read in one step. */
const SLICE = 8_000;

export function* statementsInSteps(article: Article, pack: Pack): Steps<FoundStatement[]> {
  const compiled = compileStatements(pack);
  const { trigger } = compiled.language(article.lang);
  const reader = createReader(compiled, article);
  const found: FoundStatement[] = [];
  /** The last sentences without a figure, skimmed only where one with a figure follows. */
  let idle: [text: string, from: number, to: number][] = [];

  const read = (text: string, place: { paragraph: number | null; block?: number }): void => {
    trigger.lastIndex = 0;
    let hit = trigger.exec(text)?.index ?? -1;
    for (const [from, to] of sentences(text)) {
      if (hit < from || hit >= to) {
        if (reader.waits()) {
          reader.skim(text, from, to);
          continue;
        }
        idle.push([text, from, to]);
        if (idle.length > MEMORY + 1) idle.shift();
        continue;
      }
      if (idle.length > MEMORY) reader.skip();
      for (const sentence of idle.slice(-MEMORY)) reader.skim(...sentence);
      idle = [];
      for (const statement of reader.read(text, from, to)) found.push(Object.assign(statement, place));
      trigger.lastIndex = to;
      hit = trigger.exec(text)?.index ?? -1;
    }
  };

  [article.title, ...article.standfirst].forEach((text, block) => {
    read(text, { paragraph: null, block });
  });
  let done = 0;
  for (const [paragraph, text] of article.paragraphs.entries()) {
    if (done > SLICE) {
      done = 0;
      yield paragraph / article.paragraphs.length;
    }
    done += text.length;
    read(text, { paragraph });
  }
  return found;
}
