/** The popup: the real one in Chromium (the button is pressed); in Firefox, which can't press it, its page on a named tab. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { settledReport } from '../../scripts/browser/read-brief.ts';
import { BROWSERS, type Kind, type Tab, type World, world } from './harness.ts';
import { bakery } from './pages/off-topic.ts';

async function openPopup(kind: Kind, { launched }: World, tab: Tab): Promise<Page> {
  if (kind === 'firefox') return launched.openExtensionPage(`popup.html?tab=${tab.id}`);
  await tab.page.bringToFront();
  const extension = [...(await launched.browser.extensions()).values()][0]!;
  await extension.triggerAction(tab.page);
  let popup: Page | undefined;
  await waitUntil(async () => {
    popup = (await extension.pages()).find((page) => page.url().includes('popup.html'));
    return popup;
  });
  return popup as Page;
}

const textOf = (popup: Page) => popup.evaluate(() => document.body.textContent?.replace(/\s+/g, ' ') ?? '');

const press = async (popup: Page, words: RegExp) => {
  await waitUntil(() =>
    popup.evaluate((source) => {
      const button = [...document.querySelectorAll('button')].find((each) =>
        new RegExp(source, 'i').test(each.textContent ?? ''),
      );
      button?.click();
      return button !== undefined;
    }, words.source),
  );
};

describe.each(BROWSERS)('the popup in %s', (kind) => {
  const here = world(kind, { '/bakery': bakery });

  it('tells the brief of the tab in short', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    const popup = await openPopup(kind, here, tab);
    await waitUntil(async () => /NATO/.test(await textOf(popup)));
    expect(await textOf(popup)).toMatch(/differs/);
  });

  it('hides the sidebar and shows it again', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    await press(await openPopup(kind, here, tab), /hide the sidebar/);
    await waitUntil(async () => (await tab.report())?.sidebar === 'closed');
    await press(await openPopup(kind, here, tab), /show the sidebar/);
    await waitUntil(async () => (await tab.report())?.sidebar === 'open');
  });

  it('saves the brief as a file, of which the page needs nothing', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    const popup = await openPopup(kind, here, tab);
    await popup.evaluate(() => {
      // What would be saved, instead of a file on this machine.
      const saved: Record<string, Promise<string>> = {};
      const kept = new Map<string, Blob>();
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        const url = make(blob);
        kept.set(url, blob);
        return url;
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved[this.download.replace(/.*\./, '')] = kept.get(this.href)!.text();
      };
      Object.assign(globalThis, { saved });
    });
    for (const format of [/Markdown/, /HTML/, /JSON/]) await press(popup, format);
    const saved = (ending: string) =>
      popup.evaluate(
        (wanted) => (globalThis as unknown as { saved: Record<string, Promise<string>> }).saved[wanted],
        ending,
      );
    await waitUntil(async () => await saved('md'));
    expect(await saved('md')).toMatch(/^# Brief: NATO/);
    expect(await saved('html')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(JSON.parse((await saved('json')) ?? '')).toMatchObject({ paragraphs: 10, lang: 'en' });
  });

  it('prints the brief from a page of its own', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    const print = await here.launched.openExtensionPage(`print.html?tab=${tab.id}`);
    await waitUntil(() =>
      print.evaluate(() =>
        document
          .querySelector('iframe')
          ?.contentDocument?.querySelector('h1')
          ?.textContent?.startsWith('NATO'),
      ),
    );
    await print.close();
  });

  it('says plainly that there is nothing, and reads the page anyway when asked', async () => {
    const tab = await here.open('/bakery');
    expect(await settledReport(here.launched, tab.id)).toBeNull();
    const popup = await openPopup(kind, here, tab);
    await press(popup, /read this page/);
    await waitUntil(async () => (await tab.report())?.sidebar === 'open');
    expect((await tab.report())?.brief.paragraphs).toBe(4);
  });

  it('switches the site off and on again', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    const popup = await openPopup(kind, here, tab);
    await press(popup, /not on this site/);
    await waitUntil(() => tab.page.evaluate(() => !document.querySelector('sidebrief-sidebar')));
    // A page of a switched-off site gets no script at all.
    await waitUntil(async () =>
      here.launched.inExtension(async () => {
        const [script] = await chrome.scripting.getRegisteredContentScripts();
        return script?.excludeMatches?.includes('*://127.0.0.1/*');
      }),
    );
    const next = await here.open('/article');
    expect(await settledReport(here.launched, next.id)).toBeNull();
    await press(await openPopup(kind, here, next), /use it here again/);
    await waitUntil(async () => (await next.report())?.state === 'about');
  });
});

describe('the popup on pages that are the browser’s own', () => {
  const here = world('chromium');

  it('says that it may not read them', async () => {
    const page = await here.launched.browser.newPage();
    await page.goto('chrome://version');
    await page.bringToFront();
    const extension = [...(await here.launched.browser.extensions()).values()][0]!;
    await extension.triggerAction(page);
    let popup: Page | undefined;
    await waitUntil(async () => {
      popup = (await extension.pages()).find((each) => each.url().includes('popup.html'));
      return popup && /belongs to the browser/.test(await textOf(popup));
    });
  });
});
