/** The keys that are in force now: the reader may have changed them, another extension may have had them first. */
import browser from 'webextension-polyfill';
import type { Shortcuts } from './commands.ts';

/** For our own pages. Empty where the browser has no commands (Firefox for Android). */
export async function loadShortcuts(): Promise<Shortcuts> {
  const all = (await browser.commands?.getAll().catch(() => [])) ?? [];
  return Object.fromEntries(
    all.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])),
  );
}
