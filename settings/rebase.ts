/**
 * A change that was made looking at an older state, made on the latest one: of two windows that each add a site, both sites
 * stay. Pure.
 */
import { isSame } from './is-same.ts';
import type { OwnTopic, Settings } from './settings.ts';

/** Settings that are sets: what counts is what is in them. Beside them `ownTopics`, by id; all others are taken whole. */
export const SETS = ['topicsOff', 'packsOff', 'sitesExcept', 'sitesOnly', 'sectionsOff'] as const;

/**
 * @param patch what the reader made of `seen`
 * @param now what holds by now
 */
export function rebase(patch: Partial<Settings>, seen: Settings, now: Settings): Partial<Settings> {
  const rebased: Record<string, unknown> = { ...patch };
  for (const key of SETS) {
    if (patch[key]) rebased[key] = rebaseSet<string>(patch[key], seen[key], now[key]);
  }
  if (patch.ownTopics) rebased['ownTopics'] = rebaseTopics(patch.ownTopics, seen.ownTopics, now.ownTopics);
  return rebased;
}

/** What was added and removed since `seen`, done to `now`; in the patch's order where nobody else changed anything, which is the usual case. */
export function rebaseSet<T>(patch: readonly T[], seen: readonly T[], now: readonly T[]): T[] {
  if (isSame(seen, now)) return [...patch];
  const removed = seen.filter((entry) => !patch.includes(entry));
  const added = patch.filter((entry) => !seen.includes(entry));
  return [...new Set([...now.filter((entry) => !removed.includes(entry)), ...added])];
}

function rebaseTopics(patch: OwnTopic[], seen: OwnTopic[], now: OwnTopic[]): OwnTopic[] {
  if (isSame(seen, now)) return patch;
  const [patched, before] = [byId(patch), byId(seen)];
  const kept = now.flatMap((topic) => {
    const [mine, old] = [patched.get(topic.id), before.get(topic.id)];
    if (!mine) return old ? [] : [topic];
    return old && isSame(mine, old) ? [topic] : [mine];
  });
  // Removed elsewhere, but changed here: what somebody is working on stays.
  const others = patch.filter(
    ({ id }) => !now.some((topic) => topic.id === id) && !isSame(patched.get(id), before.get(id)),
  );
  return [...kept, ...others];
}

const byId = (topics: readonly OwnTopic[]) => new Map(topics.map((topic) => [topic.id, topic]));
