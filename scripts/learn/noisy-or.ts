/**
 * Learns the weights of several topics at once from labels that only say "about one of them": the chance that
 * a page is about any is 1 − Π(1 − score of each), each score a logistic regression over its own features
 * ("noisy or"; Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, 4.3). Full-batch Adam (Kingma and
 * Ba, 2014) from a fixed start, so the same data gives the same weights.
 */

/** One topic's features by example, without the bias. */
export type Matrix = number[][];

export interface Weights {
  weights: number[];
  bias: number;
}

const STEPS = 600;
const RATE = 0.1;
const LATE_RATE = 0.02;
const START_BIAS = -3;

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const dot = ({ weights, bias }: Weights, row: number[]) => {
  let sum = bias;
  for (let index = 0; index < row.length; index++) sum += (weights[index] ?? 0) * (row[index] ?? 0);
  return sum;
};

/** Chance that an example is about any of the topics; `rows` has its features for each. */
export function predict(experts: Weights[], rows: number[][]): number {
  return 1 - experts.reduce((none, expert, topic) => none * (1 - sigmoid(dot(expert, rows[topic] ?? []))), 1);
}

/** `ridge` pulls the weights (not the biases) to zero. */
export function learn(features: Matrix[], labels: number[], ridge: number): Weights[] {
  const experts = features.map(
    (matrix): Weights => ({ weights: (matrix[0] ?? []).map(() => 0), bias: START_BIAS }),
  );
  const moments = experts.map(({ weights }) => [...weights, 0].map(() => ({ first: 0, second: 0 })));
  for (let step = 1; step <= STEPS; step++) {
    const gradients = experts.map(({ weights }) => [...weights.map((weight) => ridge * weight), 0]);
    for (const [example, label] of labels.entries()) {
      const scores = experts.map((expert, topic) => sigmoid(dot(expert, features[topic]?.[example] ?? [])));
      const none = scores.reduce((product, score) => product * (1 - score), 1);
      const chance = Math.min(Math.max(1 - none, 1e-9), 1 - 1e-9);
      const slope = (chance - label) / (chance * (1 - chance));
      for (const [topic, score] of scores.entries()) {
        const pull = slope * none * score;
        const gradient = gradients[topic] as number[];
        const row = features[topic]?.[example] ?? [];
        for (let index = 0; index < row.length; index++)
          (gradient[index] as number) += pull * (row[index] ?? 0);
        (gradient[row.length] as number) += pull;
      }
    }
    for (const [topic, expert] of experts.entries()) {
      const move = (index: number) =>
        adam(moments[topic]?.[index] as Moment, gradients[topic]?.[index] ?? 0, step);
      expert.weights = expert.weights.map((weight, index) => weight - move(index));
      expert.bias -= move(expert.weights.length);
    }
  }
  return experts;
}

interface Moment {
  first: number;
  second: number;
}

function adam(moment: Moment, gradient: number, step: number): number {
  moment.first = 0.9 * moment.first + 0.1 * gradient;
  moment.second = 0.999 * moment.second + 0.001 * gradient * gradient;
  const rate = step < STEPS * 0.6 ? RATE : LATE_RATE;
  const mean = moment.first / (1 - 0.9 ** step);
  const spread = Math.sqrt(moment.second / (1 - 0.999 ** step));
  return (rate * mean) / (spread + 1e-8);
}
