import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { axeFaults } from './axe.ts';
import { BROWSERS, world } from './harness.ts';

/** Without an account the browsers keep their sync on this machine, which is all that is needed to see it work. */
describe.each(BROWSERS)('the browser’s sync in %s', (kind) => {
  const here = world(kind);
  const account = () =>
    here.launched.inExtension(
      async () => (await chrome.storage.sync.get(null)) as Record<string, { at?: number; value?: unknown }>,
    );
  const open = async () => {
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(() => options.evaluate(() => document.querySelector('.sync input') !== null));
    return options;
  };
  const press = (options: Page, selector: string) =>
    options.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  const said = (options: Page) => options.evaluate(() => document.querySelector('.sync')?.textContent ?? '');

  it('gets nothing until the reader turns it on; then both sides come to the same', async () => {
    const options = await open();
    await press(options, 'input[value="dark"]');
    await waitUntil(() => options.evaluate(() => document.querySelector('main[data-theme="dark"]') !== null));
    expect(await account()).toEqual({});
    await press(options, '.sync input');
    await waitUntil(async () => (await account())['theme']?.value === 'dark');
    await waitUntil(async () => /Last compared/.test(await said(options)));
    expect(await axeFaults(options)).toEqual([]);
    // What another machine changed.
    await here.launched.inExtension(async () => {
      const topic = { id: 'own-t1', name: 'Cables', words: ['cable'], on: true };
      await chrome.storage.sync.set({
        theme: { at: Date.now() + 1000, value: 'light' },
        'topic:own-t1': { at: Date.now(), value: topic },
      });
    });
    await waitUntil(() =>
      options.evaluate(() => /Cables/.test(document.querySelector('#own-topics')?.textContent ?? '')),
    );
    await waitUntil(() =>
      options.evaluate(() => document.querySelector('main[data-theme="light"]') !== null),
    );
    // And one here, after it.
    await press(options, 'input[name="side"][value="left"]');
    await waitUntil(async () => (await account())['side']?.value === 'left');
  });

  it('that is turned off leaves the settings here, and its copy can be removed', async () => {
    const options = await open();
    await press(options, '.sync input');
    await waitUntil(() => options.evaluate(() => document.querySelector('.sync button') !== null));
    expect(await axeFaults(options)).toEqual([]);
    // Nothing is wrong with what came.
    const again = await open();
    expect(await again.evaluate(() => document.querySelector('main > .trouble'))).toBeNull();
    await press(options, '.sync button');
    await waitUntil(async () => Object.keys(await account()).length === 0);
    expect(
      await options.evaluate(
        () => document.querySelector<HTMLInputElement>('input[name="side"][value="left"]')?.checked,
      ),
    ).toBe(true);
  });
});
