/**
 * Choices as they lie in the browser's sync: an item each, so that what changed on two machines meets choice by choice. Pure.
 *
 *   "theme" → { at, value }     "topic:own-t1x" → { at, value }, or { at } where it was removed     "sidebrief" → { version }
 */

/** A choice with the time of its last change, ms since 1970; without a value it was removed. */
export interface Item {
  at: number;
  value?: unknown;
}
export type Items = Record<string, unknown>;

/**
 * The item that says which version's choices the others are. The sync began with version 2; a version that gives a choice
 * another meaning must bring the items along when it finds an earlier one here.
 */
export const STAMP = 'sidebrief';

/** The browsers' quotas (storage.sync.QUOTA_BYTES_PER_ITEM, QUOTA_BYTES, MAX_ITEMS; the same in Chromium and Firefox). */
const ITEM_BYTES = 8192;
const ALL_BYTES = 102_400;
/** For the stamp, which comes on top. */
const SPARE_BYTES = 400;
const MOST_ITEMS = 512;

export function readItem(stored: unknown): Item | undefined {
  const item = stored as Partial<Item> | null | undefined;
  return typeof item === 'object' && Number.isSafeInteger(item?.at) && Number(item?.at) > 0
    ? (item as Item)
    : undefined;
}

/** 0 where nothing was written yet. */
export function versionOf(items: Items): number {
  const { version } = (items[STAMP] ?? {}) as { version?: unknown };
  return typeof version === 'number' ? version : 0;
}

/** As browsers count: the key and the value's JSON, in UTF-8. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

/** What of `wanted` has room beside what is `there`, in its order, and the keys of what hasn't. */
export function whatFits(wanted: Items, there: Items): { fits: Items; left: string[] } {
  const sizes = new Map(Object.entries(there).map(([key, value]) => [key, bytesOf(key, value)]));
  let all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const fits: Items = {};
  const left: string[] = [];
  for (const [key, value] of Object.entries(wanted)) {
    const size = bytesOf(key, value);
    const before = sizes.get(key);
    const after = all - (before ?? 0) + size;
    if (
      size > ITEM_BYTES ||
      after > ALL_BYTES - SPARE_BYTES ||
      (before === undefined && sizes.size >= MOST_ITEMS - 1)
    ) {
      left.push(key);
      continue;
    }
    all = after;
    sizes.set(key, size);
    fits[key] = value;
  }
  return { fits, left };
}
