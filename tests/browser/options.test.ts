import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { settledReport } from '../../scripts/browser/read-brief.ts';
import { packOfTopics } from '../../settings/own-pack.ts';
import type { Settings } from '../../settings/settings.ts';
import { axeFaults } from './axe.ts';
import { BROWSERS, world } from './harness.ts';
import { bakery } from './pages/off-topic.ts';

/** A pack whose topic stands in the bundled article. */
const bridges = packOfTopics(
  [{ id: 'own-1', name: 'Bridges', words: ['"Secretary General"', 'Rutte'], on: true }],
  'Bridges',
  '2026-01-15',
  'en',
);

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

describe.each(BROWSERS)('the options in %s', (kind) => {
  const here = world(kind, { '/bakery': bakery });
  const set = (patch: Partial<Settings>) =>
    here.launched.inExtension(
      async (change) => {
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { version: 1, ...(settings as object), ...change } });
      },
      patch as Record<string, unknown>,
    );

  it('show every choice', async () => {
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(async () => /Topics/.test(await textOf(options)));
    for (const heading of ['Topics', 'Your own topics', 'Sites', 'Looks', 'Your data']) {
      expect(await textOf(options)).toContain(heading);
    }
  });

  it('keep a change as it is made, and an open tab follows at once', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(() => options.evaluate(() => document.querySelector('input[value="dark"]') !== null));
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[value="dark"]')?.click());
    await waitUntil(() =>
      here.launched.inExtension(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        return (settings as { theme?: string } | undefined)?.theme === 'dark';
      }),
    );
    await waitUntil(async () => (await tab.see('[data-theme="dark"]')).length > 0);
  });

  it('open twice keep what both change at once, and both show it', async () => {
    const open = async () => {
      const options = await here.launched.openExtensionPage('options.html');
      await waitUntil(() => options.evaluate(() => document.querySelector('#sites .add input') !== null));
      return options;
    };
    const windows = [await open(), await open()];
    const sites = ['a.example', 'b.example'];
    const shows = (options: Page) =>
      options.evaluate(() => document.querySelector('#sites')?.textContent ?? '');
    // Nobody can write while both submit: each adds its site to a list that lacks the other's.
    await here.launched.inExtension(async () => {
      const held = globalThis as { release?: () => void };
      await new Promise<void>((taken) => {
        void navigator.locks.request('sidebrief-settings', () => {
          taken();
          return new Promise<void>((done) => {
            held.release = done;
          });
        });
      });
    });
    for (const [at, options] of windows.entries()) {
      await options.evaluate((site) => {
        const field = document.querySelector<HTMLInputElement>('#sites .add input')!;
        field.value = site ?? '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, sites[at]);
      await waitUntil(() =>
        options.evaluate((site) => {
          document.querySelector<HTMLFormElement>('#sites form.add')!.requestSubmit();
          return document.querySelector('#sites')!.textContent!.includes(site ?? '');
        }, sites[at]),
      );
    }
    await here.launched.inExtension(() => (globalThis as { release?: () => void }).release?.());
    for (const options of windows) {
      await waitUntil(async () => {
        const text = await shows(options);
        return sites.every((site) => text.includes(site));
      });
    }
    const { sitesExcept } = await here.launched.inExtension(
      async () => (await chrome.storage.local.get('settings'))['settings'] as Settings,
    );
    expect([...sitesExcept].sort()).toEqual(sites);
    for (const options of windows) await options.close();
    await set({ sitesExcept: [] });
  });

  it('try a text on the topics that are on, and mark the words that tell', async () => {
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(() => options.evaluate(() => document.querySelector('#topics textarea') !== null));
    const tried = async (text: string) => {
      await options.evaluate((value) => {
        const field = document.querySelector<HTMLTextAreaElement>('#topics textarea')!;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await waitUntil(() =>
        options.evaluate(() =>
          /A page like this|in passing/.test(document.querySelector('#topics')!.textContent!),
        ),
      );
      return options.evaluate(() => ({
        said: document.querySelector('#topics [role="status"]')?.textContent ?? '',
        marked: [...document.querySelectorAll('#topics mark')].map((mark) => mark.textContent),
      }));
    };
    const found = await tried(
      'NATO allies meet in Brussels\nThe alliance’s ministers spoke of defence spending. NATO’s Secretary General was pleased.',
    );
    expect(found.said).toMatch(/A page like this would be about: NATO/);
    expect(found.marked).toContain('NATO');
    expect(await axeFaults(options)).toEqual([]);
    await options.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#topics textarea')!;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const none = await tried('Village bakery wins prize\nThe loaf was baked by two sisters.');
    expect(none).toEqual({
      said: 'A page like this would be about none of these topics.',
      marked: [],
    });
  });

  it('switch a topic off, and the sidebar goes', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    await set({ topicsOff: ['nato', 'defence-spending'] });
    await waitUntil(() => tab.page.evaluate(() => !document.querySelector('sidebrief-sidebar')));
    await set({ topicsOff: [] });
    await tab.await('aside');
  });

  it('bring a topic of the reader’s own to the pages it is about', async () => {
    await set({
      ownTopics: [{ id: 'own-bread', name: 'Bread', words: ['bakery', 'loaf', 'bread'], on: true }],
    });
    await waitUntil(() =>
      here.launched.inExtension(async () => {
        const [script] = await chrome.scripting.getRegisteredContentScripts();
        return script?.js?.[0] === 'spotter-own.js';
      }),
    );
    const tab = await here.open('/bakery');
    const report = await settledReport(here.launched, tab.id);
    expect(report?.brief.topics.map((topic) => topic.id)).toEqual(['own-bread']);
    await set({ ownTopics: [] });
  });

  describe('with a topic pack', () => {
    const press = (options: Page, selector: string) =>
      options.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    const shows = (options: Page, words: RegExp) =>
      waitUntil(async () =>
        words.test(await options.evaluate(() => document.querySelector('#packs')?.textContent ?? '')),
      );
    const stored = () =>
      here.launched.inExtension(async () => {
        const { packs } = await chrome.storage.local.get('packs');
        return ((packs ?? []) as { id: string; edition: string }[]).map(
          ({ id, edition }) => `${id} ${edition}`,
        );
      });
    const open = async () => {
      const options = await here.launched.openExtensionPage('options.html');
      await waitUntil(() => options.evaluate(() => document.querySelector('#packs button') !== null));
      return options;
    };
    const paste = (options: Page, text: string) =>
      options.evaluate(async (value) => {
        if (!document.querySelector('#packs textarea'))
          document.querySelector<HTMLElement>('#packs .source button')?.click();
        await new Promise((done) => setTimeout(done, 50));
        const field = document.querySelector<HTMLTextAreaElement>('#packs textarea')!;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    const drop = (options: Page, text: string) =>
      options.evaluate((value) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([value], 'pack.json', { type: 'application/json' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, text);
    const choose = (options: Page, text: string) =>
      options.evaluate((value) => {
        const files = new DataTransfer();
        files.items.add(new File([value], 'pack.json', { type: 'application/json' }));
        const input = document.querySelector<HTMLInputElement>('#packs input[type="file"]')!;
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);

    it('that is broken show each fault with its line, and take nothing', async () => {
      const options = await open();
      await paste(options, JSON.stringify({ ...bridges, name: '', nmae: 'Bridges' }, null, 2));
      await shows(options, /Line 4.*name must not be empty.*Line \d+.*nmae is not known/);
      expect(await options.evaluate(() => document.querySelector('.preview .main'))).toBeNull();
      await paste(options, '{ "format": 1,, }');
      await shows(options, /Line 1.*This is not JSON/);
      expect(await stored()).toEqual([]);
    });

    it('that is dropped let it count at once in an open tab, until it is removed', async () => {
      const tab = await here.open('/article');
      await tab.await('aside');
      const about = async () => (await tab.report())?.brief.topics.some(({ id }) => id === 'bridges.bridges');
      expect(await about()).toBe(false);
      const options = await open();
      await drop(options, JSON.stringify(bridges));
      await shows(options, /New pack: Bridges/);
      expect(await stored()).toEqual([]);
      await press(options, '.preview .main');
      await waitUntil(about);
      await shows(options, /Edition of .*2026/);
      expect(await textOf(options)).toContain('From “Bridges”');
      // Off and on again.
      await press(options, '#packs li input');
      await waitUntil(async () => !(await about()));
      await press(options, '#packs li input');
      await waitUntil(about);
      await press(options, '#packs li button');
      await waitUntil(async () => !(await about()));
      expect(await stored()).toEqual([]);
      await press(options, '.undo button');
      await waitUntil(about);
    });

    it('that is there already are told what an update changes, and can go back', async () => {
      const options = await open();
      await choose(options, JSON.stringify({ ...bridges, edition: '2026-02-01', name: 'More bridges' }));
      await shows(options, /Update of More bridges.*Edition:.*→/);
      await press(options, '.preview .main');
      await waitUntil(async () => (await stored())[0] === 'bridges 2026-02-01');
      await press(options, '.undo button');
      await waitUntil(async () => (await stored())[0] === 'bridges 2026-01-15');
      await press(options, '#packs li button');
      await waitUntil(async () => (await stored()).length === 0);
    });

    it('go with everything else when all is reset, come back with an undo, and are in what is exported', async () => {
      const options = await open();
      await drop(options, JSON.stringify(bridges));
      await shows(options, /New pack: Bridges/);
      await press(options, '.preview .main');
      await waitUntil(async () => (await stored()).length === 1);
      await set({ theme: 'dark' });
      const theme = () => options.evaluate(() => document.querySelector('main')?.dataset['theme']);
      await waitUntil(async () => (await theme()) === 'dark');
      const exported = await options.evaluate(async () => {
        const blobs: Blob[] = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          blobs.push(blob as Blob);
          return make(blob);
        };
        document.querySelector<HTMLElement>('#data button')?.click();
        URL.createObjectURL = make;
        return blobs[0]?.text();
      });
      expect(JSON.parse(exported ?? '{}')).toMatchObject({ theme: 'dark', packs: [{ id: 'bridges' }] });
      await press(options, '#data button:last-of-type');
      await waitUntil(async () => (await stored()).length === 0 && (await theme()) === 'system');
      await press(options, '.undo button');
      await waitUntil(async () => (await stored()).length === 1 && (await theme()) === 'dark');
      // The same from the file.
      await press(options, '#data button:last-of-type');
      await waitUntil(async () => (await stored()).length === 0);
      await options.evaluate((text) => {
        const files = new DataTransfer();
        files.items.add(new File([text ?? ''], 'settings.json', { type: 'application/json' }));
        const input = document.querySelector<HTMLInputElement>('#data input[type="file"]')!;
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, exported);
      await waitUntil(async () => (await stored()).length === 1 && (await theme()) === 'dark');
      await press(options, '#data button:last-of-type');
      await waitUntil(async () => (await stored()).length === 0);
    });

    it('bring its topic to the pages that are about it', async () => {
      const bread = packOfTopics(
        [{ id: 'own-1', name: 'Bread', words: ['bakery', 'loaf', 'bread'], on: true }],
        'Bread',
        '2026-01-15',
        'en',
      );
      const registered = (file: string) =>
        waitUntil(() =>
          here.launched.inExtension(async (wanted) => {
            const [script] = await chrome.scripting.getRegisteredContentScripts();
            return script?.js?.[0] === wanted;
          }, file),
        );
      const options = await open();
      await drop(options, JSON.stringify(bread));
      await shows(options, /New pack: Bread/);
      await press(options, '.preview .main');
      await registered('spotter-own.js');
      const tab = await here.open('/bakery');
      const report = await settledReport(here.launched, tab.id);
      expect(report?.brief.topics.map((topic) => topic.id)).toEqual(['bread.bread']);
      await press(options, '#packs li button');
      await registered('spotter.js');
    });

    it('are found faultless by axe, in every look', async () => {
      const options = await open();
      for (const patch of [
        { theme: 'light', textSize: 100 },
        { theme: 'dark', textSize: 100 },
        { theme: 'light', textSize: 200 },
      ] as Partial<Settings>[]) {
        await set(patch);
        await press(options, '#packs .source button:last-of-type');
        await shows(options, /EU enlargement.*Sources/);
        expect(await axeFaults(options), JSON.stringify(patch)).toEqual([]);
        await paste(options, '{"format": 1}');
        await shows(options, /is missing/);
        expect(await axeFaults(options), JSON.stringify(patch)).toEqual([]);
      }
      await set({ theme: 'system', textSize: 100 });
    });
  });

  it('speak the language that the reader chooses, and the sidebar and the popup with them', async () => {
    const tab = await here.open('/article');
    await tab.await('aside');
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(() => options.evaluate(() => document.querySelector('#looks select') !== null));
    await options.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#looks select')!;
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitUntil(async () => /المواضيع/.test(await textOf(options)));
    expect(
      await options.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
    ).toEqual(['ar', 'rtl']);
    expect(await axeFaults(options)).toEqual([]);
    await tab.await('aside[dir="rtl"][lang="ar"]');
    const popup = await here.launched.openExtensionPage('popup.html');
    await waitUntil(() => popup.evaluate(() => document.documentElement.lang === 'ar'));
    await set({ language: 'de' });
    await waitUntil(async () => /Eigene Themen/.test(await textOf(options)));
    await tab.await('aside[lang="de"]');
    await set({ language: 'browser' });
    await waitUntil(async () => /Your own topics/.test(await textOf(options)));
    await tab.await('aside[lang^="en"]');
  });

  it('survive rubbish in storage with a word about it', async () => {
    await here.launched.inExtension(() =>
      chrome.storage.local.set({ settings: { theme: 42, ownTopics: 'none' } }),
    );
    const options = await here.launched.openExtensionPage('options.html');
    await waitUntil(async () => /could not be read/.test(await textOf(options)));
    const tab = await here.open('/article');
    await tab.await('aside');
  });
});
