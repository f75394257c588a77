import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, parseSettings, VERSION } from '../../settings/settings.ts';
import { changeSettings, loadSettings, saveSettings, watchSettings } from '../../settings/store.ts';
import { readStored } from '../../settings/stored.ts';
import { oneLock } from './lock.ts';

beforeEach(() => {
  fakeBrowser.reset();
  oneLock();
});

const store = (value: unknown) => browser.storage.local.set({ settings: value });

describe('loadSettings', () => {
  it('gives the defaults where nothing is stored', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULTS });
  });

  it('keeps what is valid and says that something was not', async () => {
    await store({
      theme: 'dark',
      width: 'wide',
      ownTopics: [{ id: '' }, { id: 'a', name: 'A', words: ['a'], on: true }],
    });
    const { settings, problem } = await loadSettings();
    expect(settings.theme).toBe('dark');
    expect(settings.width).toBe(DEFAULTS.width);
    expect(settings.ownTopics.map((topic) => topic.id)).toEqual(['a']);
    expect(problem).toBe('unreadable');
  });

  it('finds nothing wrong with topics whose keys a browser has sorted', async () => {
    await store({ version: VERSION, ownTopics: [{ id: 'a', name: 'A', on: true, words: ['a'] }] });
    expect((await loadSettings()).problem).toBeUndefined();
  });

  it('says so where a newer Sidebrief wrote them', async () => {
    await store({ version: VERSION + 1, theme: 'dark' });
    expect(await loadSettings()).toMatchObject({ problem: 'newer', settings: { theme: 'dark' } });
  });

  it.each([[null], ['rubbish'], [42], [[]], [[1, 2]]])('survives %j', async (rubbish) => {
    await store(rubbish);
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
  });
});

describe('saveSettings', () => {
  it('merges a patch into what is stored', async () => {
    await saveSettings({ theme: 'dark' });
    await saveSettings({ textSize: 150 });
    expect((await loadSettings()).settings).toMatchObject({ theme: 'dark', textSize: 150 });
  });

  it('keeps both of two changes made at once', async () => {
    await Promise.all([
      saveSettings({ theme: 'dark' }),
      changeSettings(({ sitesExcept }) => ({ sitesExcept: [...sitesExcept, 'example.com'] })),
      changeSettings(({ sitesExcept }) => ({ sitesExcept: [...sitesExcept, 'example.org'] })),
    ]);
    expect((await loadSettings()).settings).toMatchObject({
      theme: 'dark',
      sitesExcept: ['example.com', 'example.org'],
    });
  });

  it('keeps the old value beside it before it writes over what it could not read', async () => {
    await store({ theme: 'plaid' });
    await saveSettings({ textSize: 150 });
    expect((await browser.storage.local.get('settings-unreadable'))['settings-unreadable']).toEqual({
      theme: 'plaid',
    });
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULTS, textSize: 150 } });
  });

  it('rejects where storage is full, for the caller to say so', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveSettings({ theme: 'dark' })).rejects.toThrow('quota');
  });
});

describe('watchSettings', () => {
  it('tells each change until its signal aborts', async () => {
    const seen = vi.fn();
    const life = new AbortController();
    watchSettings(seen, life.signal);
    await saveSettings({ theme: 'dark' });
    expect(seen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ theme: 'dark' }));
    life.abort();
    await saveSettings({ theme: 'light' });
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('any value in storage', () => {
  it('is read without an exception, to settings that are read the same again', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { settings } = readStored(value);
        expect(parseSettings(settings)).toEqual(settings);
        expect(readStored(settings)).toEqual({ settings });
      }),
    );
  });
});
