/**
 * The reader's choices in extension storage: read whole, written as patches under a lock, watched.
 *
 * Rubbish in storage costs the reader nothing they chose: what can be read is used, and before the first
 * write over something that couldn't, the old value is kept beside it (BROKEN).
 * What an organisation set by policy lies over all of it (settings/managed.ts) and is never written.
 */
import browser from 'webextension-polyfill';
import { type Managed, overlay, readManaged, withoutManaged } from './managed.ts';
import { parseSettings, type Settings, VERSION } from './settings.ts';

const KEY = 'settings';
/** Where the value goes that we could not read in full. */
const BROKEN = 'settings-unreadable';

export interface Loaded {
  settings: Settings;
  /** Why the stored value isn't what is used; absent where all is well. */
  problem?: 'unreadable' | 'newer';
  /** Settings that a policy holds fast; absent where there are none. */
  locked?: (keyof Settings)[];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whether every stored field survived parsing; a field that isn't stored yet is no fault. */
function wasReadable(stored: unknown, parsed: Settings): boolean {
  if (stored === undefined) return true;
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return false;
  return Object.entries(stored).every(
    ([key, value]) => !(key in parsed) || key === 'version' || same(value, parsed[key as keyof Settings]),
  );
}

/** Any stored value to settings, with a word on what was wrong with it. */
export function readStored(stored: unknown): Loaded {
  const settings = { ...parseSettings(stored), version: VERSION };
  const version = (stored as { version?: unknown } | undefined)?.version;
  if (typeof version === 'number' && version > VERSION) return { settings, problem: 'newer' };
  return wasReadable(stored, settings) ? { settings } : { settings, problem: 'unreadable' };
}

/** The settings that hold: the reader's, under what a policy sets. */
export async function loadSettings(): Promise<Loaded> {
  const [stored, managed] = await Promise.all([browser.storage.local.get(KEY), readManaged()]);
  return loaded(stored[KEY], managed);
}

function loaded(stored: unknown, managed: Managed): Loaded {
  const read = readStored(stored);
  const locked = Object.keys(managed.locked) as (keyof Settings)[];
  return {
    ...read,
    settings: overlay(read.settings, managed),
    ...(locked.length > 0 && { locked }),
  };
}

/** Serialises writers in all extension contexts: two windows that save at once both keep what they changed. */
const locked = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('sidebrief-settings', work);

/**
 * Merges a patch into the stored settings, and gives those that hold then. Rejects where storage is full or gone; the
 * caller says so.
 */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  return changeSettings(() => patch);
}

/** Like saveSettings, for a patch that depends on the settings. */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return locked(async () => {
    const [area, managed] = await Promise.all([browser.storage.local.get(KEY), readManaged()]);
    const stored = area[KEY];
    const { settings, problem } = readStored(stored);
    const patch = withoutManaged(change(overlay(settings, managed)), managed);
    const next = { ...parseSettings({ ...settings, ...patch }), version: VERSION };
    await browser.storage.local.set({ [KEY]: next, ...(problem && { [BROKEN]: stored }) });
    return overlay(next, managed);
  });
}

/** Calls back with each new state, until the signal aborts; a policy that comes or changes is one, too. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  // Of two changes in a row the later one is told last, however long the policy takes to read.
  let last = Promise.resolve();
  const tell = (stored: () => Promise<unknown>) => {
    last = last.then(async () => {
      const { settings } = loaded(await stored(), await readManaged());
      if (!signal?.aborted) changed(settings);
    });
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) tell(async () => change.newValue);
    if (area === 'managed') tell(async () => (await browser.storage.local.get(KEY))[KEY]);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
