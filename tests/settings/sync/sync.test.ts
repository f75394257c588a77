import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { VERSION } from '../../../settings/settings.ts';
import { loadSettings, saveSettings } from '../../../settings/store.ts';
import { loadSyncState, switchSync } from '../../../settings/sync/state.ts';
import { hasCopy, removeCopy, syncNow } from '../../../settings/sync/sync.ts';
import { failAt } from '../failing-storage.ts';
import { oneLock } from '../lock.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  oneLock();
});

const account = () => browser.storage.sync.get(null);

describe('syncNow', () => {
  it('gives nothing to anybody before the reader turns it on', async () => {
    await saveSettings({ theme: 'dark' });
    await syncNow();
    expect(await account()).toEqual({});
    expect(await loadSyncState()).toEqual({ on: false });
  });

  it('gives what the reader chose, takes what came, and is then at rest', async () => {
    await saveSettings({ theme: 'dark' });
    await browser.storage.sync.set({ textSize: { at: 5, value: 150 } });
    await switchSync(true);
    await syncNow();
    expect((await loadSettings()).settings).toMatchObject({ theme: 'dark', textSize: 150 });
    expect(await account()).toMatchObject({
      theme: { value: 'dark' },
      textSize: { at: 5, value: 150 },
      sidebrief: { version: VERSION },
    });
    const last = (await loadSyncState()).last;
    expect(last).toBeGreaterThan(0);
    const writes = vi.spyOn(browser.storage.sync, 'set');
    await syncNow();
    await syncNow();
    expect(writes).not.toHaveBeenCalled();
  });

  it('leaves all settings here when it is turned off, and the copy can be taken away', async () => {
    await saveSettings({ theme: 'dark' });
    await switchSync(true);
    await syncNow();
    await switchSync(false);
    await saveSettings({ theme: 'light' });
    await syncNow();
    expect((await account())['theme']).toMatchObject({ value: 'dark' });
    expect((await loadSettings()).settings.theme).toBe('light');
    expect(await hasCopy()).toBe(true);
    await removeCopy();
    expect(await hasCopy()).toBe(false);
  });

  it('stands aside where another machine has a newer Sidebrief', async () => {
    await saveSettings({ theme: 'dark' });
    const newer = { sidebrief: { version: VERSION + 1 }, theme: { at: 9e15, value: 'light' } };
    await browser.storage.sync.set(newer);
    await switchSync(true);
    await syncNow();
    expect(await account()).toEqual(newer);
    expect((await loadSettings()).settings.theme).toBe('dark');
    expect(await loadSyncState()).toEqual({ on: true, trouble: 'newer' });
  });

  it('says so where the browser has no sync', async () => {
    const { local, managed } = browser.storage;
    await switchSync(true);
    const without = { local, managed } as unknown as typeof browser.storage;
    vi.spyOn(browser, 'storage', 'get').mockReturnValue(without);
    await syncNow();
    expect(await loadSyncState()).toEqual({ on: true, trouble: 'missing' });
    expect(await hasCopy()).toBe(false);
  });

  it('says why where the browser refuses, and is well again later', async () => {
    await saveSettings({ theme: 'dark' });
    await switchSync(true);
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await syncNow();
    expect(await loadSyncState()).toMatchObject({
      trouble: 'failed',
      reason: expect.stringContaining('WRITE'),
    });
    await syncNow();
    expect(await loadSyncState()).toEqual({ on: true, last: expect.any(Number) });
    expect((await account())['theme']).toMatchObject({ value: 'dark' });
  });

  it('names what has no room', async () => {
    const words = Array.from({ length: 100 }, (_, n) => `${'w'.repeat(100)}${n}`);
    await saveSettings({ ownTopics: [{ id: 'big', name: 'Big', words, on: true }] });
    await switchSync(true);
    await syncNow();
    expect((await loadSyncState()).left).toEqual(['topic:big']);
  });

  it('loses nothing on either side, whichever of its calls fail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 20 }),
        fc.array(fc.boolean(), { maxLength: 6 }),
        async (localFails, syncFails) => {
          fakeBrowser.reset();
          await saveSettings({ theme: 'dark', sitesExcept: ['bank.example'] });
          await browser.storage.sync.set({
            textSize: { at: 5, value: 150 },
            sitesExcept: { at: 5, value: ['mail.example'] },
          });
          await switchSync(true);
          const failing = [
            failAt((call) => localFails[call] ?? false),
            failAt((call) => syncFails[call] ?? false, browser.storage.sync),
          ];
          for (let round = 0; round < 4; round++) await syncNow();
          for (const { end } of failing) end();
          await syncNow();
          expect((await loadSettings()).settings).toMatchObject({
            theme: 'dark',
            textSize: 150,
            sitesExcept: ['mail.example', 'bank.example'],
          });
          expect(await account()).toMatchObject({
            theme: { value: 'dark' },
            textSize: { value: 150 },
            sitesExcept: { value: ['mail.example', 'bank.example'] },
          });
        },
      ),
    );
  });
});
