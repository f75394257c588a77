/** The toolbar button's badge: right for its tab, legible in light and dark toolbars, with its meaning as title. */
import browser from 'webextension-polyfill';
import { speak, t } from '../components/messages.ts';
import type { Finding } from '../messages/messages.ts';
import { loadSettings } from '../settings/store.ts';
import { loadTexts } from '../settings/texts.ts';

/** Both pass 4.5:1 against white text. The quiet one is for a mention in passing. */
const LOUD = '#1d4ed8';
const QUIET = '#5f6672';

/** How long a word of the badge's stands, ms. */
const MOMENT = 2500;

/** Says something at the button for a moment, then what was there before. `words`: asked in the reader's language. */
export async function flashBadge(tabId: number, text: string, words: () => string): Promise<void> {
  speak(await loadTexts((await loadSettings()).settings.language));
  const put = (badge: string, title: string) =>
    Promise.all([
      browser.action.setBadgeText({ tabId, text: badge }),
      browser.action.setTitle({ tabId, title }),
    ]);
  try {
    const [before, title] = await Promise.all([
      browser.action.getBadgeText({ tabId }),
      browser.action.getTitle({ tabId }),
    ]);
    if (!before) await browser.action.setBadgeBackgroundColor({ tabId, color: QUIET });
    await put(text, `${t('name')}: ${words()}`);
    // A flash within a flash would bring back the first one.
    if (FLASHES.includes(before)) return;
    await new Promise((done) => setTimeout(done, MOMENT));
    if (FLASHES.includes(await browser.action.getBadgeText({ tabId }))) await put(before, title);
  } catch {
    // The tab was closed.
  }
}

/** Where there is nothing to show, or the browser lets no script in. */
export const flashNothing = (tabId: number): Promise<void> =>
  flashBadge(tabId, '–', () => t('popup_nothing'));

const FLASHES = ['✓', '!', '–'];

export async function setBadge(tabId: number, { state, count }: Finding): Promise<void> {
  speak(await loadTexts((await loadSettings()).settings.language));
  const text = state === 'about' ? String(Math.min(count, 99)) : state === 'mention' ? '·' : '';
  const title =
    state === 'about'
      ? t('badge_about', String(count))
      : state === 'mention'
        ? t('badge_mention')
        : t('name');
  // A tab can be closed between the finding and this: nothing to tell anybody then.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: state === 'about' ? LOUD : QUIET }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => {});
}
