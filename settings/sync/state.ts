/** Whether this machine syncs, and how it went last: in local storage, where the options see it change. */
import browser from 'webextension-polyfill';
import { oneAtATime } from '../one-at-a-time.ts';

const KEY = 'sync';

export interface SyncState {
  on: boolean;
  /** When this machine and the sync were last the same, ms since 1970. */
  last?: number;
  /** missing: the browser has no sync for extensions. newer: another machine's Sidebrief is. failed: for the `reason`. */
  trouble?: 'missing' | 'newer' | 'failed';
  /** In the browser's words. */
  reason?: string;
  /** Choices (settings/stamps.ts) that the sync has no room for. */
  left?: string[];
}

export function readSyncState(stored: unknown): SyncState {
  const state = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<SyncState>;
  return { ...state, on: state.on === true };
}

/** Off where it can't be read. */
export async function loadSyncState(): Promise<SyncState> {
  const area = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  return readSyncState(area[KEY]);
}

/** Turns it on or off; background/keep-synced.ts does the rest. Rejects where storage is full or gone. */
export function switchSync(on: boolean): Promise<void> {
  return oneAtATime('sync-state', () => browser.storage.local.set({ [KEY]: { on } }));
}

/** Notes how a sync went, unless it was turned off meanwhile. */
export function noteSync(outcome: Omit<SyncState, 'on'>): Promise<void> {
  return oneAtATime('sync-state', async () => {
    if ((await loadSyncState()).on) await browser.storage.local.set({ [KEY]: { ...outcome, on: true } });
  });
}

/** Calls back with each new state, until the signal aborts. */
export function watchSyncState(
  changed: (state: SyncState, before: SyncState) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === 'local' && changes[KEY];
    if (change) changed(readSyncState(change.newValue), readSyncState(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
