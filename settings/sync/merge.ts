/**
 * This machine's choices and those in the browser's sync, brought together. Pure.
 *
 * Of each choice the later change holds; own topics are choices of their own. Lists that both sides changed since they last
 * agreed (sites, what is off) are joined: a site that was excluded on either machine stays excluded. A second merge of the
 * outcome changes nothing, so that no write answers a write.
 */

import { isSame } from '../is-same.ts';
import { isManagedTopic } from '../managed.ts';
import { rebaseSet, SETS } from '../rebase.ts';
import { type OwnTopic, parseSettings, type Settings, VERSION } from '../settings.ts';
import { choicesOf, SCALARS, type Stamps, stampOf, TOPIC } from '../stamps.ts';
import type { Choices } from '../store.ts';
import { type Item, type Items, readItem, STAMP, versionOf, whatFits } from './items.ts';

/** The lists as they were when both sides last agreed. */
export type Agreed = Record<string, Item>;

export interface Merged {
  /** For this machine; empty where it has all of it. */
  patch: Partial<Settings>;
  stamps: Stamps;
  /** For the sync; empty where it has all of it. */
  push: Items;
  /** Choices that have no room there. */
  left: string[];
  agreed: Agreed;
}

/** @param locked settings that a policy holds fast: neither given nor taken */
export function merge(here: Choices, there: Items, agreed: Agreed, locked: readonly string[]): Merged {
  const mine = choicesOf(here.settings);
  const stamps = { ...here.stamps };
  const taken = new Map<string, unknown>();
  const push: Items = {};
  const nextAgreed = { ...agreed };

  for (const choice of allChoices(mine, here.stamps, there)) {
    if (locked.includes(choice)) continue;
    const value = mine.get(choice);
    const at = stampOf(choice, value, stamps);
    const theirs = readItem(there[choice]);
    const settled = settle(choice, { at, value }, theirs, agreed[choice]);
    if (!settled) continue;
    if (!isSame(settled.value, value)) taken.set(choice, settled.value);
    if (settled.at !== at) stamps[choice] = settled.at;
    if (!isSame(settled.value, theirs?.value) || settled.at !== theirs?.at) push[choice] = itemOf(settled);
    if (isSet(choice)) nextAgreed[choice] = itemOf(settled);
  }
  const { fits, left } = whatFits(push, there);
  // What hasn't got there isn't agreed upon.
  for (const choice of left) {
    if (agreed[choice]) nextAgreed[choice] = agreed[choice];
    else delete nextAgreed[choice];
  }
  const isStamped = versionOf(there) >= VERSION || Object.keys(fits).length === 0;
  return {
    patch: patchOf(taken, here.settings),
    stamps,
    push: isStamped ? fits : { ...fits, [STAMP]: { version: VERSION } },
    left,
    agreed: nextAgreed,
  };
}

function allChoices(mine: Map<string, unknown>, stamps: Stamps, there: Items): Set<string> {
  const topics = [...Object.keys(stamps), ...Object.keys(there)].filter((key) => key.startsWith(TOPIC));
  return new Set([...SCALARS, ...mine.keys(), ...topics.sort()]);
}

const isSet = (choice: string) => (SETS as readonly string[]).includes(choice);
const itemOf = ({ at, value }: Item): Item => (value === undefined ? { at } : { at, value });

/** What holds of one choice; undefined where nobody has it, or where only a newer version can read it. */
function settle(
  choice: string,
  mine: Item,
  theirs: Item | undefined,
  agreed: Item | undefined,
): Item | undefined {
  if (!theirs) return mine.at > 0 && mine.value !== undefined ? mine : undefined;
  if (!isValid(choice, theirs.value)) return undefined;
  const bothChanged = mine.at > 0 && mine.at !== agreed?.at && theirs.at !== agreed?.at;
  if (isSet(choice) && bothChanged && !isSame(mine.value, theirs.value)) {
    const base = (agreed?.value ?? []) as string[];
    const value = rebaseSet(mine.value as string[], base, theirs.value as string[]);
    return { at: Math.max(mine.at, theirs.at) + 1, value };
  }
  // The same moment on both machines: that of the sync, which all of them see.
  return mine.at > theirs.at ? mine : theirs;
}

function isValid(choice: string, value: unknown): boolean {
  if (choice.startsWith(TOPIC)) {
    if (value === undefined) return true;
    const [topic] = parseSettings({ ownTopics: [value] }).ownTopics;
    return isSame(topic, value) && TOPIC + topic?.id === choice && !isManagedTopic(topic?.id ?? '');
  }
  return isSame(parseSettings({ [choice]: value })[choice as keyof Settings], value);
}

function patchOf(taken: Map<string, unknown>, { ownTopics }: Settings): Partial<Settings> {
  const scalars = [...taken].filter(([choice]) => !choice.startsWith(TOPIC));
  const topics = [...taken].filter(([choice]) => choice.startsWith(TOPIC));
  if (topics.length === 0) return Object.fromEntries(scalars);
  const known = ownTopics.flatMap((topic) => {
    const choice = TOPIC + topic.id;
    return taken.has(choice) ? ((taken.get(choice) as OwnTopic | undefined) ?? []) : [topic];
  });
  const added = topics.flatMap(([choice, topic]) =>
    topic && !ownTopics.some(({ id }) => TOPIC + id === choice) ? [topic as OwnTopic] : [],
  );
  return { ...Object.fromEntries(scalars), ownTopics: [...known, ...added] };
}
