/**
 * The reader's topic packs in storage, as they were imported; what is stored is checked again when it is read, since another
 * version may have written it. Those of the organisation (settings/managed.ts) stand before them.
 */
import browser from 'webextension-polyfill';
import type { Pack } from '../brief/pack.ts';
import { readManaged } from './managed.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { checkPack, checkPackText } from './pack-schema.ts';
import { readStored } from './stored.ts';

const KEY = 'packs';
/** Where a stored value goes that is no list of packs at all. */
const BROKEN = 'packs-unreadable';

/** The reader's packs, switched off or not, in the order of their names; none where the browser doesn't let us look. */
export async function loadOwnPacks(): Promise<Pack[]> {
  return readPacks(await stored());
}

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({})))[KEY];
}

/** The organisation's packs. */
async function loadManagedPacks(): Promise<Pack[]> {
  return readPacks((await readManaged()).packs);
}

/** The packs that are on. One of the organisation's always is, and stands in for the reader's of the same id. */
export async function loadPacks(): Promise<Pack[]> {
  const [area, managed] = await Promise.all([
    browser.storage.local.get([KEY, 'settings']).catch((): Record<string, unknown> => ({})),
    readManaged(),
  ]);
  const { packsOff } = { ...readStored(area['settings']).settings, ...managed.locked };
  const set = readPacks(managed.packs);
  const own = readPacks(area[KEY]).filter(({ id }) => !packsOff.includes(id));
  return [...set, ...own.filter(({ id }) => !set.some((pack) => pack.id === id))];
}

/** Policies can hold a pack as text, since not all systems' policies can hold objects. */
function readPacks(stored: unknown): Pack[] {
  if (!Array.isArray(stored) || stored.length === 0) return [];
  return stored.flatMap((candidate) => readPack(candidate) ?? []);
}

function readPack(candidate: unknown): Pack | undefined {
  const checked = typeof candidate === 'string' ? checkPackText(candidate) : checkPack(candidate);
  return 'pack' in checked ? checked.pack : undefined;
}

/** Entries that this version can't read: a newer one's, perhaps. They stay where they are until one of the same id comes. */
function unreadable(stored: unknown): unknown[] {
  return Array.isArray(stored) ? stored.filter((candidate) => !readPack(candidate)) : [];
}

/** Keeps what `change` makes of the packs. Rejects where storage is full or gone; then all is as it was. */
export function changePacks(change: (now: Pack[]) => Pack[]): Promise<Pack[]> {
  return oneAtATime('packs', async () => {
    const before = (await browser.storage.local.get(KEY))[KEY];
    const next = change(readPacks(before)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const kept = unreadable(before).filter(
      (entry) => !next.some(({ id }) => id === (entry as { id?: unknown } | null)?.id),
    );
    await browser.storage.local.set({
      [KEY]: [...next, ...kept],
      ...(before !== undefined && !Array.isArray(before) && { [BROKEN]: before }),
    });
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
  /** How many of the reader's this version can't read. */
  unreadable: number;
}

/** Never rejects. */
export async function loadStoredPacks(): Promise<StoredPacks> {
  const [own, managed] = await Promise.all([stored(), loadManagedPacks()]);
  return { own: readPacks(own), managed, unreadable: unreadable(own).length };
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
