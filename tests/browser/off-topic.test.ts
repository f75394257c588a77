import { describe, expect, it } from 'vitest';
import { settledReport } from '../../scripts/browser/read-brief.ts';
import { BROWSERS, world } from './harness.ts';
import { bakery, born } from './pages/off-topic.ts';

describe.each(BROWSERS)('a page off topic in %s', (kind) => {
  const pages = { '/bakery': bakery, '/born': born };
  const here = world(kind, pages);

  it.each(['/bakery', '/born'])('%s gets nothing: no element, no style, no request', async (path) => {
    const tab = await here.open(path);
    expect((await settledReport(here.launched, tab.id))?.state ?? 'none').toBe('none');
    const left = await tab.page.evaluate(() => ({
      sidebar: document.querySelectorAll('sidebrief-sidebar').length,
      html: document.documentElement.outerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      names: Object.keys(globalThis).filter((name) => /sidebrief|wxt/i.test(name)),
    }));
    expect(left).toMatchObject({ sidebar: 0, sheets: 0, highlights: 0, names: [] });
    expect(left.html).not.toMatch(/sidebrief/i);
    expect(here.server.requests.filter((each) => each !== path && each !== '/favicon.ico')).toEqual(
      here.server.requests.filter((each) => each in pages && each !== path),
    );
  });

  it('hears no message from us', async () => {
    const page = await here.launched.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      (globalThis as { heard?: string[] }).heard = heard;
      addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`));
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return dispatch.call(this, event);
      };
    });
    await page.goto(`${here.server.origin}/bakery`);
    await new Promise((done) => setTimeout(done, 500));
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
  });
});
