import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packOfTopics } from '../../settings/own-pack.ts';
import { changePacks } from '../../settings/packs.ts';
import { DEFAULTS } from '../../settings/settings.ts';
import { keepSpotTopics } from '../../settings/spot-topics.ts';
import { oneLock } from './lock.ts';

beforeEach(() => {
  fakeBrowser.reset();
  oneLock();
});

const own = (name: string, on = true) => ({ id: `own-${name}`, name, words: [name], on });
const words = async () => {
  const { spot } = (await browser.storage.local.get('spot')) as {
    spot: { ownTopics: { words: string[] }[] };
  };
  return spot.ownTopics.flatMap((topic) => topic.words);
};

describe('what the spotter looks for', () => {
  it('is the words of own topics and of packs, as far as they are on', async () => {
    await changePacks(() => [packOfTopics([own('lake'), own('sea')], 'Water', '2026', 'en')]);
    const settings = {
      ...DEFAULTS,
      ownTopics: [own('bread'), own('cake', false)],
      topicsOff: ['water.sea'],
    };
    expect(await keepSpotTopics(settings)).toBe(2);
    expect(await words()).toEqual(['bread', 'lake']);
    await browser.storage.local.set({ settings: { packsOff: ['water'] } });
    expect(await keepSpotTopics({ ...settings, ownTopics: [] })).toBe(0);
    expect(await words()).toEqual([]);
  });

  it('is not a topic that stands within another', async () => {
    const pack = packOfTopics([own('lake'), own('shore')], 'Water', '2026', 'en');
    const [lake, shore] = pack.topics;
    await changePacks(() => [{ ...pack, topics: [lake!, { ...shore!, within: [lake!.id] }] }]);
    await keepSpotTopics(DEFAULTS);
    expect(await words()).toEqual(['lake']);
  });
});
