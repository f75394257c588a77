/**
 * Every message that Sidebrief's parts send one another, in one typed table.
 *
 *   spotter ──spotted──▶ background ──injects──▶ sidebar ──begin, briefed──▶ background (badge)
 *   popup ──brief, show, hide, …──▶ sidebar        popup, sidebar ──switch-site──▶ background
 *
 * The wire format is @webext-core/messaging's: { id, type, data, timestamp }. The spotter, which every page runs,
 * writes it by hand (page/tell.ts) and does without the library.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Pack } from '../brief/pack.ts';
import type { Brief } from '../brief/types.ts';
import type { Settings } from '../settings/settings.ts';

/** What the sidebar script needs to begin: the reader's choices and their own packs (the bundled one is injected). */
export interface Beginning {
  settings: Settings;
  packs: Pack[];
}

/** What became of a page, for the badge: about a topic, a mention in passing, or nothing. */
export interface Finding {
  state: 'about' | 'mention' | 'none';
  /** Things worth knowing: verdicts other than agrees, and repeats. */
  count: number;
}

/** What the popup learns from a tab that has the sidebar script. */
export interface TabReport {
  brief: Brief;
  state: Finding['state'];
  /** Whether the column stands open, waits as a tab at the edge, or isn't drawn. */
  sidebar: 'open' | 'folded' | 'closed';
  trouble?: string;
}

interface Protocol {
  // To the background
  spotted(): void;
  begin(): Beginning;
  briefed(finding: Finding): void;
  'read-tab'(data: { tabId: number }): void;
  'switch-site'(data: { host: string; on: boolean }): void;
  'open-options'(): void;
  // To a tab's sidebar script
  report(): TabReport;
  show(data: { anyway: boolean }): void;
  hide(): void;
  'copy-text'(): string;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
