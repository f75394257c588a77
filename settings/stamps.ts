/**
 * When each choice was made, for the sync (settings/sync/): of two machines the later change of a choice holds. A choice is
 * a setting by its name, or one own topic as "topic:ID"; one that is stamped and isn't there was removed. Pure.
 */
import { isSame } from './is-same.ts';
import { DEFAULTS, type OwnTopic, type Settings } from './settings.ts';

/** Milliseconds since 1970 by choice. */
export type Stamps = Record<string, number>;

export const TOPIC = 'topic:';
/** Never chosen. */
const NEVER = 0;
/** Chosen before there were stamps: by any later change of it, on any machine, it is outdone. */
const ONCE = 1;

type Scalar = Exclude<keyof Settings, 'version' | 'ownTopics'>;

export const SCALARS = Object.keys(DEFAULTS).filter(
  (key) => key !== 'version' && key !== 'ownTopics',
) as Scalar[];

/** All choices with their values. */
export function choicesOf(settings: Settings): Map<string, unknown> {
  return new Map<string, unknown>([
    ...SCALARS.map((key): [string, unknown] => [key, settings[key]]),
    ...settings.ownTopics.map((topic): [string, OwnTopic] => [TOPIC + topic.id, topic]),
  ]);
}

/** When a choice was made, as far as it is known. */
export function stampOf(choice: string, value: unknown, stamps: Stamps): number {
  const stamp = stamps[choice];
  if (typeof stamp === 'number') return stamp;
  if (value === undefined || (choice in DEFAULTS && isSame(value, DEFAULTS[choice as Scalar]))) return NEVER;
  return ONCE;
}

/**
 * The stamps after a change at `now`. A stamp never stands still or goes back: a clock that does would let a machine's later
 * change lose to its earlier one.
 */
export function stampChanges(before: Settings, after: Settings, stamps: Stamps, now: number): Stamps {
  const [old, next] = [choicesOf(before), choicesOf(after)];
  const changed = [...new Set([...old.keys(), ...next.keys()])].filter(
    (choice) => !isSame(old.get(choice), next.get(choice)),
  );
  if (changed.length === 0) return stamps;
  return {
    ...stamps,
    ...Object.fromEntries(
      changed.map((choice) => [choice, Math.max(now, stampOf(choice, old.get(choice), stamps) + 1)]),
    ),
  };
}

/** Any stored value to stamps. */
export function readStamps(stored: unknown): Stamps {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([, stamp]) => Number.isSafeInteger(stamp) && stamp >= 0),
  );
}
