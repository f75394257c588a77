/** The browser's locks in Node. */
import { vi } from 'vitest';

/** One lock a name, as strict as the browser's: the next waits for the one before. */
export function oneLock(): void {
  const last = new Map<string, Promise<unknown>>();
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, work: () => Promise<unknown>) => {
        const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
        last.set(name, mine);
        return mine;
      },
    },
  });
}
