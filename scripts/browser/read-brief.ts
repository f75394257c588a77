/** The brief of a tab, asked from the sidebar that is drawn in it, as the popup asks for it. */
import type { Page } from 'puppeteer-core';
import type { Brief } from '../../brief/types.ts';
import type { TabReport } from '../../messages/messages.ts';
import { type Launched, waitUntil } from './launch.ts';

/** How long after the scripts of a page have run the sidebar may take to appear, ms. */
const GRACE = 400;
/** The same for a page that came without text, whose scripts may still fill it (page/lookout.ts looks until 2.5 s). */
const GRACE_THIN = 3500;

/** The id of the tab that shows a URL. */
export function tabIdOf(launched: Launched, url: string): Promise<number> {
  return launched.inExtension(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((each) => each.url === wanted);
    if (tab?.id === undefined) throw new Error(`No tab shows ${wanted}`);
    return tab.id;
  }, url);
}

/** What a tab's sidebar script says; null where there is none. */
export function reportOf(launched: Launched, tabId: number): Promise<TabReport | null> {
  return launched.inExtension(async (id) => {
    try {
      const answer = await chrome.tabs.sendMessage(id, { id: 0, type: 'report', timestamp: 0 });
      return (answer as { res?: TabReport } | undefined)?.res ?? null;
    } catch {
      return null;
    }
  }, tabId);
}

/** What a page without the sidebar script says of itself, once its scripts have run. Null where scripts are forbidden. */
function glimpse(launched: Launched, tabId: number) {
  return launched.inExtension(async (id) => {
    try {
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => ({
          title: document.title,
          lang: document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? '',
          thin: document.getElementsByTagName('p').length < 4,
        }),
      });
      return injected?.result ?? null;
    } catch {
      return null;
    }
  }, tabId);
}

/** Waits until Sidebrief has made up its mind about a tab; null: it draws nothing there. */
export async function settledReport(launched: Launched, tabId: number): Promise<TabReport | null> {
  let end = 0;
  for (;;) {
    const report = await reportOf(launched, tabId);
    if (report) return report;
    if (end === 0) {
      const seen = await glimpse(launched, tabId);
      end = Date.now() + (seen?.thin ? GRACE_THIN : GRACE);
    }
    if (Date.now() > end) return null;
    await new Promise((done) => setTimeout(done, 40));
  }
}

/** The brief of the page that a tab shows; with empty lists where the page is off topic. */
export async function readBrief(launched: Launched, page: Page): Promise<Brief> {
  const url = page.url();
  const tabId = await tabIdOf(launched, url);
  const report = await settledReport(launched, tabId);
  if (report?.state === 'about') {
    if (report.sidebar !== 'closed') {
      await waitUntil(() => page.evaluate(() => document.querySelector('sidebrief-sidebar') !== null));
    }
    return report.brief;
  }
  const seen = await glimpse(launched, tabId);
  return {
    url,
    title: report?.brief.title ?? seen?.title ?? '',
    lang: report?.brief.lang ?? seen?.lang ?? '',
    published: report?.brief.published ?? null,
    paragraphs: report?.brief.paragraphs ?? 0,
    topics: [],
    mentions: report?.brief.mentions ?? [],
    duplicates: [],
    statements: [],
    entities: [],
    facts: [],
  };
}
