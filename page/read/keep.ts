/** Which blocks are the article's. */
import type { Blocks } from './blocks.ts';
import { score } from './model.ts';
import type { Block } from './walk.ts';

/**
 * Log-odds from which on a block is taken. A little above even, where precision and recall are about the same
 * in cross-validation (tests/evaluate/extraction-train.ts).
 */
const TAKEN = 0.3;

/** The blocks that belong to the article, standfirst, headings and list items included. */
export function keep({ blocks, rows }: Blocks): Set<Block> {
  return new Set(
    blocks.filter((_, at) => {
      const row = rows[at];
      return row && score(row) > TAKEN;
    }),
  );
}
