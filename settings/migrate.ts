/**
 * What any earlier Sidebrief stored or exported, brought to today's shape, a step a version. Pure.
 *
 *   1  until 1.0: no stamp, or 1. `packsOff`, `sectionsOrder` and `language` came by and by; each has a default.
 *   2  ids of own topics that stay apart on two machines (migrations/topic-ids.ts)
 *
 * A step gets what the one before it made, may change what it must, and leaves every other key alone: it may be another
 * version's. tests/settings/stored/ holds what each version wrote.
 */
import { tellTopicsApart } from './migrations/topic-ids.ts';
import { VERSION } from './settings.ts';

export type StoredObject = Record<string, unknown>;

/** STEPS[n] leads from version n + 1 to n + 2. */
const STEPS: readonly ((stored: StoredObject) => StoredObject)[] = [tellTopicsApart];

export interface Migrated {
  /** In today's shape as far as the keys go; their values are still to be checked. */
  value: StoredObject;
  /** A newer Sidebrief wrote it; then it is left as it is. */
  newer: boolean;
}

/** Never throws; what is no object counts as an empty one. */
export function migrate(stored: unknown): Migrated {
  const object = isObject(stored) ? stored : {};
  const version = versionOf(object);
  if (version > VERSION) return { value: object, newer: true };
  const value = STEPS.slice(version - 1).reduce((now, step) => step(now), object);
  return { value: { ...value, version: VERSION }, newer: false };
}

/** Whole numbers from 1; whatever else stands there is the time before stamps. */
function versionOf({ version }: StoredObject): number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

export const isObject = (value: unknown): value is StoredObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
