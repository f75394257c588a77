/** What the options' view is handed and what it asks for; entrypoints/options carries it out. */
import type { OwnTopic, Settings } from '../settings/settings.ts';

export interface OptionsModel {
  settings: Settings;
  /** The packs' topics, in the order to show them. */
  topics: { id: string; name: string; pack: string }[];
  /** Where the browser gives access on click only, sites say so. */
  access?: 'all' | 'on-click';
  /** What went wrong with the last import, in words for the reader. */
  importTrouble?: string;
  /** Shown at the top instead of silence: storage can't be written, the extension was updated, … */
  trouble?: string;
}

export type OptionsAction =
  /** A change to keep; saved at once. */
  | { type: 'set'; patch: Partial<Settings> }
  /** All settings at once: an undo. */
  | { type: 'replace'; settings: Settings }
  | { type: 'reset' }
  /** Settings as a file to download. */
  | { type: 'export' }
  /** The text of a file to read settings from; trouble comes back as `importTrouble`. */
  | { type: 'import'; text: string }
  | { type: 'allow-sites' };

export type OptionsDispatch = (action: OptionsAction) => void;

/** A typed site to the host name that is kept, null for what is none (settings/sites.ts). */
export type ParseSite = (typed: string) => string | null;
/** Character ranges of the words that match, in order, not overlapping; pure and quick: it runs at every key. */
export type TryTopic = (topic: Pick<OwnTopic, 'words'>, text: string) => [start: number, end: number][];
