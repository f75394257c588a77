import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '../../brief/pack.ts';
import { packOfTopics } from '../../settings/own-pack.ts';
import { checkPack } from '../../settings/pack-schema.ts';
import { comparePacks, summarisePack } from '../../settings/pack-summary.ts';
import {
  changePacks,
  loadOwnPacks,
  loadPacks,
  loadStoredPacks,
  watchPacks,
  withPack,
} from '../../settings/packs.ts';
import { listTopics } from '../../settings/topics.ts';
import { bundledPack } from '../brief/bundled.ts';
import { oneLock } from './lock.ts';

beforeEach(() => {
  fakeBrowser.reset();
  oneLock();
});

const packOf = (name: string, words = ['river']): Pack =>
  packOfTopics([{ id: 'own-1', name, words, on: true }], name, '2026-01-15', 'en');
const names = (packs: Pack[]) => packs.map(({ name }) => name);

describe('packs in storage', () => {
  it('are kept in the order of their names, each id once', async () => {
    await changePacks((now) => withPack(now, packOf('Rivers')));
    await changePacks((now) => withPack(now, packOf('Lakes')));
    await changePacks((now) => withPack(now, packOf('Rivers', ['stream'])));
    expect(names(await loadOwnPacks())).toEqual(['Lakes', 'Rivers']);
    expect((await loadOwnPacks())[1]?.topics[0]?.words).toEqual(['stream']);
  });

  it('that are both added at once are both kept', async () => {
    await Promise.all(['Rivers', 'Lakes'].map((name) => changePacks((now) => withPack(now, packOf(name)))));
    expect(names(await loadOwnPacks())).toEqual(['Lakes', 'Rivers']);
  });

  it('that another version wrote and this one can’t read are passed over, and stay', async () => {
    const newer = { ...packOf('Lakes'), format: 9 };
    const stored = async () => (await browser.storage.local.get('packs'))['packs'];
    await browser.storage.local.set({ packs: [packOf('Rivers'), newer, 'x'] });
    expect(names(await loadOwnPacks())).toEqual(['Rivers']);
    expect((await loadStoredPacks()).unreadable).toBe(2);
    await changePacks((now) => withPack(now, packOf('Bays')));
    expect(await stored()).toEqual([packOf('Bays'), packOf('Rivers'), newer, 'x']);
    // Until one comes in its place.
    await changePacks((now) => withPack(now, packOf('Lakes')));
    expect(await stored()).toEqual([packOf('Bays'), packOf('Lakes'), packOf('Rivers'), 'x']);
  });

  it('that are no list are set aside before the first write', async () => {
    await browser.storage.local.set({ packs: 'rubbish' });
    await changePacks((now) => withPack(now, packOf('Bays')));
    expect(await browser.storage.local.get()).toEqual({
      packs: [packOf('Bays')],
      'packs-unreadable': 'rubbish',
    });
  });

  it('are as they were where storage is full or can’t be read', async () => {
    await changePacks(() => [packOf('Rivers')]);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(changePacks(() => [])).rejects.toThrow('quota');
    expect(names(await loadOwnPacks())).toEqual(['Rivers']);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
    await expect(changePacks(() => [])).rejects.toThrow('gone');
    expect(names(await loadOwnPacks())).toEqual(['Rivers']);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
    expect(await loadStoredPacks()).toEqual({ own: [], managed: [], unreadable: 0 });
  });

  it('hold with their topics, unless they are switched off', async () => {
    await changePacks(() => [packOf('Rivers'), packOf('Lakes')]);
    expect((await listTopics()).slice(-2)).toEqual([
      { id: 'lakes.lakes', name: 'Lakes', pack: 'Lakes' },
      { id: 'rivers.rivers', name: 'Rivers', pack: 'Rivers' },
    ]);
    await browser.storage.local.set({ settings: { packsOff: ['rivers'] } });
    expect(names(await loadPacks())).toEqual(['Lakes']);
    expect((await listTopics()).at(-1)?.pack).toBe('Lakes');
  });

  it('of the organisation hold in any case and stand in for the reader’s of the same id', async () => {
    const set = packOf('Rivers', ['canal']);
    await changePacks(() => [packOf('Rivers'), packOf('Lakes')]);
    await browser.storage.managed.set({ packs: [JSON.stringify(set), { id: 'broken' }, packOf('Seas')] });
    await browser.storage.local.set({ settings: { packsOff: ['rivers', 'seas'] } });
    expect(await loadPacks()).toEqual([set, packOf('Seas'), packOf('Lakes')]);
    expect(names((await loadStoredPacks()).managed)).toEqual(['Rivers', 'Seas']);
  });

  it('are told as they change, until the signal aborts', async () => {
    const seen = vi.fn();
    const life = new AbortController();
    watchPacks(seen, life.signal);
    await changePacks(() => [packOf('Rivers')]);
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith({ own: [packOf('Rivers')], managed: [], unreadable: 0 }),
    );
    await browser.storage.managed.set({ packs: [JSON.stringify(packOf('Seas'))] });
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith(
        expect.objectContaining({ own: [packOf('Rivers')], managed: [packOf('Seas')] }),
      ),
    );
    life.abort();
    await changePacks(() => []);
    expect(seen).toHaveBeenCalledTimes(2);
  });
});

describe('summarisePack', () => {
  it('counts what is in it', () => {
    const { counts, topics, languages } = summarisePack(bundledPack);
    expect(topics).toEqual(bundledPack.topics.map(({ name }) => name));
    expect(counts).toMatchObject({
      entities: bundledPack.entities.length,
      facts: bundledPack.facts.length,
      sources: Object.keys(bundledPack.sources).length,
    });
    expect(counts.figures).toBeGreaterThan(500);
    expect(languages).toEqual(expect.arrayContaining(['de', 'en', 'fr']));
  });
});

describe('comparePacks', () => {
  const fact = (id: string, claim: string): Pack['facts'][number] => ({
    id,
    claim,
    topic: 'rivers.rivers',
    asOf: null,
    sources: ['s'],
    relatedTo: [],
  });
  const before = { ...packOf('Rivers'), facts: [fact('a', 'A'), fact('b', 'B')] };

  it('says what is new, changed and gone', () => {
    const after = { ...before, edition: '2026-02', facts: [fact('b', 'B2'), fact('c', 'C')] };
    expect(comparePacks(before, after)).toEqual({
      same: false,
      parts: { facts: { added: 1, changed: 1, removed: 1 } },
    });
  });

  it('finds nothing in the same pack, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(before).reverse()) as unknown as Pack;
    expect(comparePacks(before, turned)).toEqual({ same: true, parts: {} });
    expect(comparePacks(before, { ...before, name: 'Streams' })).toEqual({ same: false, parts: {} });
  });
});

describe('packOfTopics', () => {
  const topics = ['Baltic cables', 'Baltic cables', 'Kábel & Žlab', '★'].map((name, at) => ({
    id: `own-${at + 1}`,
    name,
    words: ['cable', '"sea bed"', '-concert'],
    on: true,
  }));

  it('passes the check, with ids of its own that say what they are', () => {
    const pack = packOfTopics(topics, 'My seas!', '2026-01-15', 'de-AT');
    expect(checkPack(pack)).toEqual({ pack });
    expect(pack).toMatchObject({ id: 'my-seas', name: 'My seas!', language: 'de' });
    expect(pack.topics.map(({ id }) => id)).toEqual([
      'my-seas.baltic-cables',
      'my-seas.baltic-cables-2',
      'my-seas.kabel-zlab',
      'my-seas.topic',
    ]);
  });

  it.each(['★', '  -- ', 'Моря', 'x'.repeat(80)])('passes the check with the name "%s"', (name) => {
    expect(checkPack(packOfTopics(topics, name.trim() || '-', '2026-01-15', 'uk'))).toHaveProperty('pack');
  });
});
