/**
 * Another version in the place of one that is in use, and the extension switched off and on, in real browsers: settings are
 * kept, open tabs get the new sidebar, and none is left behind that nobody answers.
 */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { packOfTopics } from '../../settings/own-pack.ts';
import { buildOf, setVersion, switchExtension } from './extension-state.ts';
import { BROWSERS, type Tab, world } from './harness.ts';

const chosen = {
  version: 1,
  theme: 'dark',
  width: 340,
  textSize: 110,
  sitesExcept: ['intranet.example'],
  ownTopics: [{ id: 'own-1', name: 'Bridges', words: ['bridge'], on: true }],
};
const pack = packOfTopics(
  [{ id: 'own-2', name: 'Harbours', words: ['harbour'], on: true }],
  'Harbours',
  '2026-01-15',
  'en',
);

const hosts = ({ page }: Tab) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('sidebrief-sidebar')].filter(
        (host) => getComputedStyle(host).visibility === 'visible',
      ).length,
  );

/** Everything that an old script listens to. */
async function provoke({ page }: Tab): Promise<void> {
  await page.setViewport({ width: 1500, height: 800 });
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Allies pledged in The Hague to spend 5% of GDP on defence by 2035, NATO said.';
    document.querySelector('.text')?.append(added);
    history.pushState(null, '', `${location.pathname}?tab=${Math.random()}`);
  });
}

function errorsOf({ page }: Tab): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

describe.each(BROWSERS)('in %s', (kind) => {
  const folder = buildOf(kind, '0.0.1');
  const here = world(kind, {}, { extension: folder });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const stored = () => here.launched.inExtension(() => chrome.storage.local.get(null));
  const isRegistered = () =>
    here.launched.inExtension(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1,
    );
  const isDrawn = (tab: Tab) => waitUntil(async () => (await hosts(tab)) === 1);

  it('an update keeps every setting and pack', async () => {
    await here.launched.inExtension(
      (settings, packs) => chrome.storage.local.set({ settings, packs }),
      chosen,
      [pack],
    );
    // The words of the reader's own topics follow by themselves.
    await waitUntil(async () => JSON.stringify(await stored()).includes('harbour'));
    const before = await stored();
    setVersion(folder, '0.0.2');
    await here.launched.browser.installExtension(folder);
    expect(await here.launched.inExtension(() => chrome.runtime.getManifest().version)).toBe('0.0.2');
    await waitUntil(isRegistered);
    expect(await stored()).toEqual(before);
    expect(before).toMatchObject({ settings: chosen });
  });

  it('an update brings the new sidebar into an open tab, where it works', async () => {
    const tab = await here.open('/article');
    await tab.await('button[aria-expanded]');
    const errors = errorsOf(tab);
    setVersion(folder, '0.0.3');
    await here.launched.browser.installExtension(folder);
    // Only a script of the new version's answers it.
    await waitUntil(async () => (await tab.report())?.sidebar === 'open');
    await isDrawn(tab);
    await provoke(tab);
    await waitUntil(async () => (await tab.report())?.brief.paragraphs === 11);
    expect(await hosts(tab)).toBe(1);
    expect(Object.keys(await tab.marks())).toContain('differs');
    await tab.click('[data-section="duplicates"] [data-paragraph] button');
    await waitUntil(async () => (await tab.marks())['here']);
    expect(errors).toEqual([]);
    await tab.page.close();
  });

  it('an update brings nothing into a page off topic or on a site that is switched off', async () => {
    const tab = await here.open('/article');
    await isDrawn(tab);
    await here.launched.inExtension(
      (settings) => chrome.storage.local.set({ settings: { ...settings, sitesExcept: ['127.0.0.1'] } }),
      chosen,
    );
    await waitUntil(async () => (await hosts(tab)) === 0);
    setVersion(folder, '0.0.4');
    await here.launched.browser.installExtension(folder);
    await waitUntil(isRegistered);
    expect(await tab.report()).toBeNull();
    expect(await hosts(tab)).toBe(0);
    await here.launched.inExtension((settings) => chrome.storage.local.set({ settings }), chosen);
    await tab.page.close();
  });

  it('switched off, it leaves no sidebar in a tab that the reader comes back to, and nothing fails there', async () => {
    const tab = await here.open('/article');
    await isDrawn(tab);
    const errors = errorsOf(tab);
    const extensions = await here.launched.browser.newPage();
    await extensions.bringToFront();
    await switchExtension(here.launched, extensions, false);
    await tab.page.bringToFront();
    await waitUntil(async () => (await hosts(tab)) === 0);
    await provoke(tab);
    await waitUntil(() => tab.page.evaluate(() => document.querySelectorAll('.text p').length === 11));
    expect(await hosts(tab)).toBe(0);
    expect(errors).toEqual([]);

    await switchExtension(here.launched, extensions, true);
    await waitUntil(isRegistered);
    expect(await stored()).toMatchObject({ settings: chosen });
    await tab.page.bringToFront();
    await tab.page.reload();
    await isDrawn(tab);
    await extensions.close();
    await tab.page.close();
  });

  it('switched off under a tab in view, it goes when it is touched', async () => {
    const tab = await here.open('/article');
    const { box } = await tab.await('h2');
    const errors = errorsOf(tab);
    const extensions = await here.launched.browser.newPage();
    await tab.page.bringToFront();
    await switchExtension(here.launched, extensions, false);
    await tab.page.mouse.move(box.x + 5, box.y + 5);
    await waitUntil(async () => (await hosts(tab)) === 0);
    expect(errors).toEqual([]);
  });
});
