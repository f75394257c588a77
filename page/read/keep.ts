/** Which blocks are the article's. */
import type { Blocks } from './blocks.ts';
import { FEATURES, score } from './model.ts';
import { type Block, isHeading } from './walk.ts';

/**
 * Log-odds from which on a block is taken. A little above even, where precision and recall are about the same
 * in cross-validation (tests/evaluate/extraction-train.ts).
 */
const TAKEN = 0.3;

/** A heading is the text's when this share of the text is marked up like what stands below it. */
const HEADS = 0.2;

/** Longer ones are judged by all there is, in characters; … */
const LINE = 60;
/** … and ones marked up like this share of the text. */
const ALONE = 0.1;

const UP = FEATURES.indexOf('up');
const ALIKE = FEATURES.indexOf('alike');
const BESIDE = FEATURES.indexOf('beside');
const ENDS = FEATURES.indexOf('ends');
const LINKED = FEATURES.indexOf('linked');

/** The blocks that belong to the article, standfirst, headings and list items included. */
export function keep({ blocks, rows }: Blocks): Set<Block> {
  const taken = new Set<Block>();
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || isLine(blocks[at]!, row)) continue;
    if (score(row) > TAKEN || isHeadOf(blocks, rows, at, taken)) taken.add(blocks[at]!);
  }
  return taken;
}

/** True for a short line whose names say that it is something else: who wrote it, how long it takes to read. */
function isLine({ context, text }: Block, row: readonly number[]): boolean {
  return (
    row[BESIDE]! > 0 &&
    text.length < LINE &&
    row[ENDS] === 0 &&
    row[ALIKE]! < ALONE &&
    !isHeading(context.tag)
  );
}

/** True for a heading right above a paragraph of the text: too few stand like it for the model to know it. */
function isHeadOf(
  blocks: readonly Block[],
  rows: Blocks['rows'],
  at: number,
  taken: ReadonlySet<Block>,
): boolean {
  const row = rows[at]!;
  const below = rows[at + 1];
  if (!below || !isHeading(blocks[at]!.context.tag) || isHeading(blocks[at + 1]!.context.tag)) return false;
  return (
    taken.has(blocks[at + 1]!) &&
    below[ALIKE]! >= HEADS &&
    below[UP] === row[UP] &&
    row[BESIDE] === 0 &&
    row[LINKED]! < 0.5
  );
}
