/** Precision, recall and F1 of yes-or-no answers; all 0 where there is nothing to find. */
export interface Score {
  n: number;
  precision: number;
  recall: number;
  f1: number;
}

export function scoreOf<T>(
  all: readonly T[],
  opens: (one: T) => boolean,
  should: (one: T) => boolean,
): Score {
  const opened = all.filter(opens);
  const right = opened.filter(should).length;
  const wanted = all.filter(should).length;
  const precision = opened.length === 0 ? 0 : right / opened.length;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { n: all.length, precision, recall, f1 };
}
