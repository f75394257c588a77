/** What the sidebar's views are handed and what they ask for; entrypoints/sidebar carries it out. */
import type { CheckedSelection } from '../brief/selection/check.ts';
import type { SelectionRepeat } from '../brief/selection/repeats.ts';
import type { Brief, IsoDate, SeriesPoint, Source } from '../brief/types.ts';
import type { Section } from '../settings/sections.ts';
import type { Settings } from '../settings/settings.ts';

/** open: the column; folded: a narrow tab at the edge that names the top finding. */
export type SidebarState = 'open' | 'folded';

export interface SidebarModel {
  brief: Brief;
  state: SidebarState;
  /** Whether the open sidebar stands in a free margin, lies over the text (asked for), or is a sheet from below. */
  placement: 'margin' | 'over' | 'sheet';
  look: Pick<Settings, 'side' | 'width' | 'theme' | 'textSize' | 'sectionsOff' | 'highlights'> &
    Partial<Pick<Settings, 'sectionsOrder'>>;
  /** The article's paragraphs: entries quote them, the map shows their lengths, near repeats their difference. */
  paragraphs: readonly string[];
  /** Names of topics by id (the pack's and the reader's own); without one the id is shown. */
  topicNames?: Record<string, string>;
  /** What the pack knows beyond the brief; see record-view.ts, which makes it. */
  record?: RecordView;
  /** The answer on words that the reader selected; it stands before everything else. */
  selection?: SelectionView;
  /** Whether repeats are dimmed on the page ("read without repeats"); undefined: the switch isn't offered. */
  repeatsDimmed?: boolean;
  /** While a long page is still searched for repeats: the share done, 0 to 1. */
  progress?: number;
  /** Today, ISO date: for "as of" and for the record's age. */
  today: string;
  /** Shown instead of the brief: a broken pack, a dead extension context. */
  trouble?: string;
  /** What was just done, told once in a line and to screen readers. */
  notice?: 'copied' | 'copy-failed';
}

/** The pack's side of the picture: plain data, figures only from the record. */
export interface RecordView {
  /** The day the data was compiled. */
  edition: IsoDate;
  /** Targets that levels are drawn against, ascending: 2, 3.5, 5. */
  lines: number[];
  /** The pack's main series; null where it has none. */
  levels: {
    /** What is measured, in the record's words. */
    name: string;
    unit: string;
    source: Source | null;
    /** Everybody with a series, by name: for rank and look-up. */
    members: MemberView[];
    /** Ids of those shown where the page names nobody. */
    shown: string[];
  } | null;
  timeline: Milestone[];
  /** Articles of the pack by id, for paragraphs that are printed elsewhere. */
  articles: Record<string, { title: string; publisher: string; url: string; paragraphs: readonly string[] }>;
}

/** What was asked of a selection, and what came of it: one of `checked` and `repeats`, or neither where it is too short. */
export interface SelectionView {
  /** Which question it answers: a new one gets the focus, the same one answered anew doesn't. */
  id: number;
  /** The selected words, as far as they were looked at. */
  text: string;
  cut: boolean;
  /** Some of it isn't the article's: those words were looked at by themselves. */
  apart: boolean;
  /** Sidebrief is switched off on this site and ran because it was asked. */
  siteOff: boolean;
  checked?: CheckedSelection;
  repeats?: readonly SelectionRepeat[];
  /** What the packs speak of, where nothing in the record speaks of the selection. */
  known: readonly string[];
}

export interface MemberView {
  id: string;
  name: string;
  series: SeriesPoint[];
  /** Place by the latest figure among how many; null for groups and those without a figure. */
  rank: [place: number, of: number] | null;
  /** What one per cent is in millions of US dollars, by the record's own amount; null where it has none. */
  perPoint: number | null;
}

/** A row of the timeline. `made`: the pledge of that day; `due`: the year it is to be met by; `review`: it is looked at again. */
export interface Milestone {
  kind: 'made' | 'due' | 'review';
  date: IsoDate;
  pledge: string;
  title: string;
  what: string;
  inForce: boolean;
  sources: Source[];
}

export type SidebarAction =
  | { type: 'open' | 'fold' | 'close' | 'not-on-this-site' | 'options' | 'toggle-highlights' }
  /** Takes the answer on a selection away. */
  | { type: 'close-selection' }
  /** Puts the brief (or its repeats alone) into the clipboard. */
  | { type: 'copy'; part?: 'duplicates' }
  /** Dims or undims the repeats on the page. */
  | { type: 'toggle-repeats' }
  /** Scroll to a paragraph and mark it; `range` are character offsets in it; `twin` is the other one to mark too. */
  | {
      type: 'go';
      paragraphs: [from: number, to: number];
      range?: [start: number, end: number];
      twin?: [from: number, to: number];
    }
  /** Scroll to the headline (block 0) or a text of the standfirst (1…). */
  | { type: 'go-headline'; block: number; range?: [start: number, end: number] }
  /** Light paragraphs up while the pointer or the focus is on their entry; none: put out. */
  | { type: 'light'; paragraphs: [from: number, to: number][] };

export type Dispatch = (action: SidebarAction) => void;
export type { Section };
