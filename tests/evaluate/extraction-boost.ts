/**
 * Gradient-boosted trees for a yes or no, with weighted rows and monotone features: a page reader's model
 * must not get likelier to keep a block because it has more links. Leaf-wise growth over histograms as in
 * Ke et al., "LightGBM", 2017; the same input gives the same trees.
 */
import type { Tree } from '../../page/read/weights.ts';

export interface Sample {
  row: readonly number[];
  yes: boolean;
  weight: number;
}
export interface Options {
  trees: number;
  leaves: number;
  rate: number;
  /** Fewest rows in a leaf. */
  least: number;
  /** Shrinks leaves that rest on little. */
  ridge: number;
  /** For each feature: 1 where more of it must not lower the score, -1 where it must not raise it, 0 for neither. */
  monotone: readonly number[];
}
export interface Model {
  bias: number;
  trees: Tree[];
}

const BINS = 64;

interface Leaf {
  rows: number[];
  low: number;
  high: number;
  value: number;
  split: Split | null;
  /** Replaced by the node once split. */
  node: MutableTree;
}
interface Split {
  feature: number;
  bin: number;
  gain: number;
  below: number;
  above: number;
}
type MutableTree = {
  feature: number;
  limit: number;
  below: MutableTree | null;
  above: MutableTree | null;
  value: number;
};

/** Fits trees to samples by the logistic loss. */
export function boost(samples: readonly Sample[], options: Options): Model {
  const edges = binEdges(samples, options.monotone.length);
  const binned = samples.map(({ row }) => row.map((value, feature) => binOf(edges[feature]!, value)));
  const mean = samples.reduce((sum, { weight }) => sum + weight, 0) / samples.length;
  const weights = samples.map(({ weight }) => weight / mean);
  const yes = samples.reduce((sum, sample, at) => sum + (sample.yes ? weights[at]! : 0), 0) / samples.length;
  const bias = Math.log(yes / (1 - yes));
  const scores = samples.map(() => bias);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    const slopes = samples.map(({ yes }, at) => (chance(scores[at]!) - (yes ? 1 : 0)) * weights[at]!);
    const curves = scores.map((score, at) => chance(score) * (1 - chance(score)) * weights[at]!);
    const leaves = grow(binned, slopes, curves, edges, options);
    for (const leaf of leaves) for (const at of leaf.rows) scores[at]! += leaf.value * options.rate;
    trees.push(finish(leaves.root, options.rate));
  }
  return { bias, trees };
}

/** Log-odds by the model. */
export function scoreOf({ bias, trees }: Model, row: readonly number[]): number {
  let sum = bias;
  for (const tree of trees) {
    let node: Tree = tree;
    while (typeof node !== 'number') node = row[node[0]]! <= node[1] ? node[2] : node[3];
    sum += node;
  }
  return sum;
}

const chance = (score: number) => 1 / (1 + Math.exp(-score));

/** Upper edges of bins with about as many rows each, halfway between values that occur. */
function binEdges(samples: readonly Sample[], features: number): number[][] {
  return Array.from({ length: features }, (_, feature) => {
    const values = samples.map(({ row }) => row[feature]!).sort((a, b) => a - b);
    const edges: number[] = [];
    for (let bin = 1; bin < BINS; bin += 1) {
      const at = Math.floor((values.length * bin) / BINS);
      const value = values[at]!;
      const above = values.find((other) => other > value);
      if (above === undefined) break;
      const edge = Number(((value + above) / 2).toPrecision(3));
      if (edge >= value && edge < above && edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY))
        edges.push(edge);
    }
    return edges;
  });
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0;
  while (bin < edges.length && value > edges[bin]!) bin += 1;
  return bin;
}

function grow(
  binned: readonly number[][],
  slopes: readonly number[],
  curves: readonly number[],
  edges: readonly number[][],
  options: Options,
): Leaf[] & { root: MutableTree } {
  const root: MutableTree = { feature: -1, limit: 0, below: null, above: null, value: 0 };
  const first: Leaf = {
    rows: binned.map((_, at) => at),
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
    value: 0,
    split: null,
    node: root,
  };
  first.split = bestSplit(first, binned, slopes, curves, edges, options);
  const leaves: Leaf[] = [first];
  while (leaves.length < options.leaves) {
    const leaf = leaves.reduce((best, each) =>
      (each.split?.gain ?? 0) > (best.split?.gain ?? 0) ? each : best,
    );
    const { split, node } = leaf;
    if (!split) break;
    node.feature = split.feature;
    node.limit = edges[split.feature]![split.bin]!;
    const sides = [true, false].map((below): Leaf => {
      const value = below ? split.below : split.above;
      const middle = (split.below + split.above) / 2;
      const direction = options.monotone[split.feature]!;
      const capped = direction !== 0 && below === direction > 0;
      const floored = direction !== 0 && below === direction < 0;
      const child: MutableTree = { feature: -1, limit: 0, below: null, above: null, value };
      const side: Leaf = {
        rows: leaf.rows.filter((at) => binned[at]![split.feature]! <= split.bin === below),
        low: floored ? Math.max(leaf.low, middle) : leaf.low,
        high: capped ? Math.min(leaf.high, middle) : leaf.high,
        value,
        split: null,
        node: child,
      };
      side.split = bestSplit(side, binned, slopes, curves, edges, options);
      return side;
    });
    node.below = sides[0]!.node;
    node.above = sides[1]!.node;
    leaves.splice(leaves.indexOf(leaf), 1, ...sides);
  }
  return Object.assign(leaves, { root });
}

function bestSplit(
  leaf: Leaf,
  binned: readonly number[][],
  slopes: readonly number[],
  curves: readonly number[],
  edges: readonly number[][],
  { least, ridge, monotone }: Options,
): Split | null {
  let best: Split | null = null;
  const clip = (value: number) => Math.min(leaf.high, Math.max(leaf.low, value));
  const gainOf = (slope: number, curve: number, value: number) =>
    -(2 * slope * value + (curve + ridge) * value * value);
  for (let feature = 0; feature < monotone.length; feature += 1) {
    const size = edges[feature]!.length + 1;
    const counts = new Float64Array(size);
    const slopeSums = new Float64Array(size);
    const curveSums = new Float64Array(size);
    let slopeAll = 0;
    let curveAll = 0;
    for (const at of leaf.rows) {
      const bin = binned[at]![feature]!;
      counts[bin]! += 1;
      slopeSums[bin]! += slopes[at]!;
      curveSums[bin]! += curves[at]!;
      slopeAll += slopes[at]!;
      curveAll += curves[at]!;
    }
    const whole = gainOf(slopeAll, curveAll, clip(-slopeAll / (curveAll + ridge)));
    let count = 0;
    let slope = 0;
    let curve = 0;
    for (let bin = 0; bin < size - 1; bin += 1) {
      count += counts[bin]!;
      slope += slopeSums[bin]!;
      curve += curveSums[bin]!;
      if (count < least || leaf.rows.length - count < least) continue;
      const below = clip(-slope / (curve + ridge));
      const above = clip(-(slopeAll - slope) / (curveAll - curve + ridge));
      if ((above - below) * monotone[feature]! < 0) continue;
      const gain = gainOf(slope, curve, below) + gainOf(slopeAll - slope, curveAll - curve, above) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain, below, above };
    }
  }
  return best;
}

function finish(node: MutableTree, rate: number): Tree {
  if (!node.below || !node.above) return Number((node.value * rate).toFixed(3));
  return [node.feature, node.limit, finish(node.below, rate), finish(node.above, rate)];
}
