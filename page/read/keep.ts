/** Which blocks are the article's, and which of those stand above it as its standfirst. */
import type { Blocks } from './blocks.ts';
import { type Context, namesOf } from './context.ts';
import { attribute, parentOf } from './dom.ts';
import { FEATURES, score } from './model.ts';
import { namesStandfirst } from './names.ts';
import type { Block } from './walk.ts';

export interface Kept {
  /** Summary and subtitle, in order. */
  standfirst: Block[];
  /** The article's text, headings and list items included. */
  paragraphs: Block[];
}

/** Log-odds from which on a block is taken; and what is named a standfirst and stands in its place, from … on. */
const TAKEN = 0;
const NAMED_TAKEN = -3;
/** Shorter ones are kickers and bylines, longer ones text, in characters. */
const SHORTEST = 20;
const LONGEST = 700;
/** A paragraph of this length begins the text: what stands below it isn't above the text. */
const BEGINS = 60;

const UP = FEATURES.indexOf('up');
const LEVEL = FEATURES.indexOf('level');
const LINKED = FEATURES.indexOf('linked');
const LIST = FEATURES.indexOf('list');
const DESCRIBED = FEATURES.indexOf('described');

/** Splits the page's blocks; those that belong to neither are left out. */
export function keep({ blocks, rows, headline }: Blocks): Kept {
  const standfirst: Block[] = [];
  const paragraphs: Block[] = [];
  const above = headline && parentOf(headline);
  let begun = false;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    const row = rows[at];
    if (!row || block.context.element === headline) continue;
    const odds = score(row);
    if (!begun && odds > NAMED_TAKEN && isStandfirst(block, row, odds, above)) {
      standfirst.push(block);
    } else if (odds > TAKEN) {
      paragraphs.push(block);
      begun ||= block.text.length >= BEGINS;
    }
  }
  return { standfirst, paragraphs };
}

/** True for what is named so, is the page's description outside the text, or stands beside the headline. */
function isStandfirst(block: Block, row: readonly number[], odds: number, above: Node | null): boolean {
  const { context, text } = block;
  if (text.length < SHORTEST || text.length > LONGEST || row[LINKED]! >= 0.5 || row[LIST] === 1) return false;
  const { parent } = context;
  if (isNamed(context)) return true;
  // In the text's own flow the element around it is the text's, whatever its name.
  if (row[UP] === 0 && row[LEVEL]! <= 0) return false;
  if (parent && isNamed(parent)) return true;
  return (
    odds > TAKEN &&
    row[UP]! > 0 &&
    (row[DESCRIBED] === 1 || parent?.element === above || parent?.tag === 'header')
  );
}

function isNamed(context: Context): boolean {
  return namesStandfirst(namesOf(context)) || attribute(context.element, 'itemprop') === 'description';
}
