/** What the background answers, message by message. Senders are checked: a page can't send here, a tab only for itself. */
import browser from 'webextension-polyfill';
import { onMessage } from '../messages/messages.ts';
import { loadPacks } from '../settings/packs.ts';
import { runsOn, switchSite } from '../settings/sites.ts';
import { changeSettings, loadSettings } from '../settings/store.ts';
import { loadTexts } from '../settings/texts.ts';
import { setBadge } from './badge.ts';
import { injectPart, injectReader } from './inject.ts';

type Sender = Parameters<Parameters<typeof onMessage<'spotted'>>[1]>[0]['sender'];

/** The tab whose top frame sent a message; throws for any other sender. */
function tabOf(sender: Sender): { tabId: number; documentId: string | undefined; host: string } {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) throw new Error('not from a tab');
  const host = sender.url ? new URL(sender.url).hostname : '';
  return { tabId, documentId: sender.documentId, host };
}

/** Our own pages (popup, options) have our origin; content scripts carry their page's. */
const isOwnPage = (sender: Sender) => !!sender.url?.startsWith(browser.runtime.getURL('/'));

function fromOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new Error('not from one of our pages');
}

export function answerMessages(): void {
  onMessage('spotted', async ({ sender }) => {
    const { tabId, documentId, host } = tabOf(sender);
    const { settings } = await loadSettings();
    // The spotter of a page that was open before the site was switched off can still speak up.
    if (runsOn(host, settings)) await injectReader({ tabId, documentId });
  });

  onMessage('begin', async ({ sender }) => {
    const [{ settings }, packs] = await Promise.all([loadSettings(), loadPacks()]);
    const texts = await loadTexts(settings.language);
    return { settings, packs, texts, runs: runsOn(tabOf(sender).host, settings) };
  });

  onMessage('remember', async ({ data }) => {
    // The one choice that a tab may make: how the sidebar starts on the next page.
    await changeSettings(({ opens }) =>
      opens === 'badge' ? {} : { opens: data.opens === 'fold' ? 'fold' : 'open' },
    );
  });

  onMessage('bring', async ({ sender, data }) => {
    // The welcome page, into which the browser lets nobody inject, has loaded them itself.
    if (!isOwnPage(sender)) await injectPart(tabOf(sender), data.part, data.lang);
  });

  onMessage('briefed', ({ sender, data }) => setBadge(tabOf(sender).tabId, data));

  onMessage('read-tab', async ({ sender, data }) => {
    fromOwnPage(sender);
    await injectReader({ tabId: data.tabId });
  });

  onMessage('switch-site', async ({ sender, data }) => {
    // A tab may switch off its own site, which is what its button says; everything else is for our own pages.
    if (sender.tab && !isOwnPage(sender)) {
      const { host } = tabOf(sender);
      if (host !== data.host || data.on) throw new Error('not its own site');
    }
    return changeSettings((settings) => switchSite(settings, data.host, data.on));
  });

  onMessage('open-options', () => browser.runtime.openOptionsPage());
}
