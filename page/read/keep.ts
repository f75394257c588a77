/** Which blocks are the article's, and which of those stand above it as its standfirst. */
import type { Blocks } from './blocks.ts';
import { score } from './model.ts';
import type { Block } from './walk.ts';

/** Log-odds from which on a block is taken. */
const TAKEN = 0;

export interface Kept {
  standfirst: Block[];
  paragraphs: Block[];
}

export function keep({ blocks, rows }: Blocks): Kept {
  const paragraphs = blocks.filter((_, at) => {
    const row = rows[at];
    return row && score(row) > TAKEN;
  });
  return { standfirst: [], paragraphs };
}
