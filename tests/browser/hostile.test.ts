import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { settledReport } from '../../scripts/browser/read-brief.ts';
import { articlePage } from '../../scripts/demo/article-page.ts';
import { BROWSERS, world } from './harness.ts';

const withScript = (script: string) => articlePage().replace('</head>', `<script>${script}</script></head>`);

const pages = {
  // Throws out every element that isn't its own, at once and for ever.
  '/jealous': withScript(`
    globalThis.thrownOut = 0;
    new MutationObserver(() => {
      for (const child of [...document.documentElement.children]) {
        if (!['HEAD', 'BODY'].includes(child.tagName)) { thrownOut += 1; child.remove(); }
      }
    }).observe(document.documentElement, { childList: true });`),
  // Has spoilt everything that a script in its own world would use.
  '/spoilt': withScript(`
    Element.prototype.attachShadow = () => { throw new Error('no'); };
    Array.prototype.map = () => { throw new Error('no'); };
    JSON.parse = JSON.stringify = () => { throw new Error('no'); };
    Node.prototype.appendChild = Element.prototype.append = () => { throw new Error('no'); };
    Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Element.prototype);`),
};

describe.each(BROWSERS)('a hostile page in %s', (kind) => {
  const here = world(kind, pages);

  it('that throws the sidebar out isn’t fought with', async () => {
    const tab = await here.open('/jealous');
    expect((await settledReport(here.launched, tab.id))?.state).toBe('about');
    await waitUntil(() => tab.page.evaluate(() => (globalThis as { thrownOut?: number }).thrownOut));
    await new Promise((done) => setTimeout(done, 1500));
    expect(await tab.page.evaluate(() => (globalThis as { thrownOut?: number }).thrownOut)).toBeLessThan(6);
  });

  it('that has spoilt its own world still gets the whole sidebar', async () => {
    const tab = await here.open('/spoilt');
    await tab.await('[data-section="facts"]');
    expect((await tab.see('[data-section]')).length).toBeGreaterThanOrEqual(5);
  });

  it('can press nothing, read nothing and find no global of ours', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    await tab.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('sidebrief-sidebar')!;
      host.click();
      for (const type of ['click', 'pointerdown', 'keydown']) {
        host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await new Promise((done) => setTimeout(done, 300));
    expect((await tab.report())?.sidebar).toBe('open');
    const seen = await tab.page.evaluate(() => {
      const host = document.querySelector('sidebrief-sidebar')!;
      return {
        text: host.textContent,
        children: host.childNodes.length,
        root: host.shadowRoot,
        globals: Object.getOwnPropertyNames(globalThis).filter((name) => /sidebrief/i.test(name)),
        sheets: [...document.styleSheets, ...document.adoptedStyleSheets].length,
      };
    });
    expect(seen).toEqual({ text: '', children: 0, root: null, globals: [], sheets: 1 });
  });
});
