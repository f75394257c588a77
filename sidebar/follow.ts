/** Keeps the brief the current article's: follows navigation, text, settings and the window. */
import { HOST } from '../page/mount.ts';
import { watchContent, watchNavigation } from '../page/watch.ts';
import type { Controller } from './controller.ts';
import { isOrphaned, watchOrphaned } from './orphan.ts';
import { whenSettingsChange } from './settings-changes.ts';

/** The page's text has come to rest after this long without a change, ms; DESIGN: current within 500 ms. */
const REST = { quiet: 200, patience: 400 };
/** On a page that is about nothing chosen the text is watched for so long after it came, ms; then only navigation is. */
const ARRIVAL = 5000;

/** A window being dragged is measured when it has come to rest for this long, ms. */
const SETTLED = 60;

export function follow(controller: Controller, signal: AbortSignal): void {
  let watching: AbortController | undefined;
  const watchText = () => {
    watching?.abort();
    const mine = new AbortController();
    watching = mine;
    watchContent(() => isOrphaned() || controller.refresh(), {
      ...REST,
      signal: mine.signal,
      ours: (node) => node.nodeName.toLowerCase() === HOST,
    });
    setTimeout(() => {
      const { state, sidebar } = controller.report();
      if (state === 'none' && sidebar === 'closed') mine.abort();
    }, ARRIVAL);
  };
  signal.addEventListener('abort', () => watching?.abort());
  watchText();
  watchOrphaned(signal);
  watchNavigation(() => {
    if (isOrphaned()) return;
    controller.refresh();
    watchText();
  }, signal);
  whenSettingsChange((beginning) => {
    controller.begin(beginning);
    watchText();
  }, signal);
  // From the back/forward cache a page comes back as it was, but the browser has cleared its badge.
  addEventListener('pageshow', (event) => event.persisted && controller.tell(), { signal });
  // The margin may have become free or narrow. A timer and no frame: a window can be resized with its tab in the back.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const resized = () => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.resized(), SETTLED);
  };
  addEventListener('resize', resized, { signal });
}
