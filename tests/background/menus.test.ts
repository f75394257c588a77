import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenus, keepMenus } from '../../background/menus.ts';
import { saveSettings } from '../../settings/store.ts';
import { speakEnglish } from '../components/words.ts';
import { oneLock } from '../settings/lock.ts';
import { fakeAction } from './fake-action.ts';

const { sendMessage, inject } = vi.hoisted(() => ({ sendMessage: vi.fn(), inject: vi.fn() }));
vi.mock('../../messages/messages.ts', () => ({ sendMessage }));
vi.mock('../../background/inject.ts', () => ({ injectReader: inject }));

interface Entry {
  id: string;
  contexts: string[];
  documentUrlPatterns: string[];
}
type Press = (info: { menuItemId: string; selectionText?: string }, tab?: { id: number }) => void;

let entries: Entry[];
let press: Press;
const badge = vi.fn(async (_: { text: string }) => {});

beforeEach(() => {
  fakeBrowser.reset();
  oneLock();
  speakEnglish();
  for (const each of [sendMessage, inject, badge]) each.mockReset();
  entries = [];
  Object.assign(browser, {
    contextMenus: {
      removeAll: async () => {
        entries = [];
      },
      create: (entry: Entry) => {
        if (entries.some(({ id }) => id === entry.id)) throw new Error('duplicate id');
        entries.push(entry);
      },
      onClicked: { addListener: (given: Press) => (press = given) },
    },
    action: fakeAction(badge),
  });
  keepMenus();
  answerMenus();
});

const ids = () => entries.map(({ id }) => id);

describe('the entries in the menu of a selection', () => {
  it.each([
    ['install', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false })],
    ['start', () => fakeBrowser.runtime.onStartup.trigger()],
  ])('are made at %s, on web pages only', async (_, happen) => {
    await happen();
    await vi.waitFor(() => expect(ids()).toEqual(['check', 'repeats']));
    for (const { contexts, documentUrlPatterns } of entries) {
      expect(contexts).toEqual(['selection']);
      expect(documentUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
    }
  });

  it('are made once, however many things happen at a time', async () => {
    fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    fakeBrowser.runtime.onStartup.trigger();
    await saveSettings({ language: 'de' });
    await vi.waitFor(() => expect(ids()).toEqual(['check', 'repeats']));
  });

  it('follow the reader’s sites, and go where there are none', async () => {
    await saveSettings({ siteMode: 'only', sitesOnly: ['news.example'] });
    await vi.waitFor(() => expect(entries[0]?.documentUrlPatterns).toEqual(['*://*.news.example/*']));
    await saveSettings({ sitesOnly: [] });
    await vi.waitFor(() => expect(ids()).toEqual([]));
  });

  it('aren’t missed where a browser has no such menus', () => {
    Reflect.deleteProperty(browser, 'contextMenus');
    expect(() => {
      keepMenus();
      answerMenus();
    }).not.toThrow();
  });
});

describe('a press', () => {
  const tab = { id: 7 };
  const asked = () => sendMessage.mock.calls.filter(([type]) => type === 'ask');

  it.each(['check', 'repeats'])('of “%s” asks the tab that has been read', async (kind) => {
    sendMessage.mockImplementation(async (type: string) =>
      type === 'report' ? { state: 'about' } : undefined,
    );
    press({ menuItemId: kind, selectionText: '5% by 2035' }, tab);
    await vi.waitFor(() => expect(asked()).toEqual([['ask', { kind, text: '5% by 2035' }, 7]]));
    expect(inject).not.toHaveBeenCalled();
  });

  it('has a page read that wasn’t', async () => {
    sendMessage.mockImplementation(async (type: string) => {
      if (type === 'report') throw new Error('Receiving end does not exist.');
    });
    press({ menuItemId: 'check', selectionText: 'words' }, tab);
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
    expect(inject).toHaveBeenCalledWith({ tabId: 7 });
  });

  it('says at the button where the browser lets no script in', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    inject.mockRejectedValue(new Error('Cannot access'));
    press({ menuItemId: 'check', selectionText: 'words' }, tab);
    await vi.waitFor(() => expect(badge).toHaveBeenCalledWith({ tabId: 7, text: '–' }));
  });

  it('outside of tabs does nothing', () => {
    press({ menuItemId: 'check', selectionText: 'words' });
    press({ menuItemId: 'check', selectionText: 'words' }, { id: -1 });
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
