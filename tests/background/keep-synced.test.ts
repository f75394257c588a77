import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GATHER, keepSynced } from '../../background/keep-synced.ts';
import { loadSettings, saveSettings } from '../../settings/store.ts';
import { switchSync } from '../../settings/sync/state.ts';
import { oneLock } from '../settings/lock.ts';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  oneLock();
  keepSynced();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const later = () => vi.advanceTimersByTimeAsync(GATHER);
const theme = async () => ((await browser.storage.sync.get('theme'))['theme'] as { value?: string })?.value;

describe('the sync', () => {
  it('begins at once when the reader turns it on', async () => {
    await saveSettings({ theme: 'dark' });
    await switchSync(true);
    await vi.waitFor(async () => expect(await theme()).toBe('dark'));
  });

  it('gathers changes into one write, and answers no write with another', async () => {
    await switchSync(true);
    await later();
    const writes = vi.spyOn(browser.storage.sync, 'set');
    for (let size = 100; size <= 200; size++) await saveSettings({ textSize: size });
    await saveSettings({ theme: 'dark' });
    for (let round = 0; round < 10; round++) await later();
    expect(writes).toHaveBeenCalledOnce();
    expect(await theme()).toBe('dark');
  });

  it('takes in what another machine changed', async () => {
    await switchSync(true);
    await later();
    await browser.storage.sync.set({ theme: { at: 5, value: 'light' } });
    await later();
    expect((await loadSettings()).settings.theme).toBe('light');
  });

  it('finds at the next start what a worker that was stopped left undone', async () => {
    await saveSettings({ theme: 'dark' });
    await browser.storage.local.set({ sync: { on: true } });
    vi.clearAllTimers();
    keepSynced();
    await later();
    expect(await theme()).toBe('dark');
  });
});
