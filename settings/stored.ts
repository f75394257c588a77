/** A stored value read and written over, without a browser. Pure. */
import { isSame } from './is-same.ts';
import { isObject, migrate } from './migrate.ts';
import { parseSettings, type Settings, VERSION } from './settings.ts';

export interface Read {
  settings: Settings;
  /** Why the stored value isn't what is used; absent where all is well. */
  problem?: 'unreadable' | 'newer';
}

/** Any stored value, of whatever version, to settings, with a word on what was wrong with it. */
export function readStored(stored: unknown): Read {
  const { value, newer } = migrate(stored);
  const settings = { ...parseSettings(value), version: VERSION };
  if (newer) return { settings, problem: 'newer' };
  const isReadable =
    (stored === undefined || isObject(stored)) &&
    Object.entries(value).every(
      // A field that isn't stored yet is no fault, nor is one that this version doesn't know.
      ([key, field]) => !(key in settings) || isSame(field, settings[key as keyof Settings]),
    );
  return isReadable ? { settings } : { settings, problem: 'unreadable' };
}

/**
 * What to store once `patch` is made. Keys that this version doesn't know stay. Of what a newer Sidebrief wrote, only the
 * patch is written over, and its stamp stays: the values that we can't read are there again when it comes back.
 */
export function writeOver(stored: unknown, patch: Partial<Settings>): Record<string, unknown> {
  const { value, newer } = migrate(stored);
  const now = parseSettings(value);
  const whole = parseSettings({ ...now, ...patch });
  const { version: _, ...changed } = Object.fromEntries(
    (Object.keys(patch) as (keyof Settings)[]).filter((key) => key in whole).map((key) => [key, whole[key]]),
  );
  return newer ? { ...value, ...changed } : { ...value, ...now, ...changed, version: VERSION };
}
