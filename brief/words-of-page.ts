/** An article's texts as words, made once and read by entities, claims and facts. */
import { type NameHit, type NameIndex, nameIndex, namesIn } from './entities/names.ts';
import type { Pack } from './pack.ts';
import { drain, mapInSteps, type Steps } from './steps.ts';
import { type Tokens, tokenise } from './tokens.ts';
import type { Article } from './types.ts';

export interface Block {
  /** null for the headline and the standfirst. */
  paragraph: number | null;
  /** Which text of the headline block: 0 the title, 1… the standfirst. */
  block: number;
  tokens: Tokens;
}

/** Characters that are cut into words, or searched for names, in one step: some milliseconds where nothing is compiled yet. */
export const SLICE = 10_000;

/** The headline, the standfirst, then the paragraphs; empty ones are left out. */
export const blocksOf = (article: Article): Block[] => drain(blocksInSteps(article));

export function* blocksInSteps(article: Article): Steps<Block[]> {
  const texts = [article.title, ...article.standfirst, ...article.paragraphs];
  const heads = texts.length - article.paragraphs.length;
  const places = texts.map((text, at) => ({
    text,
    paragraph: at < heads ? null : at - heads,
    block: at < heads ? at : 0,
  }));
  const filled = places.filter(({ text }) => text !== '');
  const make = ({ text, ...place }: (typeof filled)[number]) => ({ ...place, tokens: tokenise(text) });
  return yield* mapInSteps(filled, make, ({ text }) => text.length, SLICE);
}

export interface NamedBlock extends Block {
  names: NameHit[];
}

/** Names of the pack's entities in each block. */
export const nameBlocks = (blocks: Block[], pack: Pack, lang: string): NamedBlock[] =>
  drain(nameInSteps(blocks, pack, lang));

export function nameInSteps(blocks: Block[], pack: Pack, lang: string): Steps<NamedBlock[]> {
  const index: NameIndex = nameIndex(pack, lang);
  const name = (block: Block) => ({ ...block, names: namesIn(index, block.tokens) });
  return mapInSteps(blocks, name, lengthOf, SLICE);
}

/** In characters. */
export const lengthOf = ({ tokens }: Block): number => tokens.text.length;
