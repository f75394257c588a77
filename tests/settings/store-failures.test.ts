import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, parseSettings, type Settings } from '../../settings/settings.ts';
import { changeSettings, loadSettings, saveSettings, watchSettings } from '../../settings/store.ts';
import { failAt } from './failing-storage.ts';
import { oneLock } from './lock.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  oneLock();
});

const patch: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    theme: fc.constantFrom('light', 'dark', 'system'),
    textSize: fc.integer({ min: 75, max: 200 }),
    opens: fc.constantFrom('open', 'fold', 'badge'),
    sitesExcept: fc.uniqueArray(fc.constantFrom('a.example', 'b.example', 'c.example')),
    ownTopics: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('x', 'y'),
        name: fc.constantFrom('X', 'Y'),
        words: fc.constant<string[]>(['w']),
        on: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    ),
  },
  { requiredKeys: [] },
);

describe('storage that fails at any call', () => {
  it('never loses a choice silently: what was told as kept is there, what wasn’t changed nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(patch, { maxLength: 8 }),
        fc.infiniteStream(fc.boolean()),
        async (patches, coins) => {
          fakeBrowser.reset();
          const failing = failAt(() => coins.next().value === true);
          let kept: Settings = { ...DEFAULTS };
          try {
            for (const each of patches) {
              await saveSettings(each).then(
                () => {
                  kept = parseSettings({ ...kept, ...each });
                },
                (error: Error) => expect(error.message).toBe('storage failed'),
              );
            }
          } finally {
            failing.end();
          }
          expect(await loadSettings()).toEqual({ settings: kept });
        },
      ),
    );
  });

  it('keeps apart what is done at once, whichever of them fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), async (fails) => {
        fakeBrowser.reset();
        const failing = failAt((call) => fails[call] ?? false);
        const sites = ['a.example', 'b.example', 'c.example', 'd.example'];
        const done = await Promise.allSettled(
          sites.map((site) => changeSettings(({ sitesOnly }) => ({ sitesOnly: [...sitesOnly, site] }))),
        );
        failing.end();
        const { settings } = await loadSettings();
        expect(settings.sitesOnly).toEqual(sites.filter((_, at) => done[at]?.status === 'fulfilled'));
      }),
    );
  });
});

describe('storage that can’t be read', () => {
  it('gives the defaults and says so, and is not written over', async () => {
    await saveSettings({ theme: 'dark' });
    const failing = failAt((call) => call === 0);
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, problem: 'gone' });
    failing.end();
    const again = failAt((call) => call === 0);
    await expect(saveSettings({ textSize: 150 })).rejects.toThrow('storage failed');
    again.end();
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULTS, theme: 'dark' } });
  });

  it('that isn’t there at all is the same', async () => {
    const { managed } = browser.storage;
    const only = { managed } as unknown as typeof browser.storage;
    vi.spyOn(browser, 'storage', 'get').mockReturnValue(only);
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, problem: 'gone' });
    await expect(saveSettings({ textSize: 150 })).rejects.toThrow();
  });

  it('at the moment of a policy’s change doesn’t end the watch', async () => {
    const seen = vi.fn();
    watchSettings(seen);
    const failing = failAt((call) => call === 0);
    await browser.storage.managed.set({ locked: { theme: 'dark' } });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
    failing.end();
    await saveSettings({ textSize: 150 });
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ textSize: 150 })));
  });
});

describe('without the browser’s locks', () => {
  const both = async () => {
    await Promise.all([
      changeSettings(({ sitesOnly }) => ({ sitesOnly: [...sitesOnly, 'a.example'] })),
      changeSettings(({ sitesOnly }) => ({ sitesOnly: [...sitesOnly, 'b.example'] })),
    ]);
    expect((await loadSettings()).settings.sitesOnly).toEqual(['a.example', 'b.example']);
  };

  it('one context still keeps both of two changes made at once', async () => {
    vi.stubGlobal('navigator', {});
    await both();
  });

  it('the same where the browser refuses them', async () => {
    vi.stubGlobal('navigator', {
      locks: { request: () => Promise.reject(new DOMException('not allowed', 'SecurityError')) },
    });
    await both();
  });

  it('a failure of the work itself is no reason to do it twice', async () => {
    const failing = failAt((call) => call === 1);
    await expect(saveSettings({ theme: 'dark' })).rejects.toThrow('storage failed');
    expect(failing.calls).toBe(2);
    failing.end();
  });
});
