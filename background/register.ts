/**
 * The spotter's registration. It is registered at run time, so that a site the reader switched off gets no
 * script at all, and a reader without topics has none on any page.
 */
import browser from 'webextension-polyfill';
import { watchPacks } from '../settings/packs.ts';
import type { Settings } from '../settings/settings.ts';
import { sitePatterns } from '../settings/sites.ts';
import { keepSpotTopics } from '../settings/spot-topics.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';

const ID = 'spotter';

/** The built-in topics that the plain spotter looks for; with all of them off only a reader's own are left. */
const needsStorage = (settings: Settings, topics: number) => topics > 0 || settings.topicsOff.length > 0;

/**
 * Which script the pages get: the plain one reads no storage and is the same for everybody. `topics`: how many there are
 * beside the bundled ones.
 */
export function registration(
  settings: Settings,
  topics: number,
): browser.Scripting.RegisteredContentScript | null {
  const { matches, excludeMatches } = sitePatterns(settings);
  if (matches.length === 0) return null;
  return {
    id: ID,
    js: [needsStorage(settings, topics) ? 'spotter-own.js' : 'spotter.js'],
    matches,
    excludeMatches,
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
}

let last: Promise<void> = Promise.resolve();

/**
 * Makes the browser's registration the one that the settings ask for; calls wait for one another.
 *
 * One that is there is changed in place and one that is right is left alone: taken away and put back, it would leave
 * a moment in which pages load without a spotter, at every start of the browser and every change of the settings.
 *
 * @param blind the reader's choices can't be read: what was registered by them holds on
 */
export function registerSpotter(settings: Settings, blind = false): Promise<void> {
  last = last.then(async () => {
    const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (blind && present) return;
    const wanted = registration(settings, blind ? 0 : await keepSpotTopics(settings));
    if (!wanted) {
      if (present) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    } else if (!present) await browser.scripting.registerContentScripts([wanted]);
    else if (!isSame(present, wanted)) await browser.scripting.updateContentScripts([wanted]);
  });
  const done = last;
  // One failure mustn't hold up the next change of the settings.
  last = last.catch(() => {});
  return done;
}

const list = (values: string[] = []) => [...values].sort().join(' ');

const isSame = (
  present: browser.Scripting.RegisteredContentScript,
  wanted: browser.Scripting.RegisteredContentScript,
): boolean =>
  list(present.js) === list(wanted.js) &&
  list(present.matches) === list(wanted.matches) &&
  list(present.excludeMatches) === list(wanted.excludeMatches);

/** Registers at install, update and start, and again whenever the reader's choices change. */
export function keepRegistered(): void {
  const now = async () => {
    const { settings, problem } = await loadSettings();
    await registerSpotter(settings, problem === 'gone');
  };
  browser.runtime.onInstalled.addListener(() => void now());
  browser.runtime.onStartup.addListener(() => void now());
  watchSettings((settings) => void registerSpotter(settings));
  watchPacks(() => void now());
}
