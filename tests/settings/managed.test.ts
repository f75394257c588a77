import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LANGUAGES } from '../../settings/languages.ts';
import { LOCKABLE, overlay, parseManaged, withoutManaged } from '../../settings/managed.ts';
import { DEFAULTS, type OwnTopic, parseSettings } from '../../settings/settings.ts';
import { changeSettings, loadSettings, saveSettings, watchSettings } from '../../settings/store.ts';
import { oneLock } from './lock.ts';

beforeEach(() => {
  fakeBrowser.reset();
  oneLock();
});

const policy = {
  topics: [{ name: 'Tenders', words: ['tender', '"call for bids"'] }],
  sites: { mode: 'except', list: ['https://intranet.example/', 'no site'] },
  locked: { theme: 'dark', width: 5000, side: 'left', version: 9, ownTopics: [] },
};
const stored = async () => (await browser.storage.local.get('settings'))['settings'];

describe('a policy', () => {
  it('wins over the reader’s choices where it says something valid', async () => {
    await saveSettings({ theme: 'light', side: 'right', textSize: 150 });
    await browser.storage.managed.set(policy);
    const { settings, locked } = await loadSettings();
    expect(settings).toMatchObject({
      theme: 'dark',
      side: 'left',
      width: DEFAULTS.width,
      textSize: 150,
      siteMode: 'except',
      sitesExcept: ['intranet.example'],
      ownTopics: [{ id: 'org-1', name: 'Tenders', words: ['tender', '"call for bids"'], on: true }],
    });
    expect([...(locked ?? [])].sort()).toEqual(['side', 'siteMode', 'sitesExcept', 'theme']);
  });

  it('can’t be changed by the reader, who can change everything else', async () => {
    await browser.storage.managed.set(policy);
    const own = { id: 'own-1', name: 'Own', words: ['own'], on: true };
    const next = await changeSettings(({ ownTopics }) => ({
      theme: 'light',
      sitesExcept: [],
      textSize: 150,
      ownTopics: [...ownTopics, own],
    }));
    expect(next).toMatchObject({ theme: 'dark', sitesExcept: ['intranet.example'], textSize: 150 });
    expect(next.ownTopics.map(({ id }) => id)).toEqual(['org-1', 'own-1']);
  });

  it('is never written, so that the reader’s choices are back when it goes', async () => {
    await saveSettings({ theme: 'light' });
    await browser.storage.managed.set(policy);
    await saveSettings({ textSize: 150, theme: 'system' });
    expect(await stored()).toEqual({ ...DEFAULTS, theme: 'light', textSize: 150 });
    await browser.storage.managed.clear();
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULTS, theme: 'light', textSize: 150 } });
  });

  it('holds at once where it comes or changes', async () => {
    const seen = vi.fn();
    const life = new AbortController();
    watchSettings(seen, life.signal);
    await browser.storage.managed.set(policy);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'dark' })));
    life.abort();
  });

  it('that there is none of is no error, as in Firefox', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValueOnce(
      new Error('Managed storage manifest not found'),
    );
    expect(await loadSettings()).toEqual({ settings: DEFAULTS });
  });
});

describe('the schema that Chromium reads policies by', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  const { locked, ...others } = properties;

  it('knows what is read, and nothing else', () => {
    expect(Object.keys(others).sort()).toEqual(['packs', 'sites', 'topics']);
    expect(Object.keys(locked.properties).sort()).toEqual([...LOCKABLE].sort());
  });

  it('lets through no value that would not hold', () => {
    type Schema = { enum?: string[]; minimum?: number; maximum?: number; items?: Schema };
    const values = ({ enum: words, minimum, maximum, items }: Schema): unknown[] =>
      words ?? (minimum ? [minimum, maximum] : items ? values(items).map((value) => [value]) : []);
    for (const [key, schema] of Object.entries(locked.properties as Record<string, Schema>)) {
      for (const value of values(schema)) {
        expect(parseManaged({ locked: { [key]: value } }).locked).toEqual({ [key]: value });
      }
    }
  });

  it('has the example of the documentation', () => {
    const page = readFileSync('docs/POLICIES.md', 'utf8');
    const [, example = ''] = /```json\n([\s\S]*?)\n```/.exec(page) ?? [];
    const given = JSON.parse(example);
    const { locked: held, topics, packs } = parseManaged(given);
    expect(held).toMatchObject(given.locked);
    expect(held).toMatchObject({ siteMode: given.sites.mode, sitesExcept: given.sites.list });
    expect(topics.map(({ name }) => name)).toEqual(given.topics.map(({ name }: OwnTopic) => name));
    expect(packs).toHaveLength(1);
  });
});

describe('the languages that can be chosen', () => {
  it('are those that there are', () => {
    expect([...LANGUAGES]).toEqual(readdirSync('public/_locales').sort());
  });
});

describe('any policy', () => {
  it('leaves settings that are valid, and a change that holds what the reader may change', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (locked, rest) => {
        const managed = parseManaged({ locked, topics: rest, sites: rest, packs: rest });
        const settings = overlay(DEFAULTS, managed);
        expect(parseSettings(settings)).toEqual(settings);
        expect(withoutManaged({ textSize: 90 }, managed)).toEqual(
          'textSize' in managed.locked ? {} : { textSize: 90 },
        );
      }),
    );
  });
});
