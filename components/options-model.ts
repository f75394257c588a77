/** What the options' view is handed and what it asks for; entrypoints/options carries it out. */
import type { Pack } from '../brief/pack.ts';
import type { Shortcuts } from '../settings/commands.ts';
import type { PackProblem } from '../settings/pack-schema.ts';
import type { OwnTopic, Settings } from '../settings/settings.ts';
import type { SyncState } from '../settings/sync/state.ts';

/** A pack as it stands in a file or a text box, before it is taken. */
export type PackDraft =
  /** Nothing of it is taken. */
  | { problems: PackProblem[] }
  /** `before`: the pack of the same id that it would take the place of. */
  | { pack: Pack; before?: Pack };

export interface ListedPack {
  pack: Pack;
  on: boolean;
  /** The organisation's: neither switched off nor removed. */
  managed?: boolean;
}

export interface OptionsModel {
  settings: Settings;
  /** The packs' topics, in the order to show them. */
  topics: { id: string; name: string; pack: string }[];
  /** The packs beside the bundled one. */
  packs?: readonly ListedPack[];
  /** How many packs are kept that this version can't read. */
  unreadablePacks?: number;
  draft?: PackDraft;
  /** Settings that the organisation holds fast. */
  locked?: readonly (keyof Settings)[];
  /** Where the browser gives access on click only, sites say so. */
  access?: 'all' | 'on-click';
  /** The commands' keys in force and whose page changes them; not there in a browser without commands. */
  shortcuts?: { keys: Shortcuts; browser: 'chromium' | 'firefox' } | undefined;
  /** The browser's sync; `copy`: something of ours lies in it. */
  sync?: SyncState & { copy?: boolean };
  /** What went wrong with the last import, in words for the reader. */
  importTrouble?: string;
  /** Shown at the top instead of silence: storage can't be written, the extension was updated, … */
  trouble?: string;
}

export type OptionsAction =
  /** A change to keep; saved at once. */
  | { type: 'set'; patch: Partial<Settings> }
  /** Everything at once: an undo. */
  | { type: 'replace'; settings: Settings; packs: Pack[] }
  | { type: 'reset' }
  /** Settings and packs as a file to download. */
  | { type: 'export' }
  /** The text of a file to read settings and packs from; trouble comes back as `importTrouble`. */
  | { type: 'import'; text: string }
  /** The text of a pack to look at; it comes back as `draft`. */
  | { type: 'read-pack'; text: string }
  /** The same for the pack that comes along as an example. */
  | { type: 'read-example' }
  | { type: 'drop-draft' }
  /** Adds the draft, in the place of the pack of the same id. */
  | { type: 'take-draft' }
  | { type: 'remove-pack'; id: string }
  /** The reader's packs as they were: an undo. */
  | { type: 'keep-packs'; packs: Pack[] }
  /** The reader's own topics as a pack of this name to download. */
  | { type: 'export-topics'; name: string }
  /** The browser's sync on or off. */
  | { type: 'sync'; on: boolean }
  /** Takes what is ours out of the browser's sync. */
  | { type: 'remove-copy' }
  | { type: 'allow-sites' }
  /** The browser's page for the commands' keys. */
  | { type: 'change-shortcuts' };

/** `false`: nothing was done, and why is told elsewhere. */
export type OptionsDispatch = (action: OptionsAction) => unknown;
/** Sends an action and leaves a line that says what was done, with an undo. */
export type Undoable = (words: UndoWords, action: OptionsAction) => void;
export type UndoWords =
  | 'undo_topic_removed'
  | 'undo_imported'
  | 'undo_reset'
  | 'undo_pack_added'
  | 'undo_pack_updated'
  | 'undo_pack_removed';

export interface PageTrial {
  /** The text that was tried. */
  text: string;
  /** Names of the topics that a page with it would be about, the strongest first… */
  about: string[];
  /** …and of those that it only brushes. */
  mentions: string[];
  /** Where the words stand that say so, in order, not overlapping. */
  ranges: [start: number, end: number][];
}

/** Tries a text on all topics that are on. */
export type TryPage = (text: string) => Promise<PageTrial>;

/** A typed site to the host name that is kept, null for what is none (settings/sites.ts). */
export type ParseSite = (typed: string) => string | null;
/** Character ranges of the words that match, in order, not overlapping; pure and quick: it runs at every key. */
export type TryTopic = (topic: Pick<OwnTopic, 'words'>, text: string) => [start: number, end: number][];
