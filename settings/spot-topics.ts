/**
 * What the spotter looks for beside the bundled topics: the words of the reader's and the organisation's topics and of the
 * topics of packs, in a key of their own. The spotter runs on every page and reads this instead of whole packs.
 */
import browser from 'webextension-polyfill';
import { loadPacks } from './packs.ts';
import type { Settings } from './settings.ts';

const KEY = 'spot';

/** In the form of settings, which page/spot-own.ts reads. */
interface SpotTopics {
  ownTopics: { on: true; words: string[] }[];
}

/**
 * Writes the words down where they changed, for settings that hold; gives how many topics there are. Topics of packs
 * that have a vocabulary instead of words, or stand within another topic, open nothing by themselves.
 */
export async function keepSpotTopics({ ownTopics, topicsOff }: Settings): Promise<number> {
  const packs = await loadPacks();
  const spot: SpotTopics = {
    ownTopics: [
      ...ownTopics.filter(({ on }) => on),
      ...packs.flatMap((pack) => pack.topics).filter(({ id, within }) => !within && !topicsOff.includes(id)),
    ].flatMap(({ words }) => (words ? [{ on: true as const, words }] : [])),
  };
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (JSON.stringify(stored) !== JSON.stringify(spot)) await browser.storage.local.set({ [KEY]: spot });
  return spot.ownTopics.length;
}
