/**
 * The menu of a selection, from the press on. No driver can open a browser's own menus, so the event is dispatched in the
 * service worker, as the browser does it; in Firefox there is no way to (its background isn't reached).
 */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { type Tab, world } from './harness.ts';
import { bakery } from './pages/off-topic.ts';

const mixed = `<!doctype html><html lang="en"><head><title>Ministers talk of money</title>
<meta property="article:published_time" content="2025-07-05"></head><body><article><h1>NATO ministers talk of money</h1>
<p>NATO allies agreed in The Hague to spend 5% of GDP by 2035, of which 3.5% is for core defence and 1.5% for other things.</p>
<p>The ministers of the alliance met on Thursday and spoke for six hours about air defence, ammunition and the money for both.</p>
<p>An official of NATO said on the way out: the ministers of the alliance met on Thursday and spoke for six hours about air defence, ammunition and the money for both, and then they went to dinner in the old town.</p>
<p>NATO will meet again in the spring, when the defence spending of all allies is looked at anew by the alliance.</p></article>
<textarea rows="3" cols="60">NATO allies want to spend 2% of GDP by 2035.</textarea>
<iframe srcdoc="<p>NATO was founded in 1949.</p>"></iframe></body></html>`;

describe('the menu of a selection in chromium', () => {
  const here = world('chromium', { '/bakery': bakery, '/mixed': mixed });

  const worker = async () => {
    const target = await here.launched.browser.waitForTarget((each) => each.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('no worker');
    return found;
  };

  /** Selects the words in the page (in the `nth` place where they stand). */
  const select = (tab: Tab, words: string, nth = 0) =>
    tab.page.evaluate(
      (wanted, skip) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let left = skip;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(wanted);
          if (at < 0 || left-- > 0) continue;
          getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          return String(getSelection());
        }
        throw new Error(`"${wanted}" doesn't stand there`);
      },
      words,
      nth,
    );

  /** As if an entry of the menu were pressed on a tab. */
  async function press(menuItemId: string, selectionText: string, tab: Tab) {
    await tab.page.bringToFront();
    await (await worker()).evaluate(
      async (info, id) => {
        const event = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void };
        event.dispatch(info, await chrome.tabs.get(id));
      },
      { menuItemId, selectionText },
      tab.id,
    );
  }

  const focused = (tab: Tab) =>
    here.launched.inExtension(async (tabId) => {
      const [found] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          const host = document.querySelector('sidebrief-sidebar') as HTMLElement | null;
          const root = host && chrome.dom.openOrClosedShadowRoot(host);
          return (root?.activeElement ?? document.activeElement)?.id ?? '';
        },
      });
      return found?.result ?? null;
    }, tab.id);

  it('has both entries, made once', async () => {
    const there = await (await worker()).evaluate(() =>
      Promise.all(
        ['check', 'repeats'].map(
          (id) =>
            new Promise((done) => {
              // An update of an entry that isn't there fails.
              chrome.contextMenus.update(id, {}, () => done(chrome.runtime.lastError === undefined));
            }),
        ),
      ),
    );
    expect(there).toEqual([true, true]);
  });

  it('checks a statement of the brief, says so politely, takes the focus and gives it back', async () => {
    const tab = await here.open('/article');
    await tab.await('aside.open');
    await press('check', await select(tab, '5%'), tab);
    const section = await tab.await('[data-section="selection"] .statement .verdict');
    expect(section.text).toMatch(/agrees|incomplete|outdated|differs/);
    await waitUntil(async () => (await focused(tab)) === 'sb-selection');
    await tab.await('[role="status"]', /^Your selection\. /);
    await tab.click('[data-section="selection"] button', 'list below');
    await tab.click('[data-section="selection"] button', 'Close');
    await waitUntil(async () => (await tab.see('[data-section="selection"]')).length === 0);
  });

  it('reads a page that is about nothing chosen, and says that nothing in the record speaks of it', async () => {
    const tab = await here.open('/bakery');
    const words = await tab.page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('p') as Element);
      return String(getSelection());
    });
    await press('check', words, tab);
    await tab.await('[data-section="selection"]', 'Nothing in the record speaks of this');
    await tab.await('[data-section="selection"]', 'NATO and defence spending');
    // Gives the focus back to what had it: nothing in the page.
    await tab.page.keyboard.press('Escape');
    await waitUntil(async () => (await tab.see('[data-section="selection"]')).length === 0);
    expect(await focused(tab)).not.toBe('sb-selection');
  });

  it('finds a part of a paragraph within a longer one, and goes there', async () => {
    const tab = await here.open('/mixed');
    await tab.await('aside');
    await press(
      'repeats',
      await select(tab, 'met on Thursday and spoke for six hours about air defence'),
      tab,
    );
    await tab.await('[data-section="selection"]', 'One paragraph has these words too');
    await tab.click('[data-section="selection"] button', '¶3');
    await waitUntil(async () => (await tab.marks())['here']?.length === 1);
    expect((await tab.marks())['here']).toEqual([
      'met on Thursday and spoke for six hours about air defence',
    ]);
  });

  it('finds that nothing is repeated', async () => {
    const tab = await here.open('/mixed');
    await press('repeats', await select(tab, 'NATO will meet again in the spring'), tab);
    await tab.await('[data-section="selection"]', 'No other paragraph');
  });

  it.each([
    ['a field', 'NATO allies want to spend 2% of GDP by 2035.', /differs|incomplete|outdated/],
    ['a frame', 'NATO was founded in 1949.', /agrees/],
  ])('checks words of %s by themselves', async (_, words, verdict) => {
    const tab = await here.open('/mixed');
    await press('check', words, tab);
    expect((await tab.await('[data-section="selection"] .verdict')).text).toMatch(verdict);
    await tab.await('[data-section="selection"]', 'aren’t in the article');
  });

  it('says when too little was selected', async () => {
    const tab = await here.open('/mixed');
    await press('repeats', await select(tab, 'the money'), tab);
    await tab.await('[data-section="selection"]', 'Too few words');
  });

  it('answers on a site that is switched off, and says that it is', async () => {
    const tab = await here.open('/mixed');
    await tab.await('aside');
    await here.launched.inExtension(async () => {
      const { settings } = await chrome.storage.local.get<{ settings: object }>('settings');
      await chrome.storage.local.set({ settings: { ...settings, sitesExcept: ['127.0.0.1', 'localhost'] } });
    });
    await waitUntil(async () => (await tab.see('aside')).length === 0);
    await press('check', await select(tab, '5% of GDP by 2035'), tab);
    await tab.await('[data-section="selection"]', 'switched Sidebrief off on this site');
    await here.launched.inExtension(() => chrome.storage.local.clear());
  });
});
