/** Starts the sidebar in a page, once: listens to the popup, follows the page, the settings and the window. */
import type { Pack } from '../brief/pack.ts';
import { onMessage, removeAllListeners, sendMessage } from '../messages/messages.ts';
import { HOST } from '../page/mount.ts';
import { watchContent, watchNavigation } from '../page/watch.ts';
import { BUNDLED, type BundledPacks } from './bundled.ts';
import { type Controller, createController } from './controller.tsx';
import { whenSettingsChange } from './settings-changes.ts';

/** An earlier injection into the same document is stopped by the next one (the background may be asked twice). */
const RUNNING = 'sidebriefRunning';
type Running = { [RUNNING]?: AbortController };

/** The page's text has come to rest after this long without a change, ms; DESIGN: current within 500 ms. */
const REST = { quiet: 200, patience: 400 };

export function startSidebar(): void {
  const world = globalThis as Running & BundledPacks;
  world[RUNNING]?.abort();
  removeAllListeners();
  const life = new AbortController();
  world[RUNNING] = life;
  const { signal } = life;
  const bundled = (world[BUNDLED] ?? []) as Pack[];

  const ready = sendMessage('begin').then((beginning) => {
    const controller = createController(bundled, beginning, signal);
    follow(controller, signal);
    return controller;
  });
  // Without a background (the extension was updated or removed just now) there is nothing to do here.
  ready.catch(() => life.abort());

  onMessage('report', async () => (await ready).report());
  onMessage('show', async ({ data }) => (await ready).show(data.anyway));
  onMessage('hide', async () => (await ready).hide());
  onMessage('copy-text', async () => (await ready).copyText());
}

function follow(controller: Controller, signal: AbortSignal): void {
  const refresh = () => controller.refresh();
  watchNavigation(refresh, signal);
  watchContent(refresh, { ...REST, signal, ours: (node) => node.nodeName.toLowerCase() === HOST });
  addEventListener('resize', refresh, { signal });
  // From the back/forward cache a page comes back as it was, but the browser has cleared its badge.
  addEventListener('pageshow', (event) => event.persisted && controller.tell(), { signal });
  whenSettingsChange((beginning) => controller.begin(beginning), signal);
}
