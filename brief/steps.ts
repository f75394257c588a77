/**
 * Long work in steps: a generator that yields the share done, 0 to 1, wherever it may be interrupted. It knows no clock;
 * whoever runs it decides when to give way.
 */
export type Steps<T> = Generator<number, T, void>;

/** All steps at once. */
export function drain<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps that are a part of the whole, `from` its share `to` its share. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Like `items.map`, with a step each time that work of `slice` has been done; `cost` is in the same unit. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  cost: (item: Item) => number,
  slice: number,
): Steps<Result[]> {
  const results: Result[] = [];
  let done = 0;
  for (const item of items) {
    if (done > slice) {
      done = 0;
      yield results.length / items.length;
    }
    done += cost(item);
    results.push(work(item));
  }
  return results;
}
