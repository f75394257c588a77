/**
 * Choices made in the options reach open tabs at once. `chrome` is in both browsers, and listening is the same
 * there: the polyfill would be 3 kB in each page on topic for nothing.
 */
import { type Beginning, sendMessage } from '../messages/messages.ts';

/** Calls back with the new choices each time something in local storage changed; the background reads and checks them. */
export function whenSettingsChange(changed: (beginning: Beginning) => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local' || area === 'managed') sendMessage('begin').then(changed, () => {});
  };
  chrome.storage.onChanged.addListener(listener);
  // Where the extension has gone (sidebar/orphan.ts) its APIs have, too.
  signal.addEventListener('abort', () => chrome.storage?.onChanged.removeListener(listener));
}
