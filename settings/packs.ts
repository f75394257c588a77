/**
 * The reader's topic packs in storage, as they were imported; what is stored is checked again when it is read, since another
 * version may have written it. Those of the organisation (settings/managed.ts) stand before them.
 */
import browser from 'webextension-polyfill';
import type { Pack } from '../brief/pack.ts';
import { readManaged } from './managed.ts';
import { checkPack, checkPackText } from './pack-schema.ts';
import { readStored } from './store.ts';

const KEY = 'packs';

/** The reader's packs, switched off or not, in the order of their names. */
export async function loadOwnPacks(): Promise<Pack[]> {
  return readPacks((await browser.storage.local.get(KEY))[KEY]);
}

/** The organisation's packs. */
async function loadManagedPacks(): Promise<Pack[]> {
  return readPacks((await readManaged()).packs);
}

/** The packs that are on. One of the organisation's always is, and stands in for the reader's of the same id. */
export async function loadPacks(): Promise<Pack[]> {
  const [stored, managed] = await Promise.all([browser.storage.local.get([KEY, 'settings']), readManaged()]);
  const { packsOff } = { ...readStored(stored['settings']).settings, ...managed.locked };
  const set = readPacks(managed.packs);
  const own = readPacks(stored[KEY]).filter(({ id }) => !packsOff.includes(id));
  return [...set, ...own.filter(({ id }) => !set.some((pack) => pack.id === id))];
}

/** Policies can hold a pack as text, since not all systems' policies can hold objects. */
function readPacks(stored: unknown): Pack[] {
  if (!Array.isArray(stored) || stored.length === 0) return [];
  return stored.flatMap((candidate) => {
    const checked = typeof candidate === 'string' ? checkPackText(candidate) : checkPack(candidate);
    return 'pack' in checked ? [checked.pack] : [];
  });
}

/** Keeps what `change` makes of the packs. Rejects where storage is full; then all is as it was. */
export function changePacks(change: (now: Pack[]) => Pack[]): Promise<Pack[]> {
  return navigator.locks.request('sidebrief-packs', async () => {
    const next = change(await loadOwnPacks()).sort((a, b) => (a.name < b.name ? -1 : 1));
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** The packs with this one in its place: a pack of the same id is replaced. */
export function withPack(packs: readonly Pack[], pack: Pack): Pack[] {
  return [...packs.filter(({ id }) => id !== pack.id), pack];
}

export interface StoredPacks {
  /** The reader's, switched off or not. */
  own: Pack[];
  /** The organisation's. */
  managed: Pack[];
}

export async function loadStoredPacks(): Promise<StoredPacks> {
  const [own, managed] = await Promise.all([loadOwnPacks(), loadManagedPacks()]);
  return { own, managed };
}

/** Calls back with the packs each time they, or the organisation's policy, changed, until the signal aborts. */
export function watchPacks(changed: (packs: StoredPacks) => void, signal?: AbortSignal): void {
  // Of two changes in a row the later one is told last.
  let last = Promise.resolve();
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'managed' && !(area === 'local' && KEY in changes)) return;
    last = last.then(async () => {
      const packs = await loadStoredPacks();
      if (!signal?.aborted) changed(packs);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
