/** Choices made in the options reach open tabs at once. */
import browser from 'webextension-polyfill';
import { type Beginning, sendMessage } from '../messages/messages.ts';

/** Calls back with the new choices each time something in local storage changed; the background reads and checks them. */
export function whenSettingsChange(changed: (beginning: Beginning) => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') sendMessage('begin').then(changed, () => {});
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
