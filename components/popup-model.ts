/** What the popup's view is handed and what it asks for; entrypoints/popup carries it out. */
import type { Brief } from '../brief/types.ts';
import type { Shortcuts } from '../settings/commands.ts';
import type { Settings } from '../settings/settings.ts';

/** What a brief can be saved as. */
export const FILE_KINDS = ['markdown', 'html', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Pages that a browser lets no extension into. */
export type ForbiddenPage = 'store' | 'pdf' | 'new-tab' | 'browser' | 'other';

export type PopupState =
  /** Until the tab has answered: the frame, and a word only if it takes long. */
  | { kind: 'loading' }
  /** The page is about a topic, or was read because the reader asked. */
  | { kind: 'brief'; brief: Brief; sidebar: 'open' | 'folded' | 'closed' }
  /** A topic is mentioned in passing; `words` are the page's. */
  | { kind: 'mention'; topics: string[]; words: string[] }
  | { kind: 'nothing' }
  | { kind: 'forbidden'; page: ForbiddenPage }
  /** Switched off here: `listed`: the reader's "not on this site"; `unlisted`: it runs on chosen sites only. */
  | { kind: 'off'; why: 'listed' | 'unlisted' }
  /** The browser gives site access on click only. */
  | { kind: 'no-access' }
  /** A plain sentence; `reload`: reloading the page helps. */
  | { kind: 'trouble'; message: string; reload?: boolean };

export type PopupModel = PopupState & {
  look: Pick<Settings, 'theme' | 'textSize'>;
  /** Host name of the tab, null where there is none to switch off. */
  site: string | null;
  /** A policy says which sites it runs on. */
  sitesLocked?: boolean;
  /** Names of topics by id. */
  topicNames?: Record<string, string>;
  /** Keys that do the same, as the browser writes them ("Alt+Shift+S"). */
  shortcuts?: Shortcuts;
  notice?: 'copied' | 'copy-failed';
};

export type PopupAction = {
  type:
    | 'toggle-sidebar'
    | 'not-on-this-site'
    | 'on-this-site-again'
    | 'read-anyway'
    | 'copy'
    | `save-${FileKind}`
    | 'print'
    | 'options'
    | 'reload'
    | 'allow-site';
};

export type PopupDispatch = (action: PopupAction) => void;
