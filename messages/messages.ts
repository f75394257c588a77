/**
 * Every message that Sidebrief's parts send one another, in one typed table.
 *
 *   spotter ──spotted──▶ background ──injects──▶ reader ──begin, bring, briefed──▶ background (scripts, badge)
 *   commands, menus (background) ──report, show, hide, copy, next-finding, ask──▶ reader
 *   popup ──report, show, hide, copy-text──▶ reader        popup, reader ──switch-site──▶ background
 *
 * The wire format is @webext-core/messaging's: { id, type, data, timestamp }. The spotter, which every page runs,
 * writes it by hand (page/tell.ts) and does without the library.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Pack } from '../brief/pack.ts';
import type { Brief } from '../brief/types.ts';
import type { Settings } from '../settings/settings.ts';
import type { Texts } from '../settings/texts.ts';

/** What the reader script needs to begin: the reader's choices and their own packs (the bundled one is injected). */
export interface Beginning {
  settings: Settings;
  packs: Pack[];
  /** Of the language that the reader chose, if it isn't the browser's. */
  texts?: Texts | undefined;
  /** Whether the reader lets Sidebrief run on this site. */
  runs: boolean;
}

/** What the reader script asks for, in this order (sidebar/view-port.ts draws it). */
export type Part = 'words' | 'brief' | 'view' | 'wishes';

/** What became of a page, for the badge: about a topic, a mention in passing, or nothing. */
export interface Finding {
  state: 'about' | 'mention' | 'none';
  /** Things worth knowing: verdicts other than agrees, and repeats. */
  count: number;
}

/** What the popup learns from a tab that has the reader script. */
export interface TabReport {
  brief: Brief;
  state: Finding['state'];
  /** Whether the column stands open, waits as a tab at the edge, or isn't drawn. */
  sidebar: 'open' | 'folded' | 'closed';
  trouble?: string;
}

/** What the reader asks about words that they selected. */
export interface Question {
  kind: 'check' | 'repeats';
  /** As the browser's menu tells it. */
  text: string;
}

interface Protocol {
  // To the background
  spotted(): void;
  begin(): Beginning;
  /** Injects the scripts of one part into the sender's page; `lang` is the page's primary language subtag. */
  bring(data: { part: Part; lang: string }): void;
  briefed(finding: Finding): void;
  'read-tab'(data: { tabId: number }): void;
  /** Answers with the settings as they are then. */
  'switch-site'(data: { host: string; on: boolean }): Settings;
  remember(data: { opens: 'open' | 'fold' }): void;
  'open-options'(): void;
  // To a tab's reader script
  report(): TabReport;
  show(data: { anyway: boolean }): void;
  hide(): void;
  'copy-text'(): string;
  /** Puts the brief into the clipboard; whether it went. Where it didn't, the sidebar opens and says so. */
  copy(): boolean;
  /** Scrolls to the next thing worth knowing; false where there is none. */
  'next-finding'(): boolean;
  /** Opens the sidebar with the answer. */
  ask(question: Question): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
