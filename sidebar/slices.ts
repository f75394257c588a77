/** Runs long work in the page without holding it up: the browser gets a turn whenever a slice has taken its time. */
import type { Steps } from '../brief/steps.ts';

/** How long the page may have to wait for us, ms: half a frame, so that it still draws at 60 a second. */
const SLICE = 8;

interface Watch {
  /** Ends the work; what comes back is undefined then. */
  signal: AbortSignal;
  /** Told the share done each time before the browser gets its turn. */
  progress?: (done: number) => void;
}

export async function inSlices<T>(steps: Steps<T>, { signal, progress }: Watch): Promise<T | undefined> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    progress?.(step.value);
    await giveWay();
    if (signal.aborted) return undefined;
    start = performance.now();
  }
}

/**
 * A turn for input, drawing and the page's own work. A message: timers wait a second in background tabs, and what goes on
 * after `scheduler.yield` comes before the page's own timers and messages, which a guest shouldn't.
 */
export function giveWay(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
