import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { overlay, parseManaged, withoutManaged } from '../../settings/managed.ts';
import { DEFAULTS, parseSettings } from '../../settings/settings.ts';
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
