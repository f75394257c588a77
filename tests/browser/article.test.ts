import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { BROWSERS, world } from './harness.ts';

describe.each(BROWSERS)('the bundled article in %s', (kind) => {
  const { open } = world(kind);

  it('gets a sidebar that opens beside the text', async () => {
    const tab = await open('/article');
    await tab.await('[data-section="topic"]');
    const report = await tab.report();
    expect(report).toMatchObject({ state: 'about', sidebar: 'open' });
    expect(report?.brief.topics.map((topic) => topic.id)).toContain('nato');
    // Beside the text, not over it.
    const [column] = await tab.see('aside');
    const textEnds = await tab.page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('.text p')].map((p) => p.getBoundingClientRect().right)),
    );
    expect(column?.box.x).toBeGreaterThanOrEqual(textEnds);
  });

  it('is told to repeat itself: ¶6–10 are ¶1–5', async () => {
    const tab = await open('/article');
    await tab.await('[data-section="duplicates"]', '6–10');
    const brief = (await tab.report())?.brief;
    expect(brief?.paragraphs).toBe(10);
    expect(brief?.duplicates).toMatchObject([{ first: [0, 4], again: [5, 9], kind: 'exact', similarity: 1 }]);
  });

  it('has its pledge checked against the record', async () => {
    const tab = await open('/article');
    await tab.await('[data-section="pledges"]', 'incomplete');
    const statements = (await tab.report())?.brief.statements ?? [];
    expect(statements.find((each) => each.pledge === 'hague-2025')).toMatchObject({
      kind: 'target',
      value: 5,
      byYear: 2035,
      verdict: 'incomplete',
      paragraph: 1,
    });
    const said = (words: RegExp) => statements.find((each) => words.test(each.quote));
    expect(said(/former President Trump/i)).toMatchObject({
      kind: 'claim',
      verdict: 'differs',
      paragraph: null,
    });
    expect(said(/General Secretary/)).toMatchObject({ kind: 'claim', verdict: 'differs', paragraph: 2 });
    expect(said(/daddy/)).toMatchObject({ kind: 'claim', verdict: 'incomplete', paragraph: 3 });
    expect(statements.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThan(0);
    for (const { verdict, sources } of statements) {
      if (verdict !== 'unmatched') expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('scrolls to a statement and marks its words, and leaves the page as it was', async () => {
    const tab = await open('/article');
    const before = await tab.page.evaluate(() => document.body.outerHTML);
    await tab.await('[data-section="pledges"] [data-paragraph="1"]');
    await waitUntil(async () => (await tab.marks()).incomplete?.some((words) => words.includes('5%')));
    await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab.click('[data-section="pledges"] [data-paragraph="1"] button');
    await waitUntil(async () => (await tab.marks()).here?.some((words) => words.includes('5%')));
    await waitUntil(() =>
      tab.page.evaluate(() => {
        const box = document.querySelectorAll('.text p')[1]!.getBoundingClientRect();
        return box.top < innerHeight && box.bottom > 0;
      }),
    );
    expect(await tab.page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  it('folds to a tab, opens again, and remembers it for the next page', async () => {
    const tab = await open('/article');
    await tab.click('button', /^ ?fold/i);
    await waitUntil(async () => (await tab.report())?.sidebar === 'folded');
    const next = await open('/article');
    await waitUntil(async () => (await next.report())?.sidebar === 'folded');
    await next.click('button');
    await waitUntil(async () => (await next.report())?.sidebar === 'open');
  });

  it('folds when the window leaves it no margin, and opens again with the room', async () => {
    const tab = await open('/article');
    await waitUntil(async () => (await tab.report())?.sidebar === 'open');
    await tab.page.setViewport({ width: 900, height: 800 });
    await waitUntil(async () => (await tab.report())?.sidebar === 'folded');
    await tab.page.setViewport({ width: 1280, height: 800 });
    await waitUntil(async () => (await tab.report())?.sidebar === 'open');
  });

  it('can be read by nobody but the reader: the root is closed', async () => {
    const tab = await open('/article');
    await tab.await('aside');
    expect(await tab.page.evaluate(() => document.querySelector('sidebrief-sidebar')?.shadowRoot)).toBeNull();
  });
});
