/** The browser's locks in Node. */
import { vi } from 'vitest';

/** One lock for all names, as strict as the browser's: the next waits for the one before. */
export function oneLock(): void {
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, work: () => Promise<unknown>) => {
        const mine = last.then(work, work);
        last = mine;
        return mine;
      },
    },
  });
}
