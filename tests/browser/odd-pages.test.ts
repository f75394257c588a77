import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { settledReport, tabIdOf } from '../../scripts/browser/read-brief.ts';
import { BROWSERS, world } from './harness.ts';
import { longColumn, longPage, oddPages } from './pages/odd.ts';

/** What browsers say themselves of such pages. */
const BROWSERS_OWN = /Failed to load resource|document tree is too deep/;

describe.each(BROWSERS)('an odd page in %s', (kind) => {
  const here = world(kind, { ...oddPages, '/long': longPage, '/long-column': longColumn });

  it.each(Object.keys(oddPages))('%s brings no exception and nothing ugly', async (path) => {
    const page = await here.launched.browser.newPage();
    const errors: string[] = [];
    const note = (text: string) => !BROWSERS_OWN.test(text) && errors.push(text);
    page.on('pageerror', (error) => note(String(error)));
    page.on('console', (message) => message.type() === 'error' && note(message.text()));
    // Firefox never tells BiDi that an image document has loaded.
    await page.goto(`${here.server.origin}${path}`, { timeout: 5000 }).catch(() => {});
    const id = await tabIdOf(here.launched, `${here.server.origin}${path}`);
    const report = await settledReport(here.launched, id);
    expect(errors).toEqual([]);
    if (['/clobbered', '/surrogates'].includes(path)) expect(report?.brief.paragraphs).toBe(8);
    await page.close();
  });

  it('of 20,000 paragraphs is read, and the page stays usable', async () => {
    const tab = await here.open('/long');
    await waitUntil(async () => (await tab.report())?.brief.paragraphs === 20_000, 40_000);
    // There is no margin beside such text: it waits as a tab.
    await tab.await('button', 'statements');
    expect(await tab.page.evaluate(() => document.querySelectorAll('p').length)).toBe(20_000);
  });

  it('that is long shows what is known and how far we are', async () => {
    const tab = await here.open('/long-column');
    await tab.await('[data-section="topic"]');
    await tab.await('progress');
    await waitUntil(async () => (await tab.see('progress')).length === 0, 40_000);
    await tab.await('[data-section="pledges"] .entries');
  });
});
