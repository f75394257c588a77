/** Storage that fails at chosen calls, as a full, corrupt or shut one does: a call that fails has changed nothing. */
import { vi } from 'vitest';
import browser from 'webextension-polyfill';

type Area = { get: unknown; set: unknown };

/**
 * Lets the calls on an area (local, unless told) fail that `fails` names by their number, from 0. Gives back how to end it
 * and how many calls there were.
 */
export function failAt(fails: (call: number) => boolean, area: Area = browser.storage.local) {
  let calls = 0;
  const spies = (['get', 'set'] as const).map((name) => {
    const works = (area[name] as (...args: unknown[]) => Promise<unknown>).bind(area);
    return vi
      .spyOn(area as Record<typeof name, (...args: unknown[]) => unknown>, name)
      .mockImplementation((...args) =>
        fails(calls++) ? Promise.reject(new Error('storage failed')) : works(...args),
      );
  });
  return {
    get calls() {
      return calls;
    },
    end: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}
