import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { registerSpotter, registration } from '../../background/register.ts';
import { DEFAULTS } from '../../settings/settings.ts';

const own = { id: 'own-bread', name: 'Bread', words: ['bread'], on: true };

describe('registration', () => {
  it('gives every page the plain spotter, which reads no storage', () => {
    expect(registration(DEFAULTS, 0)).toMatchObject({
      js: ['spotter.js'],
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: [],
      allFrames: false,
    });
  });

  it('gives a switched-off site no script at all', () => {
    const settings = { ...DEFAULTS, sitesExcept: ['example.com'] };
    expect(registration(settings, 0)?.excludeMatches).toEqual(['*://*.example.com/*']);
  });

  it('takes the spotter with storage only where the reader has topics of their own, or switched some off', () => {
    expect(registration(DEFAULTS, 1)?.js).toEqual(['spotter-own.js']);
    expect(registration({ ...DEFAULTS, topicsOff: ['nato'] }, 0)?.js).toEqual(['spotter-own.js']);
  });

  it('registers nothing where no site is chosen', () => {
    expect(registration({ ...DEFAULTS, siteMode: 'only' }, 0)).toBeNull();
  });
});

describe('registerSpotter', () => {
  const calls: string[] = [];
  let present: browser.Scripting.RegisteredContentScript[] = [];
  const set = (name: string) => async (scripts: browser.Scripting.RegisteredContentScript[]) => {
    calls.push(name);
    // Firefox and Chromium give js back as it was, but fill in what was left out.
    present = scripts.map((script) => ({ ...script, world: 'ISOLATED' }) as typeof script);
  };

  beforeEach(() => {
    calls.length = 0;
    present = [];
    vi.spyOn(browser, 'scripting', 'get').mockReturnValue({
      getRegisteredContentScripts: async () => present,
      registerContentScripts: set('register'),
      updateContentScripts: set('update'),
      unregisterContentScripts: async () => {
        calls.push('unregister');
        present = [];
      },
    } as unknown as typeof browser.scripting);
  });

  it('never leaves a moment without a spotter', async () => {
    await registerSpotter(DEFAULTS);
    await registerSpotter({ ...DEFAULTS, sitesExcept: ['example.com'] });
    expect(calls).toEqual(['register', 'update']);
  });

  it('leaves what is there where the reader’s choices can’t be read, and else begins as with none', async () => {
    await registerSpotter(DEFAULTS, true);
    await registerSpotter({ ...DEFAULTS, sitesExcept: ['bank.example'] });
    await registerSpotter(DEFAULTS, true);
    expect(calls).toEqual(['register', 'update']);
    expect(present[0]?.excludeMatches).toEqual(['*://*.bank.example/*']);
  });

  it('leaves alone what is right', async () => {
    await registerSpotter({ ...DEFAULTS, sitesExcept: ['a.example', 'b.example'] });
    await registerSpotter({ ...DEFAULTS, sitesExcept: ['b.example', 'a.example'], opens: 'fold' });
    expect(calls).toEqual(['register']);
  });

  it('takes it away where no site is left', async () => {
    await registerSpotter(DEFAULTS);
    await registerSpotter({ ...DEFAULTS, siteMode: 'only' });
    await registerSpotter({ ...DEFAULTS, siteMode: 'only' });
    expect(calls).toEqual(['register', 'unregister']);
  });

  it('takes the one with storage as soon as a topic is on, the plain one again when none is', async () => {
    await registerSpotter({ ...DEFAULTS, ownTopics: [own] });
    expect(present[0]?.js).toEqual(['spotter-own.js']);
    await registerSpotter({ ...DEFAULTS, ownTopics: [{ ...own, on: false }] });
    expect(present[0]?.js).toEqual(['spotter.js']);
  });

  it('goes on after a failure', async () => {
    vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockRejectedValueOnce(new Error('gone'));
    await expect(registerSpotter(DEFAULTS)).rejects.toThrow('gone');
    await registerSpotter(DEFAULTS);
    expect(calls).toEqual(['register']);
  });
});
