/**
 * The reader's choices in extension storage: read whole, written as patches under a lock, watched.
 *
 * Rubbish in storage costs the reader nothing they chose: what can be read is used, and before the first
 * write over something that couldn't, the old value is kept beside it (BROKEN). Storage that can't be read at all is
 * never written to. What an organisation set by policy lies over all of it (settings/managed.ts) and is never written.
 */
import browser from 'webextension-polyfill';
import { type Managed, overlay, readManaged, withoutManaged } from './managed.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { DEFAULTS, parseSettings, type Settings } from './settings.ts';
import { readStamps, type Stamps, stampChanges } from './stamps.ts';
import { type Read, readStored, writeOver } from './stored.ts';

const KEY = 'settings';
/** Where the value goes that we could not read in full. */
const BROKEN = 'settings-unreadable';
const STAMPS = 'settings-changed';

export interface Loaded {
  settings: Settings;
  /** Why the stored value isn't what is used; absent where all is well. gone: the browser doesn't let us look. */
  problem?: 'unreadable' | 'newer' | 'gone';
  /** Settings that a policy holds fast; absent where there are none. */
  locked?: (keyof Settings)[];
}

/** The settings that hold: the reader's, under what a policy sets. Never rejects. */
export async function loadSettings(): Promise<Loaded> {
  const [read, managed] = await Promise.all([load(), readManaged()]);
  return underPolicy(read, managed);
}

async function load(): Promise<Read | { settings: Settings; problem: 'gone' }> {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return { settings: { ...DEFAULTS }, problem: 'gone' };
  }
}

function underPolicy<T extends { settings: Settings }>(read: T, managed: Managed) {
  const locked = Object.keys(managed.locked) as (keyof Settings)[];
  return {
    ...read,
    settings: overlay(read.settings, managed),
    ...(locked.length > 0 && { locked }),
  };
}

/**
 * Merges a patch into the stored settings, and gives those that hold then. Rejects where storage is full or gone; then
 * all is as it was, and the caller says so.
 */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  return changeSettings(() => patch);
}

/** Like saveSettings, for a patch that depends on the settings. */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return transact(({ settings, stamps }, managed) => {
    const patch = withoutManaged(change(overlay(settings, managed)), managed);
    const next = parseSettings({ ...settings, ...patch });
    return { patch, stamps: stampChanges(settings, next, stamps, Date.now()) };
  });
}

/** The reader's own choices, without what a policy sets, and when each was made. */
export interface Choices {
  settings: Settings;
  stamps: Stamps;
}

/** One step from the latest stored state to the next; none where `step` gives none. */
export function transact(
  step: (now: Choices, managed: Managed) => { patch: Partial<Settings>; stamps: Stamps } | undefined,
): Promise<Settings> {
  return oneAtATime('settings', async () => {
    const [area, managed] = await Promise.all([browser.storage.local.get([KEY, STAMPS]), readManaged()]);
    const stored = area[KEY];
    const { settings, problem } = readStored(stored);
    const next = step({ settings, stamps: readStamps(area[STAMPS]) }, managed);
    if (!next) return overlay(settings, managed);
    const written = writeOver(stored, next.patch);
    // In one call, which browsers carry out whole or not at all.
    await browser.storage.local.set({
      [KEY]: written,
      [STAMPS]: next.stamps,
      ...(problem === 'unreadable' && { [BROKEN]: stored }),
    });
    return overlay(readStored(written).settings, managed);
  });
}

/** Calls back with each new state, until the signal aborts; a policy that comes or changes is one, too. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  // Of two changes in a row the later one is told last, however long the policy takes to read.
  let last = Promise.resolve();
  const tell = (read: () => Promise<{ settings: Settings }>) => {
    last = last.then(async () => {
      const { settings } = underPolicy(await read(), await readManaged());
      if (!signal?.aborted) changed(settings);
    });
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) tell(async () => readStored(change.newValue));
    if (area === 'managed') tell(load);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
