/**
 * What an organisation has set by policy (docs/POLICIES.md), read only: the browser fills storage.managed.
 *
 *   stored settings ─┐
 *   policy ──────────┴▶ overlay ─▶ the settings that hold        patch ─▶ withoutManaged ─▶ stored settings
 *
 * A policy wins over what the reader chose and leaves that as it is, so that it is there again when the policy goes.
 * Rubbish in a policy costs at most the entry it is in.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type OwnTopic, parseSettings, type Settings } from './settings.ts';
import { parseSite } from './sites.ts';

export interface Managed {
  /** Values that hold whatever the reader chose. */
  locked: Partial<Settings>;
  /** Topics of the organisation's, always on; their ids begin with "org-". */
  topics: OwnTopic[];
  /** Packs as they stand in the policy, unchecked: each an object or the text of one. */
  packs: unknown[];
}

/** Settings that a policy may lock by their own name; sites and topics have keys of their own. */
export const LOCKABLE = [
  'topicsOff',
  'packsOff',
  'opens',
  'side',
  'width',
  'sectionsOff',
  'sectionsOrder',
  'language',
  'theme',
  'textSize',
  'highlights',
] as const satisfies (keyof Settings)[];

const topic = v.object({ name: v.string(), words: v.array(v.string()) });
const sites = v.object({ mode: v.picklist(['except', 'only']), list: v.array(v.string()) });

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Any value to a policy. */
export function parseManaged(value: unknown): Managed {
  const policy = recordOf(value);
  return {
    locked: { ...lockedSettings(recordOf(policy['locked'])), ...lockedSites(policy['sites']) },
    topics: listOf(policy['topics']).flatMap((entry, at): OwnTopic[] => {
      const parsed = v.safeParse(topic, entry);
      if (!parsed.success) return [];
      const candidate = { id: `org-${at + 1}`, ...parsed.output, on: true };
      return parseSettings({ ownTopics: [candidate] }).ownTopics;
    }),
    packs: listOf(policy['packs']),
  };
}

function lockedSettings(given: Record<string, unknown>): Partial<Settings> {
  const parsed = parseSettings(given);
  // A value that did not survive parsing is none: the reader's own stays in force.
  const valid = LOCKABLE.filter(
    (key) => key in given && JSON.stringify(given[key]) === JSON.stringify(parsed[key]),
  );
  return Object.fromEntries(valid.map((key) => [key, parsed[key]]));
}

function lockedSites(given: unknown): Partial<Settings> {
  const parsed = v.safeParse(sites, given);
  if (!parsed.success) return {};
  const { mode, list } = parsed.output;
  const hosts = list.flatMap((typed) => parseSite(typed) ?? []);
  return { siteMode: mode, ...(mode === 'only' ? { sitesOnly: hosts } : { sitesExcept: hosts }) };
}

/** Never rejects: Firefox has no managed area where no policy is set, and says so by an error; on Android it has none at all. */
export async function readManaged(): Promise<Managed> {
  return parseManaged(await browser.storage.managed?.get(null).catch(() => ({})));
}

/** The settings that hold. */
export function overlay(settings: Settings, { locked, topics }: Managed): Settings {
  return { ...settings, ...locked, ownTopics: [...topics, ...ownOnly(settings.ownTopics)] };
}

/** What of a change is the reader's to make. */
export function withoutManaged(patch: Partial<Settings>, { locked }: Managed): Partial<Settings> {
  const { ownTopics, ...rest } = patch;
  const free = Object.fromEntries(Object.entries(rest).filter(([key]) => !(key in locked)));
  return { ...free, ...(ownTopics && { ownTopics: ownOnly(ownTopics) }) };
}

const ownOnly = (topics: OwnTopic[]) => topics.filter(({ id }) => !isManagedTopic(id));

export const isManagedTopic = (id: string): boolean => id.startsWith('org-');
