/** What the popup says of the tab at hand: what its sidebar script answers, or why there is none. */
import browser from 'webextension-polyfill';
import type { ForbiddenPage, PopupState } from '../components/popup-model.ts';
import { sendMessage, type TabReport } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { runsOn } from '../settings/sites.ts';

export interface Tab {
  id: number;
  /** null where the browser doesn't tell: its own pages, and sites without access. */
  url: string | null;
}

/** The tab that the popup was opened on. A test may name one: popup.html?tab=ID. */
export async function currentTab(): Promise<Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Host name of a web page, null for anything else. */
export function hostOf(url: string | null): string | null {
  if (!url || !/^https?:/.test(url)) return null;
  return new URL(url).hostname || null;
}

const STORES =
  /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** The tab's own words, null where it has no sidebar script. */
export async function askTab(tabId: number): Promise<TabReport | null> {
  try {
    return (await sendMessage('report', undefined, tabId)) ?? null;
  } catch {
    return null;
  }
}

export async function tabState(tab: Tab | null, settings: Settings): Promise<PopupState> {
  if (!tab) return { kind: 'forbidden', page: 'other' };
  const report = await askTab(tab.id);
  if (report) return fromReport(report);
  const host = hostOf(tab.url);
  if (!host) return withoutHost(tab);
  if (STORES.test(host)) return { kind: 'forbidden', page: 'store' };
  if (!runsOn(host, settings))
    return { kind: 'off', why: settings.siteMode === 'only' ? 'unlisted' : 'listed' };
  return probe(tab);
}

function fromReport({ brief, state, sidebar, trouble }: TabReport): PopupState {
  if (trouble) return { kind: 'trouble', message: trouble };
  if (state === 'about' || sidebar !== 'closed') return { kind: 'brief', brief, sidebar };
  if (state === 'mention') {
    return {
      kind: 'mention',
      topics: brief.mentions.map((topic) => topic.id),
      words: [...new Set(brief.mentions.flatMap((topic) => topic.terms))].slice(0, 5),
    };
  }
  return { kind: 'nothing' };
}

async function withoutHost({ url }: Tab): Promise<PopupState> {
  if (!url && !(await browser.permissions.contains(ALL_SITES))) return { kind: 'no-access' };
  const page: ForbiddenPage = /^(about:newtab|about:home|chrome:\/\/newtab)/.test(url ?? '')
    ? 'new-tab'
    : !url || /^(chrome|edge|about|brave|opera):/.test(url)
      ? 'browser'
      : 'other';
  return { kind: 'forbidden', page };
}

/** Asks the browser whether it lets a script in; a PDF has a viewer of the browser's in its place. */
async function probe({ id, url }: Tab): Promise<PopupState> {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId: id },
      func: () => document.contentType,
    });
    return found?.result === 'application/pdf' ? { kind: 'forbidden', page: 'pdf' } : { kind: 'nothing' };
  } catch {
    if (/\.pdf([?#]|$)/i.test(url ?? '')) return { kind: 'forbidden', page: 'pdf' };
    const allowed = await browser.permissions.contains({ origins: [`${new URL(url ?? '').origin}/*`] });
    return allowed ? { kind: 'forbidden', page: 'other' } : { kind: 'no-access' };
  }
}
