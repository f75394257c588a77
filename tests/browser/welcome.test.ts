/** The page after the installation, in real browsers: it opens, its brief is a real one, and it has room for everything. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch, waitUntil } from '../../scripts/browser/launch.ts';
import { reportOf } from '../../scripts/browser/read-brief.ts';
import type { Settings } from '../../settings/settings.ts';
import { axeFaults } from './axe.ts';
import { BROWSERS } from './harness.ts';

describe.each(BROWSERS)('the welcome page in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind, { welcome: true });
  });
  afterAll(() => launched?.close());

  /** The tabs that show it. */
  const tabs = () =>
    launched.inExtension(async () => {
      const all = await chrome.runtime.getContexts({ contextTypes: ['TAB' as chrome.runtime.ContextType] });
      return all.flatMap(({ documentUrl, tabId }) => (documentUrl?.endsWith('/welcome.html') ? [tabId] : []));
    });
  const isBriefed = (page: Page) =>
    waitUntil(() => page.evaluate(() => document.querySelector('sidebrief-sidebar') !== null));

  it('opens after the installation, with the brief of the article beside it', async () => {
    await waitUntil(async () => (await tabs()).length === 1);
    const [id = 0] = await tabs();
    await waitUntil(async () => (await reportOf(launched, id))?.state === 'about');
    const report = await reportOf(launched, id);
    expect(report?.brief.paragraphs).toBe(10);
    expect(report?.brief.lang).toBe('en');
    expect(report?.brief.statements.length).toBeGreaterThan(5);
    expect(report?.brief.duplicates.map(({ kind: how }) => how)).toEqual(['exact']);
    expect(report?.brief.title).toMatch(/^NATO/);
  });

  it('marks the words in the article', async () => {
    const page = await launched.openExtensionPage('welcome.html');
    await isBriefed(page);
    await waitUntil(() => page.evaluate(() => CSS.highlights.has('sidebrief-differs')));
    await page.close();
  });

  it.each<[string, number, Partial<Settings>]>([
    ['light', 1280, { theme: 'light' }],
    ['dark', 1280, { theme: 'dark' }],
    ['320 px', 320, {}],
    ['320 px and 200 % text in German', 320, { textSize: 200, language: 'de' }],
    ['200 % text', 1000, { textSize: 200 }],
    ['right to left', 1280, { language: 'ar' }],
  ])('has room and no fault that axe finds: %s', async (_, width, settings) => {
    await launched.inExtension(
      (given) => chrome.storage.local.set({ settings: { version: 1, ...given } }),
      settings as Record<string, unknown>,
    );
    const page = await launched.openExtensionPage('welcome.html');
    await page.setViewport({ width, height: 800 });
    await isBriefed(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.close();
  });
});
