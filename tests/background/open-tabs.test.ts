import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { followUpdates, spotOpenTabs } from '../../background/open-tabs.ts';
import { DEFAULTS } from '../../settings/settings.ts';

const tabs = [
  { id: 1, url: 'https://news.example/a', active: false, discarded: false },
  { id: 2, url: 'https://off.example/a', active: false, discarded: false },
  { id: 3, url: 'https://news.example/b', active: false, discarded: true },
  { id: 4, url: 'https://news.example/c', active: true, discarded: false },
];

const executeScript = vi.fn<typeof browser.scripting.executeScript>(async () => []);

beforeEach(async () => {
  executeScript.mockClear();
  await browser.storage.local.set({ settings: { ...DEFAULTS, sitesExcept: ['off.example'] } });
  vi.spyOn(browser, 'scripting', 'get').mockReturnValue({
    executeScript,
  } as unknown as typeof browser.scripting);
  Object.assign(browser.tabs, { query: async () => tabs });
});

describe('open tabs after an update', () => {
  it('get the spotter: the one in view first, none that sleeps or whose site is off', async () => {
    await spotOpenTabs();
    expect(executeScript.mock.calls.map(([{ target, files }]) => [target.tabId, files])).toEqual([
      [4, ['spotter.js']],
      [1, ['spotter.js']],
    ]);
  });

  it('are all asked although the browser lets no script into one', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await spotOpenTabs();
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('get nothing where the reader has chosen no site', async () => {
    await browser.storage.local.set({ settings: { ...DEFAULTS, siteMode: 'only', sitesOnly: [] } });
    await spotOpenTabs();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['update', 2],
    ['install', 0],
    ['browser_update', 0],
  ])('after "%s": %i scripts', async (reason, times) => {
    let installed: ((details: { reason: string }) => void) | undefined;
    vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
      installed = listener as typeof installed;
    });
    followUpdates();
    installed?.({ reason });
    expect(installed).toBeDefined();
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(times));
  });
});
