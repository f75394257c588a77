/** The service worker (Chromium) or event page (Firefox): it keeps no state, so it may be stopped at any moment. */
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../background/answer.ts';
import { answerCommands } from '../background/commands.ts';
import { keepSynced } from '../background/keep-synced.ts';
import { answerMenus, keepMenus } from '../background/menus.ts';
import { followUpdates } from '../background/open-tabs.ts';
import { keepRegistered } from '../background/register.ts';
import { welcomeOnce } from '../background/welcome.ts';

export default defineBackground(() => {
  // All add their listeners in the first turn, or the event that woke the worker would be missed.
  keepRegistered();
  keepSynced();
  answerMessages();
  answerCommands();
  followUpdates();
  keepMenus();
  answerMenus();
  welcomeOnce();
});
