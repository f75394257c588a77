/**
 * After an update open tabs have scripts of the old version, which nobody answers any more. They get the spotter again, on
 * the sites that the reader allows, and with it the new sidebar in place of the old one.
 */
import browser from 'webextension-polyfill';
import { runsOn } from '../settings/sites.ts';
import { keepSpotTopics } from '../settings/spot-topics.ts';
import { loadSettings } from '../settings/store.ts';
import { registration } from './register.ts';

/** Adds its listener in the first turn. */
export function followUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void spotOpenTabs();
  });
}

/** One tab after the other, the ones in view first: a reader may have hundreds. Sleeping tabs are left asleep. */
export async function spotOpenTabs(): Promise<void> {
  const { settings } = await loadSettings();
  const spotter = registration(settings, await keepSpotTopics(settings));
  if (!spotter?.js || !spotter.matches) return;
  const tabs = await browser.tabs.query({ url: spotter.matches });
  for (const { id, url, discarded } of [...tabs].sort((a, b) => Number(b.active) - Number(a.active))) {
    if (id === undefined || !url || discarded || !runsOn(new URL(url).hostname, settings)) continue;
    // A tab may have been closed by now, or be one that the browser lets no script into.
    await browser.scripting.executeScript({ target: { tabId: id }, files: spotter.js }).catch(() => {});
  }
}
