/**
 * What the tests in real browsers share: a browser with the built extension, tabs, and eyes and a hand for the
 * closed sidebar. The eyes look from the extension's own world (where a closed root can be opened); the hand is the
 * browser's real mouse, since the sidebar ignores synthetic clicks.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { TabReport } from '../../messages/messages.ts';
import { type Launched, type LaunchOptions, launch, waitUntil } from '../../scripts/browser/launch.ts';
import { reportOf, tabIdOf } from '../../scripts/browser/read-brief.ts';
import { type Reply, type Server, serve } from '../../scripts/browser/serve.ts';
import { articlePage } from '../../scripts/demo/article-page.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type Kind = (typeof BROWSERS)[number];

/** What the eyes see of one element of the sidebar. */
export interface Seen {
  tag: string;
  text: string;
  label: string | null;
  section: string | null;
  paragraph: string | null;
  box: { x: number; y: number; width: number; height: number };
}

export interface Tab {
  page: Page;
  id: number;
  /** Elements of the sidebar that match, in order; none where it isn't drawn. */
  see(selector: string): Promise<Seen[]>;
  /** Waits until something matches and, where given, the text is in it. */
  await(selector: string, text?: string | RegExp): Promise<Seen>;
  /** A real click in the middle of what matches (and has the text). */
  click(selector: string, text?: string | RegExp): Promise<void>;
  report(): Promise<TabReport | null>;
  /** Names of our highlights in the page and the text under each. */
  marks(): Promise<Record<string, string[]>>;
}

export interface World {
  launched: Launched;
  server: Server;
  open(path: string): Promise<Tab>;
}

const matches = (seen: Seen, text?: string | RegExp) => {
  const all = `${seen.text} ${seen.label ?? ''}`;
  return text === undefined || (typeof text === 'string' ? all.includes(text) : text.test(all));
};

/** Starts a browser and a server for the tests of a file; `pages` answer by path, "/article" is the bundled one. */
export function world(
  kind: Kind,
  pages: Record<string, Reply | string> = {},
  options: LaunchOptions = {},
): World {
  const here = {} as { launched: Launched; server: Server };
  let opened = 0;
  beforeAll(async () => {
    here.server = await serve((path) => (path === '/article' ? articlePage() : pages[path]));
    here.launched = await launch(kind, options);
    await here.launched.extensionPage();
    // The spotter is registered as the extension starts; a page that is opened before that has none.
    await waitUntil(() =>
      here.launched.inExtension(
        async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0,
      ),
    );
  });
  afterAll(async () => {
    await here.launched?.close();
    await here.server?.close();
  });
  return {
    get launched() {
      return here.launched;
    },
    get server() {
      return here.server;
    },
    async open(path) {
      const page = await here.launched.browser.newPage();
      await page.bringToFront();
      // A tab is found by its address, so each has its own.
      opened += 1;
      await page.goto(`${here.server.origin}${path}?tab=${opened}`, { waitUntil: 'load' });
      return tabOf(here.launched, page, await tabIdOf(here.launched, page.url()));
    },
  };
}

export function tabOf(launched: Launched, page: Page, id: number): Tab {
  const see = (selector: string) => launched.inExtension(lookInside, id, selector);
  const find = async (selector: string, text?: string | RegExp) => {
    let found: Seen | undefined;
    await waitUntil(async () => {
      found = (await see(selector)).find((seen) => matches(seen, text));
      return found;
    });
    return found as Seen;
  };
  return {
    page,
    id,
    see,
    await: find,
    async click(selector, text) {
      await find(selector, text);
      await launched.inExtension(
        bringIntoView,
        id,
        selector,
        text instanceof RegExp ? text.source : (text ?? ''),
      );
      const { box } = await find(selector, text);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    report: () => reportOf(launched, id),
    marks: () => page.evaluate(readMarks),
  };
}

/** Runs in the extension page. */
async function lookInside(tabId: number, selector: string): Promise<Seen[]> {
  const [injected] = await chrome.scripting.executeScript({
    target: { tabId },
    args: [selector],
    func: (wanted: string) => {
      const host = document.querySelector('sidebrief-sidebar') as
        | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
        | null;
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      return [...(root?.querySelectorAll(wanted) ?? [])].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          tag: element.localName,
          text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
          label: element.getAttribute('aria-label'),
          section: element.closest('[data-section]')?.getAttribute('data-section') ?? null,
          paragraph: element.closest('[data-paragraph]')?.getAttribute('data-paragraph') ?? null,
          box: { x, y, width, height },
        };
      });
    },
  });
  return injected?.result ?? [];
}

async function bringIntoView(tabId: number, selector: string, text: string): Promise<void> {
  await chrome.scripting.executeScript({
    target: { tabId },
    args: [selector, text],
    func: (wanted: string, words: string) => {
      const host = document.querySelector('sidebrief-sidebar') as
        | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
        | null;
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const element = [...(root?.querySelectorAll(wanted) ?? [])].find((each) =>
        new RegExp(words).test(`${each.textContent} ${each.getAttribute('aria-label') ?? ''}`),
      );
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
  });
}

/** Runs in the page, whose registry it is; Firefox lets content scripts set entries, but not read their ranges. */
function readMarks(): Record<string, string[]> {
  return Object.fromEntries(
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidebrief-'))
      .map(([name, ranges]) => [name.slice('sidebrief-'.length), [...ranges].map(String)]),
  );
}
