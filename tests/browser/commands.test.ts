/**
 * The commands, from the event in the service worker on. No driver can press a browser's own keys, so the event is
 * dispatched there, as the browser does it; in Firefox there is no way to (its background isn't reached).
 */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { settledReport } from '../../scripts/browser/read-brief.ts';
import { type Tab, world } from './harness.ts';
import { bakery } from './pages/off-topic.ts';

describe('the keys in chromium', () => {
  const here = world('chromium', { '/bakery': bakery });

  /** As if the key were pressed on a tab. */
  async function press(name: string, tab: Tab) {
    await tab.page.bringToFront();
    const target = await here.launched.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(
      async (command, id) => {
        const event = chrome.commands.onCommand as unknown as { dispatch(...values: unknown[]): void };
        event.dispatch(command, await chrome.tabs.get(id));
      },
      name,
      tab.id,
    );
  }
  const badge = (tab: Tab) =>
    here.launched.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);

  it('are the suggested ones, and the options list them', async () => {
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(() =>
      options.evaluate(() =>
        ['Alt+Shift+U', 'Alt+Shift+S', 'Alt+Shift+J', 'Alt+Shift+Y'].every((key) =>
          document.querySelector('#shortcuts')?.textContent?.includes(key),
        ),
      ),
    );
  });

  it('hide the sidebar and show it again', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    await press('toggle-sidebar', tab);
    await waitUntil(async () => (await tab.report())?.sidebar === 'closed');
    await press('toggle-sidebar', tab);
    await waitUntil(async () => (await tab.report())?.sidebar === 'open');
  });

  it('go from finding to finding, with the sidebar closed too', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    await press('toggle-sidebar', tab);
    await waitUntil(async () => (await tab.report())?.sidebar === 'closed');
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await press('next-finding', tab);
      await waitUntil(async () => {
        const [words] = (await tab.marks())['here'] ?? [];
        if (!words || words === seen.at(-1)) return false;
        return seen.push(words);
      });
    }
    expect(new Set(seen).size).toBe(3);
  });

  it('copy the brief, or say that it didn’t go', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    const before = await badge(tab);
    await press('copy-brief', tab);
    await waitUntil(async () => ['✓', '!'].includes(await badge(tab)));
    await tab.await('.notice');
    // What the badge said before comes back.
    await waitUntil(async () => (await badge(tab)) === before);
  });

  it('read a page that is about nothing chosen', async () => {
    const tab = await here.open('/bakery');
    expect(await settledReport(here.launched, tab.id)).toBeNull();
    await press('toggle-sidebar', tab);
    await waitUntil(async () => (await badge(tab)) === '–');
    await press('read-page', tab);
    await waitUntil(async () => (await tab.report())?.sidebar === 'open');
  });
});
