import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommands } from '../../background/commands.ts';
import { saveSettings } from '../../settings/store.ts';
import { fakeAction } from './fake-action.ts';

const { sendMessage, inject } = vi.hoisted(() => ({ sendMessage: vi.fn(), inject: vi.fn() }));
vi.mock('../../messages/messages.ts', () => ({ sendMessage }));
vi.mock('../../background/inject.ts', () => ({ injectReader: inject }));

type Listener = (name: string, tab?: { id: number; url?: string }) => void;
let press: Listener;
const badge = vi.fn(async (_: { text: string }) => {});
const tab = { id: 7, url: 'https://news.example/story' };

/** A tab whose reader script answers so; undefined: it has none until one is injected. */
function answers(table: Record<string, unknown>, onlyOnceInjected = false) {
  sendMessage.mockImplementation(async (type: string) => {
    if (onlyOnceInjected && inject.mock.calls.length === 0) throw new Error('Receiving end does not exist.');
    return table[type];
  });
}
const sent = () => sendMessage.mock.calls.map(([type]) => type).filter((type) => type !== 'report');
const about = { state: 'about', sidebar: 'open' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  for (const each of [sendMessage, inject, badge]) each.mockReset();
  Object.assign(browser, {
    commands: { onCommand: { addListener: (given: Listener) => (press = given) } },
    action: fakeAction(badge),
  });
  answerCommands();
});

describe('a key', () => {
  it.each([
    ['toggle-sidebar', 'open', 'hide'],
    ['toggle-sidebar', 'folded', 'show'],
    ['toggle-sidebar', 'closed', 'show'],
    ['next-finding', 'closed', 'next-finding'],
    ['copy-brief', 'folded', 'copy'],
  ])('for %s, with the sidebar %s, makes the page %s', async (name, sidebar, message) => {
    answers({ report: { ...about, sidebar }, 'next-finding': true, copy: true });
    press(name, tab);
    await vi.waitFor(() => expect(sent()).toEqual([message]));
    expect(inject).not.toHaveBeenCalled();
  });

  it.each([
    [true, '✓'],
    [false, '!'],
  ])('that copied (%s) says so at the button: %s', async (copy, text) => {
    answers({ report: about, copy });
    press('copy-brief', tab);
    await vi.waitFor(() => expect(badge).toHaveBeenCalledWith({ tabId: 7, text }));
  });

  it.each(['toggle-sidebar', 'next-finding', 'copy-brief'])(
    'for %s says where there is nothing',
    async (name) => {
      answers({ report: { state: 'none', sidebar: 'closed' } });
      press(name, tab);
      await vi.waitFor(() => expect(badge).toHaveBeenCalledWith({ tabId: 7, text: '–' }));
      expect(sent()).toEqual([]);
    },
  );

  it('has a page read that was open before', async () => {
    answers({ report: { ...about, sidebar: 'folded' } }, true);
    press('toggle-sidebar', tab);
    await vi.waitFor(() => expect(sent()).toEqual(['show']));
    expect(inject).toHaveBeenCalledWith({ tabId: 7 });
  });

  it('has nothing read on a site that is switched off', async () => {
    await saveSettings({ sitesExcept: ['news.example'] });
    answers({}, true);
    press('toggle-sidebar', tab);
    await vi.waitFor(() => expect(badge).toHaveBeenCalledWith({ tabId: 7, text: '–' }));
    expect(inject).not.toHaveBeenCalled();
  });

  it('for reading the page reads it whatever it is about', async () => {
    answers({}, true);
    press('read-page', tab);
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith('show', { anyway: true }, 7));
    expect(inject).toHaveBeenCalledOnce();
  });

  it('says on the browser’s own pages that there is nothing', async () => {
    answers({}, true);
    inject.mockRejectedValue(new Error('Cannot access'));
    press('read-page', { id: 7 });
    await vi.waitFor(() => expect(badge).toHaveBeenCalledWith({ tabId: 7, text: '–' }));
  });
});
