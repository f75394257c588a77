/**
 * A real browser with the built extension in it, driven by puppeteer-core; for the demo, the tests and the bench.
 *
 * Both browsers answer to the same small surface: a page for the web, and `inExtension` to run code in one of the
 * extension's own pages (the options), which may ask the extension's APIs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, builtFolder } from '../build.ts';
import { findBrowser } from '../setup.mjs';

/** wxt.config.ts names it; Firefox gives each installed extension a random address unless told one. */
const GECKO_ID = 'sidebrief@sidebrief.example';
const GECKO_UUID = '3f1c9d52-8a64-4c1f-9b5e-6d2f70a1c8e4';

export interface Launched {
  kind: BrowserKind;
  browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  origin: string;
  /** Runs a function in an extension page, with its APIs as `chrome`; arguments and result are JSON. */
  inExtension<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** The extension page that inExtension runs in. */
  extensionPage(): Promise<Page>;
  /** Opens one of the extension's pages ("options.html") in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  /** CSS px of the window; the default is a laptop's. */
  viewport?: { width: number; height: number } | null;
  args?: string[];
  /** Let pages reach hosts other than this machine (only for a page that the reader named by its URL). */
  online?: boolean;
  /** Further preferences, Firefox only. */
  prefs?: Record<string, string | number | boolean>;
  /** Keep the page that opens after the installation; otherwise extensionPage() closes it. */
  welcome?: boolean;
  /** The folder of the built extension, where it isn't the usual one; null for a browser without it. */
  extension?: string | null;
}

const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Nothing but this machine: a saved page asks for its own hosts in vain. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost';

async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: set SIDEBRIEF_CHROMIUM to its path.');
  const folder = options.extension === undefined ? resolve(builtFolder('chromium')) : options.extension;
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: [
      ...CHROMIUM_ARGS,
      ...(options.online ? [] : [OFFLINE]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  const id = folder ? await browser.installExtension(folder) : '';
  return extend('chromium', browser, `chrome-extension://${id}`, options, async (page, url) => {
    await page.goto(url);
  });
}

async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found: set SIDEBRIEF_FIREFOX to its path.');
  const folder = options.extension === undefined ? resolve(builtFolder('firefox')) : options.extension;
  const profile = mkdtempSync(join(tmpdir(), 'sidebrief-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      // Nothing of the browser's own goes out while we look at what the extension sends.
      'browser.safebrowsing.downloads.remote.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'app.normandy.enabled': false,
      'services.settings.server': 'data:,',
      ...options.prefs,
    },
  });
  if (folder) await browser.installExtension(folder);
  const launched = extend('firefox', browser, `moz-extension://${GECKO_UUID}`, options, async (page, url) => {
    // Firefox loads extension pages but never says so over BiDi (Mozilla bug 1755014): don't wait for it.
    page.goto(url).catch(() => {});
    await waitUntil(() =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
  });
  return {
    ...launched,
    async close() {
      await launched.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Each new profile is a new installation, whose page would take the window's front while something else is looked at.
 * Firefox doesn't show its driver a tab that an extension opened, so the extension is asked.
 */
async function closeWelcome(own: Page): Promise<void> {
  const close = async () => {
    const tabs = (
      await chrome.runtime.getContexts({ contextTypes: ['TAB' as chrome.runtime.ContextType] })
    ).filter(({ documentUrl }) => documentUrl?.endsWith('/welcome.html'));
    await chrome.tabs.remove(tabs.map(({ tabId }) => tabId));
    return tabs.length;
  };
  await waitUntil(() => own.evaluate(close), 5000).catch(() => {});
}

function extend(
  kind: BrowserKind,
  browser: Browser,
  origin: string,
  { welcome }: LaunchOptions,
  visit: (page: Page, url: string) => Promise<void>,
): Launched {
  let own: Promise<Page> | undefined;
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await visit(page, `${origin}/${path}`);
    return page;
  };
  // An update of the extension closes its pages (Chromium) or empties them (Firefox).
  const isOpen = async (page: Page) =>
    !page.isClosed() &&
    (await page.evaluate(() => location.protocol.endsWith('extension:')).catch(() => false));
  let awaitsWelcome = !welcome;
  const extensionPage = async () => {
    const open = await own;
    if (open && !(await isOpen(open))) own = undefined;
    own ??= openExtensionPage('options.html').then(async (page) => {
      if (awaitsWelcome) await closeWelcome(page);
      awaitsWelcome = false;
      return page;
    });
    return own;
  };
  return {
    kind,
    browser,
    origin,
    extensionPage,
    openExtensionPage,
    async inExtension(work, ...args) {
      const page = await extensionPage();
      return (await page.evaluate(work as (...given: unknown[]) => unknown, ...args)) as never;
    },
    close: () => browser.close(),
  };
}

export function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Launched> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** Asks again every 50 ms until it holds; rejects after the time (ms) with what the last answer was. */
export async function waitUntil(holds: () => Promise<unknown>, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await holds();
      if (last) return;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Waited ${patience} ms in vain; last answer: ${last}`);
}
