/**
 * The keyboard commands. Nothing is remembered between them: the worker may have been asleep until the key was pressed.
 * What can't be done is told at the toolbar button for a moment, since there may be no sidebar to say it in.
 */
import browser from 'webextension-polyfill';
import { noticeWords } from '../components/notice.ts';
import { sendMessage, type TabReport } from '../messages/messages.ts';
import type { Command } from '../settings/commands.ts';
import { runsOn } from '../settings/sites.ts';
import { loadSettings } from '../settings/store.ts';
import { flashBadge, flashNothing } from './badge.ts';
import { injectReader } from './inject.ts';

type Tab = Pick<browser.Tabs.Tab, 'id' | 'url'>;

/** Adds its listener in the first turn, or the key that woke the worker would be missed. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => void obey(name, tab));
}

async function obey(name: string, given: Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  const { id } = tab;
  try {
    if (name === 'read-page') return await read(id);
    const report = await reportOf(tab);
    if (!report || (report.state !== 'about' && report.sidebar === 'closed')) return await flashNothing(id);
    switch (name as Exclude<Command, 'read-page'>) {
      case 'toggle-sidebar':
        if (report.sidebar === 'open') return await sendMessage('hide', undefined, id);
        return await sendMessage('show', { anyway: false }, id);
      case 'next-finding':
        if (!(await sendMessage('next-finding', undefined, id))) await flashNothing(id);
        return;
      case 'copy-brief': {
        const notice = (await sendMessage('copy', undefined, id)) ? 'copied' : 'copy-failed';
        return await flashBadge(id, notice === 'copied' ? '✓' : '!', () => noticeWords(notice));
      }
    }
  } catch {
    // The browser lets no script into its own pages and the stores.
    await flashNothing(id);
  }
}

async function read(tabId: number): Promise<void> {
  await bringReader(tabId);
  await sendMessage('show', { anyway: true }, tabId);
}

/** Has the reader script in a tab that hasn't got it yet. Rejects where the browser lets no script in. */
export async function bringReader(tabId: number): Promise<void> {
  if (!(await ask(tabId))) await injectReader({ tabId });
}

/** What the tab says; one that wasn't read (open since before we were installed) is read first, if its site is on. */
async function reportOf({ id = 0, url }: Tab): Promise<TabReport | undefined> {
  const report = await ask(id);
  if (report || !url?.startsWith('http')) return report;
  if (!runsOn(new URL(url).hostname, (await loadSettings()).settings)) return undefined;
  await injectReader({ tabId: id });
  return sendMessage('report', undefined, id);
}

const ask = (tabId: number) => sendMessage('report', undefined, tabId).catch(() => undefined);
