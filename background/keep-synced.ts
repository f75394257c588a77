/** Syncs when there is something to sync: a change here or there, a start, the reader's turning it on. */
import browser from 'webextension-polyfill';
import { watchSyncState } from '../settings/sync/state.ts';
import { syncNow } from '../settings/sync/sync.ts';

/**
 * How long changes gather, ms. Chromium takes 120 writes a minute and 1800 an hour; a sync is one at most, so this makes
 * 12 and 720, whatever a slider does. The worker is kept for 30 s after an event, longer than this.
 */
export const GATHER = 5000;

/** Adds its listeners in the first turn, or the event that woke the worker would be missed. */
export function keepSynced(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    if (waiting !== undefined) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      void syncNow();
    }, GATHER);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && 'settings' in changes)) soon();
  });
  watchSyncState(({ on }, before) => {
    if (on && !before.on) void syncNow();
  });
  // What a stopped worker or a closed browser left undone.
  soon();
}
