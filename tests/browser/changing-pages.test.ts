import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { BROWSERS, type Tab, world } from './harness.ts';
import { endless, replacedBody, stories, unfolding } from './pages/changing.ts';

const pages = {
  '/to-topic': replacedBody(stories.bread, stories.poland),
  '/from-topic': replacedBody(stories.poland, stories.bread),
  '/endless': endless(),
  '/unfolding': unfolding(),
};

const change = (tab: Tab) => tab.page.evaluate('change()');
const sidebars = (tab: Tab) => tab.page.evaluate(() => document.querySelectorAll('sidebrief-sidebar').length);
const titleOf = async (tab: Tab) => (await tab.report())?.brief.title;

describe.each(BROWSERS)('a page that changes in %s', (kind) => {
  const { open } = world(kind, pages);

  it('gets a brief when its body becomes a story on topic', async () => {
    const tab = await open('/to-topic');
    await change(tab);
    await tab.await('[data-section="topic"]');
    expect(await titleOf(tab)).toBe(stories.poland.title);
    expect(await sidebars(tab)).toBe(1);
  });

  it('loses it when its body becomes one off topic', async () => {
    const tab = await open('/from-topic');
    await tab.await('[data-section="topic"]');
    await change(tab);
    await waitUntil(async () => (await sidebars(tab)) === 0);
    expect((await tab.report())?.state).toBe('none');
    expect(await tab.marks()).toEqual({});
  });

  it('has the brief of the story that the reader has come to, where one follows the other', async () => {
    const tab = await open('/endless');
    await tab.await('[data-section="topic"]');
    await change(tab);
    await waitUntil(async () => (await titleOf(tab)) === stories.poland.title);
    await tab.await('.quote', '4.8%');
    expect(await sidebars(tab)).toBe(1);
  });

  it('has the whole story once it is unfolded', async () => {
    const tab = await open('/unfolding');
    await waitUntil(async () => (await tab.report())?.brief.paragraphs === 2);
    await change(tab);
    await waitUntil(async () => (await tab.report())?.brief.paragraphs === 4);
    expect((await tab.report())?.brief.statements.some(({ byYear }) => byYear === 2035)).toBe(true);
  });

  it('has its brief again when the reader comes back to it', async () => {
    const tab = await open('/unfolding');
    await tab.await('[data-section="topic"]');
    const address = tab.page.url();
    await tab.page.goto(address.replace('/unfolding', '/to-topic'));
    // Firefox never tells BiDi that a page has come back from its cache: nothing is waited for here.
    await tab.page.evaluate(() => history.back()).catch(() => {});
    await waitUntil(async () => (await titleOf(tab)) === stories.poland.title);
    await tab.await('[data-section="topic"]');
    expect(await tab.see('aside')).toHaveLength(1);
  });
});
