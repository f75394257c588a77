/** Starts the reader script in a page, once, and answers the popup and the commands. */
import { onMessage, removeAllListeners, sendMessage } from '../messages/messages.ts';
import { makeWay } from '../page/mount.ts';
import { createController } from './controller.ts';
import { follow } from './follow.ts';
import { shared } from './view-port.ts';

export function startReader(): void {
  // The background may be asked twice, or a new version come into a page that has an old one: the old life ends.
  shared.sidebriefLife?.abort();
  removeAllListeners();
  // Of an old version, whose world this isn't.
  makeWay();
  const life = new AbortController();
  shared.sidebriefLife = life;
  const { signal } = life;

  const ready = sendMessage('begin').then(async (beginning) => {
    const controller = createController(beginning, signal);
    follow(controller, signal);
    await controller.known;
    return controller;
  });
  // Without a background (the extension was updated or removed just now) there is nothing to do here.
  ready.catch(() => life.abort());

  onMessage('report', async () => (await ready).report());
  onMessage('show', async ({ data }) => (await ready).show(data.anyway));
  onMessage('hide', async () => (await ready).hide());
  onMessage('copy', async () => (await ready).copy());
  onMessage('next-finding', async () => (await ready).next());
  onMessage('copy-text', async () => (await ready).copyText());
  onMessage('ask', async ({ data }) => (await ready).ask(data));
}
