/** What the sidebar's views are handed and what they ask for; entrypoints/sidebar carries it out. */
import type { Brief } from '../brief/types.ts';
import type { Section, Settings } from '../settings/settings.ts';

/** open: the column; folded: a narrow tab at the edge that names the top finding. */
export type SidebarState = 'open' | 'folded';

export interface SidebarModel {
  brief: Brief;
  state: SidebarState;
  /** Whether the open sidebar stands in a free margin, lies over the text (asked for), or is a sheet from below. */
  placement: 'margin' | 'over' | 'sheet';
  look: Pick<Settings, 'side' | 'width' | 'theme' | 'textSize' | 'sectionsOff' | 'highlights'>;
  /** First words of each paragraph that an entry points at, by index. */
  excerpts: Record<number, string>;
  /** Today, ISO date: for "as of" and for the record's age. */
  today: string;
  /** Shown instead of the brief: a broken pack, a dead extension context. */
  trouble?: string;
}

export type SidebarAction =
  | { type: 'open' | 'fold' | 'close' | 'not-on-this-site' | 'copy' | 'options' | 'toggle-highlights' }
  /** Scroll to a paragraph and mark it; `range` are character offsets in it; `with` is the twin to mark too. */
  | {
      type: 'go';
      paragraphs: [from: number, to: number];
      range?: [start: number, end: number];
      twin?: [from: number, to: number];
    }
  /** Light paragraphs up while the pointer or the focus is on their entry; none: put out. */
  | { type: 'light'; paragraphs: [from: number, to: number][] };

export type { Section };
