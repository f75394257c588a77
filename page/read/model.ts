/**
 * Says of a block whether it belongs to the article: boosted decision trees over the features, small enough
 * to ship. weights.ts is written by `npx tsx tests/evaluate/extraction-train.ts`, which also cross-validates
 * them by site (Friedman, "Greedy function approximation: a gradient boosting machine", 2001).
 */
import { BIAS, TREES, type Tree } from './weights.ts';

/** The columns of a feature row, in order. The numbers 0 and 1 stand for no and yes. */
export const FEATURES = [
  'up', // levels from home up to the common ancestor
  'level', // levels from there down to the block, less those of most text under home
  'wide', // share of the text that stands in elements of the same kind as the two around the block
  'alike', // the same for the block's own element and the one around it
  'nextAlike', // `alike` of the next block
  'here', // share of the text that stands in the same element
  'beside', // how many elements up to the common ancestor are named as something else
  'linked', // share of the block's own text that is links
  'size', // log2 of the characters
  'bare', // neither paragraph, heading nor list item
  'ends', // ends like a sentence
  'company', // log2 of the blocks in the same element
  'calls', // asks the reader to do something
  'described', // stands in the page's own description
  'titled', // is the headline
  'list', // stands in a list
  'post', // stands in an embedded post
  'named', // has a class or an id
] as const;

/** Log-odds that a block with these features is the article's: above 0 it more likely is than not. */
export function score(row: readonly number[]): number {
  let sum = BIAS;
  for (const tree of TREES) {
    let node: Tree = tree;
    while (typeof node !== 'number') node = row[node[0]]! <= node[1] ? node[2] : node[3];
    sum += node;
  }
  return sum;
}
