/** The commands' keys, read again when the reader comes back from the browser's page where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { OptionsModel } from '../components/options-model.ts';
import type { Shortcuts } from '../settings/commands.ts';
import { loadShortcuts } from '../settings/shortcuts.ts';

/** Firefox 137 and later; nothing of the kind in Chromium. */
const { openShortcutSettings } = (browser.commands ?? {}) as { openShortcutSettings?: () => Promise<void> };

/** Undefined where the browser has no commands. */
export function useShortcuts(): OptionsModel['shortcuts'] {
  const [keys, setKeys] = useState<Shortcuts>({});
  useEffect(() => {
    const look = () => void loadShortcuts().then(setKeys);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return browser.commands && { keys, browser: openShortcutSettings ? 'firefox' : 'chromium' };
}

/** Opens the browser's own page for them. */
export async function changeShortcuts(): Promise<void> {
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
