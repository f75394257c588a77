import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '../../settings/store.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;

let listener: Listener;
const executeScript = vi.fn(async () => []);

beforeAll(async () => {
  vi.stubGlobal('chrome', {
    runtime: {
      onMessage: { addListener: (given: Listener) => (listener = given), removeListener: () => {} },
    },
  });
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  const { answerMessages } = await import('../../background/answer.ts');
  answerMessages();
});

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  Object.assign(browser, { scripting: { executeScript, insertCSS: vi.fn(async () => {}) } });
});

const inTab = (host: string, frameId = 0) => ({
  tab: { id: 7 },
  frameId,
  url: `https://${host}/story`,
  documentId: 'D',
});
const ownPage = { url: browser.runtime.getURL('/popup.html') };

/** Sends a message in the wire format and gives what the sender would get. */
const send = (type: string, data: unknown, sender: unknown) =>
  new Promise<{ res?: unknown; err?: { message: string } }>((done) => {
    const answered = listener({ id: 1, type, data, timestamp: 0 }, sender, done as (answer: unknown) => void);
    if (!answered) done({});
  });

describe('the background', () => {
  it('brings the reader script to a page that was spotted, by its document', async () => {
    await send('spotted', undefined, inTab('news.example'));
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, documentIds: ['D'] },
      files: ['reader.js'],
    });
  });

  it('brings nothing to a site that was switched off in the meantime', async () => {
    await saveSettings({ sitesExcept: ['news.example'] });
    await send('spotted', undefined, inTab('www.news.example'));
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('brings nothing to a frame', async () => {
    const { err } = await send('spotted', undefined, inTab('news.example', 3));
    expect(err).toBeDefined();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['de', 'pack/words-de.js'],
    ['en', 'pack/words-en.js'],
    ['xx', 'pack/words-.js'],
    ['../popup', 'pack/words-.js'],
  ])('brings the words of a page in "%s": %s', async (lang, file) => {
    await send('bring', { part: 'words', lang }, inTab('news.example'));
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ files: [file] }));
  });

  it('injects nothing into the welcome page, which has loaded what it needs', async () => {
    const welcome = { tab: { id: 7 }, frameId: 0, url: browser.runtime.getURL('/welcome.html') };
    expect((await send('bring', { part: 'brief', lang: 'en' }, welcome)).err).toBeUndefined();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('lets a tab switch off its own site and no other, and nothing on', async () => {
    const tab = inTab('news.example');
    expect((await send('switch-site', { host: 'other.example', on: false }, tab)).err).toBeDefined();
    expect((await send('switch-site', { host: 'news.example', on: true }, tab)).err).toBeDefined();
    expect((await loadSettings()).settings.sitesExcept).toEqual([]);
    await send('switch-site', { host: 'news.example', on: false }, tab);
    expect((await loadSettings()).settings.sitesExcept).toEqual(['news.example']);
  });

  it('lets our own pages switch any site', async () => {
    await send('switch-site', { host: 'other.example', on: false }, ownPage);
    expect((await loadSettings()).settings.sitesExcept).toEqual(['other.example']);
  });

  it('reads a tab only when one of our own pages asks', async () => {
    expect((await send('read-tab', { tabId: 9 }, inTab('news.example'))).err).toBeDefined();
    expect(executeScript).not.toHaveBeenCalled();
    await send('read-tab', { tabId: 9 }, ownPage);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('remembers nothing but how the sidebar starts', async () => {
    await send('remember', { opens: 'fold', theme: 'dark' }, inTab('news.example'));
    expect((await loadSettings()).settings).toMatchObject({ opens: 'fold', theme: 'system' });
    await saveSettings({ opens: 'badge' });
    await send('remember', { opens: 'open' }, inTab('news.example'));
    expect((await loadSettings()).settings.opens).toBe('badge');
  });

  it('passes over messages that it doesn’t know', () => {
    for (const message of [
      null,
      'text',
      42,
      {},
      { type: 'no-such', timestamp: 0 },
      { type: 'toString', timestamp: 0 },
    ]) {
      expect(() => listener(message ?? {}, ownPage, () => {})).not.toThrow();
    }
  });
});
