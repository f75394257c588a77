/**
 * The reader's choices mirrored in the browser's own sync. Local storage stays what every page reads; the mirror is compared
 * and brought to the same, both ways, whenever one of them changed (background/keep-synced.ts). It can be interrupted
 * anywhere: the next comparison finds what is left to do.
 */
import browser from 'webextension-polyfill';
import { isSame } from '../is-same.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { VERSION } from '../settings.ts';
import { transact } from '../store.ts';
import { type Items, versionOf } from './items.ts';
import { type Agreed, type Merged, merge } from './merge.ts';
import { loadSyncState, noteSync } from './state.ts';

const AGREED = 'sync-agreed';

/** Does nothing where the reader didn't turn it on. Never rejects: how it went is in the state. */
export function syncNow(): Promise<void> {
  return oneAtATime('sync', async () => {
    if (!(await loadSyncState()).on) return;
    const { sync } = browser.storage;
    if (!sync) return noteSync({ trouble: 'missing' });
    const there: Items = await sync.get(null);
    if (versionOf(there) > VERSION) return noteSync({ trouble: 'newer' });
    const { push, left, agreed } = await takeIn(there);
    if (Object.keys(push).length > 0) await sync.set(push);
    // Last: what was never pushed is not agreed upon.
    await browser.storage.local.set({ [AGREED]: agreed });
    await noteSync({ last: Date.now(), ...(left.length > 0 && { left }) });
  }).catch((error: Error) => noteSync({ trouble: 'failed', reason: error.message }).catch(() => {}));
}

async function takeIn(there: Items): Promise<Merged> {
  const agreed = ((await browser.storage.local.get(AGREED))[AGREED] ?? {}) as Agreed;
  let merged: Merged | undefined;
  await transact((here, { locked }) => {
    merged = merge(here, there, agreed, Object.keys(locked));
    const { patch, stamps } = merged;
    return isSame(patch, {}) && isSame(stamps, here.stamps) ? undefined : { patch, stamps };
  });
  return merged as Merged;
}

/** Whether anything of Sidebrief's lies in the browser's sync. */
export async function hasCopy(): Promise<boolean> {
  const items: Items = (await browser.storage.sync?.get(null).catch(() => ({}))) ?? {};
  return Object.keys(items).length > 0;
}

/** Takes everything out of the browser's sync. Another machine that syncs puts its own in again. */
export async function removeCopy(): Promise<void> {
  await browser.storage.sync.clear();
  await browser.storage.local.remove(AGREED);
}
