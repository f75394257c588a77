/** The one page that opens by itself: after the installation, never after an update. */
import browser from 'webextension-polyfill';

/** Adds its listener in the first turn. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
