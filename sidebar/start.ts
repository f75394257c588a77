/** Starts the reader script in a page, once: listens to the popup, follows the page, the settings and the window. */
import type { Pack } from '../brief/pack.ts';
import { onMessage, removeAllListeners, sendMessage } from '../messages/messages.ts';
import { HOST } from '../page/mount.ts';
import { watchContent, watchNavigation } from '../page/watch.ts';
import { type Controller, createController } from './controller.ts';
import { whenSettingsChange } from './settings-changes.ts';
import { shared } from './view-port.ts';

/** The page's text has come to rest after this long without a change, ms; DESIGN: current within 500 ms. */
const REST = { quiet: 200, patience: 400 };

export function startReader(): void {
  // The background may be asked twice, or a new version come into a page that has an old one: the old life ends.
  shared.sidebriefLife?.abort();
  removeAllListeners();
  const life = new AbortController();
  shared.sidebriefLife = life;
  const { signal } = life;
  const bundled = (shared.sidebriefPacks ?? []) as Pack[];

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
  // The margin may have become free or narrow; once a frame is enough.
  let frame = 0;
  const resized = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => controller.draw());
  };
  addEventListener('resize', resized, { signal });
  // From the back/forward cache a page comes back as it was, but the browser has cleared its badge.
  addEventListener('pageshow', (event) => event.persisted && controller.tell(), { signal });
  whenSettingsChange((beginning) => controller.begin(beginning), signal);
}
