/**
 * Two entries in the menu of a selection. They aren't in Firefox for Android, which has no such menus.
 *
 * Browsers keep entries while the worker sleeps, so they are made at install, update and start, in the reader's language,
 * and again when the reader's choices change. Patterns can say on which sites they are, but not on which they aren't: where
 * Sidebrief is on "everywhere but …" they are shown on all, and the answer says that it is switched off there.
 */
import browser from 'webextension-polyfill';
import { speak, t } from '../components/messages.ts';
import { type Question, sendMessage } from '../messages/messages.ts';
import { sitePatterns } from '../settings/sites.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { loadTexts } from '../settings/texts.ts';
import { flashNothing } from './badge.ts';
import { bringReader } from './commands.ts';

type Kind = Question['kind'];

/** What goes to the tab of a selection: "select all" on a book would be megabytes; the engine takes less (selection.ts). */
const MOST_SENT = 100_000;

let last: Promise<void> = Promise.resolve();

/** Makes the entries anew; calls wait for one another, or one would remove what another just made. */
function makeMenus(): Promise<void> {
  last = last
    .then(async () => {
      const { settings } = await loadSettings();
      const texts = await loadTexts(settings.language);
      const documentUrlPatterns = sitePatterns(settings).matches;
      await browser.contextMenus.removeAll();
      if (documentUrlPatterns.length === 0) return;
      speak(texts);
      const titles: [Kind, string][] = [
        ['check', t('menu_check')],
        ['repeats', t('menu_repeats')],
      ];
      for (const [id, title] of titles) {
        browser.contextMenus.create({ id, title, contexts: ['selection'], documentUrlPatterns });
      }
    })
    .catch(() => {});
  return last;
}

export function keepMenus(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.runtime.onStartup.addListener(() => void makeMenus());
  watchSettings(() => void makeMenus());
}

/** Adds its listener in the first turn, or the press that woke the worker would be missed. */
export function answerMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined && tab.id >= 0) void ask(info.menuItemId as Kind, info.selectionText, tab.id);
  });
}

/** The page is read and briefed if it isn't yet, whatever it is about. */
async function ask(kind: Kind, text = '', tabId: number): Promise<void> {
  try {
    await bringReader(tabId);
    await sendMessage('ask', { kind, text: text.slice(0, MOST_SENT) }, tabId);
  } catch {
    // The browser lets no script into its own pages and the stores.
    await flashNothing(tabId);
  }
}
