import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { articlePage } from '../../scripts/demo/article-page.ts';
import { BROWSERS, type Tab, world } from './harness.ts';
import { newsApp } from './pages/news-app.ts';

const app = newsApp();
/** An app that takes over the page that its server wrote, in several goes: the same text in new elements. */
const hydrating = `${articlePage()}<script>
const again = setInterval(() => {
  const text = document.querySelector('article') ?? document.querySelector('main');
  text.replaceWith(text.cloneNode(true));
}, 25);
setTimeout(() => clearInterval(again), 1500);
</script>`;

const pages = {
  '/hydrating': hydrating,
  '/app': app,
  '/app/nato': app,
  '/app/poland': app,
  '/app/bread': app,
};

const goTo = (tab: Tab, path: string) =>
  tab.page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(`[data-path="${wanted}"]`)?.click(),
    path,
  );

const titleOf = async (tab: Tab) => (await tab.report())?.brief.title;

const sidebars = (tab: Tab) => tab.page.evaluate(() => document.querySelectorAll('sidebrief-sidebar').length);

describe.each(BROWSERS)('a single-page news site in %s', (kind) => {
  const { open } = world(kind, pages);

  it('is read when its scripts have filled it', async () => {
    const tab = await open('/app/nato');
    await waitUntil(async () => (await tab.report())?.state === 'about');
  });

  it('gets a brief when the reader comes to an article without a load', async () => {
    const tab = await open('/app');
    await goTo(tab, '/app/poland');
    await waitUntil(async () => (await titleOf(tab))?.startsWith('Poland'));
    await tab.await('[data-section="topic"]');
    expect(await sidebars(tab)).toBe(1);
  });

  it('always has the brief of the article that is there, and one sidebar', async () => {
    const tab = await open('/app/nato');
    await tab.await('aside');
    await goTo(tab, '/app/poland');
    await waitUntil(async () => (await titleOf(tab))?.startsWith('Poland'));
    expect(await sidebars(tab)).toBe(1);
    await goTo(tab, '/app/bread');
    await waitUntil(() => tab.page.evaluate(() => !document.querySelector('sidebrief-sidebar')));
    expect((await tab.report())?.state).toBe('none');
    expect(await tab.marks()).toEqual({});
    await tab.page.goBack();
    await waitUntil(async () => (await titleOf(tab))?.startsWith('Poland'));
    await waitUntil(() => tab.page.evaluate(() => document.querySelector('sidebrief-sidebar') !== null));
  });

  it('opens beside a page that draws itself anew while it is read', async () => {
    const tab = await open('/hydrating');
    await tab.await('[data-section="topic"]');
    await waitUntil(async () => Object.keys(await tab.marks()).length > 0);
    expect(await sidebars(tab)).toBe(1);
    expect((await tab.report())?.sidebar).toBe('open');
  });

  it('follows an article that grows', async () => {
    const tab = await open('/app/nato');
    await waitUntil(async () => (await tab.report())?.brief.paragraphs === 5);
    await tab.page.evaluate(() => {
      const article = document.querySelector('article')!;
      for (const p of [...article.querySelectorAll('p')]) article.append(p.cloneNode(true));
    });
    await waitUntil(async () => (await tab.report())?.brief.duplicates.length === 1);
  });
});
