/** The toolbar button's badge: right for its tab, legible in light and dark toolbars, with its meaning as title. */
import browser from 'webextension-polyfill';
import { speak, t } from '../components/messages.ts';
import type { Finding } from '../messages/messages.ts';
import { loadSettings } from '../settings/store.ts';
import { loadTexts } from '../settings/texts.ts';

/** Both pass 4.5:1 against white text. The quiet one is for a mention in passing. */
const LOUD = '#1d4ed8';
const QUIET = '#5f6672';

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
