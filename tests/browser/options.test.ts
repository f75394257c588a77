import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { settledReport } from '../../scripts/browser/read-brief.ts';
import type { Settings } from '../../settings/settings.ts';
import { BROWSERS, world } from './harness.ts';
import { bakery } from './pages/off-topic.ts';

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

describe.each(BROWSERS)('the options in %s', (kind) => {
  const here = world(kind, { '/bakery': bakery });
  const set = (patch: Partial<Settings>) =>
    here.launched.inExtension(
      async (change) => {
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { version: 1, ...(settings as object), ...change } });
      },
      patch as Record<string, unknown>,
    );

  it('show every choice', async () => {
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(async () => /Topics/.test(await textOf(options)));
    for (const heading of ['Topics', 'Your own topics', 'Sites', 'Looks', 'Your data']) {
      expect(await textOf(options)).toContain(heading);
    }
  });

  it('keep a change as it is made, and an open tab follows at once', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(() => options.evaluate(() => document.querySelector('input[value="dark"]') !== null));
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[value="dark"]')?.click());
    await waitUntil(() =>
      here.launched.inExtension(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        return (settings as { theme?: string } | undefined)?.theme === 'dark';
      }),
    );
    await waitUntil(async () => (await tab.see('[data-theme="dark"]')).length > 0);
  });

  it('switch a topic off, and the sidebar goes', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    await set({ topicsOff: ['nato', 'defence-spending'] });
    await waitUntil(() => tab.page.evaluate(() => !document.querySelector('sidebrief-sidebar')));
    await set({ topicsOff: [] });
    await tab.await('aside');
  });

  it('bring a topic of the reader’s own to the pages it is about', async () => {
    await set({
      ownTopics: [{ id: 'own-bread', name: 'Bread', words: ['bakery', 'loaf', 'bread'], on: true }],
    });
    await waitUntil(() =>
      here.launched.inExtension(async () => {
        const [script] = await chrome.scripting.getRegisteredContentScripts();
        return script?.js?.[0] === 'spotter-own.js';
      }),
    );
    const tab = await here.open('/bakery');
    const report = await settledReport(here.launched, tab.id);
    expect(report?.brief.topics.map((topic) => topic.id)).toEqual(['own-bread']);
    await set({ ownTopics: [] });
  });

  it('survive rubbish in storage with a word about it', async () => {
    await here.launched.inExtension(() =>
      chrome.storage.local.set({ settings: { theme: 42, ownTopics: 'none' } }),
    );
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(async () => /could not be read/.test(await textOf(options)));
    const tab = await here.open('/article');
    await tab.await('aside');
  });
});
