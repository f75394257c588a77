/** The clock steps by 0.1 ms: work is repeated until it has taken this long, ms. */
const LONG_ENOUGH = 40;
/**
 * Enough for the browser to have compiled what is called often; the same for everybody who is timed. Readability is as
 * fast after 12 calls as after 60, our shorter work isn't: its compilers run beside it and need some milliseconds.
 */
const WARM_UP = 60;

/** ms of one run, the first of this code in a page: nothing is compiled yet. To the clock's step of 0.1 ms. */
export function timeOfFirst(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** ms of one run, warm: the mean over as many repetitions as the clock's step asks for. */
export function timeOf(work: () => unknown): number {
  for (let i = 0; i < WARM_UP; i++) work();
  const start = performance.now();
  let times = 0;
  do {
    work();
    times += 1;
  } while (performance.now() - start < LONG_ENOUGH);
  return (performance.now() - start) / times;
}
