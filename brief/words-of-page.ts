/** An article's texts as words, made once and read by entities, claims and facts. */
import { type NameHit, type NameIndex, nameIndex, namesIn } from './entities/names.ts';
import type { Pack } from './pack.ts';
import { type Tokens, tokenise } from './tokens.ts';
import type { Article } from './types.ts';

export interface Block {
  /** null for the headline and the standfirst. */
  paragraph: number | null;
  /** Which text of the headline block: 0 the title, 1… the standfirst. */
  block: number;
  tokens: Tokens;
}

/** The headline, the standfirst, then the paragraphs; empty ones are left out. */
export function blocksOf(article: Article): Block[] {
  const blocks: Block[] = [];
  const add = (paragraph: number | null, block: number, text: string): void => {
    if (text !== '') blocks.push({ paragraph, block, tokens: tokenise(text) });
  };
  add(null, 0, article.title);
  article.standfirst.forEach((text, index) => {
    add(null, index + 1, text);
  });
  article.paragraphs.forEach((text, index) => {
    add(index, 0, text);
  });
  return blocks;
}

export interface NamedBlock extends Block {
  names: NameHit[];
}

/** Names of the pack's entities in each block. */
export function nameBlocks(blocks: Block[], pack: Pack, lang: string): NamedBlock[] {
  const index: NameIndex = nameIndex(pack, lang);
  return blocks.map((block) => ({ ...block, names: namesIn(index, block.tokens) }));
}
