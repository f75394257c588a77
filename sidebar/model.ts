/** What the view is handed, from the brief, the page and the reader's choices. */
import type { Pack } from '../brief/pack.ts';
import type { Brief, IsoDate } from '../brief/types.ts';
import { locale } from '../components/messages.ts';
import { recordView } from '../components/record-view.ts';
import type { SidebarModel, SidebarState } from '../components/sidebar-model.ts';
import type { PageRead } from '../page/read.ts';
import type { Settings } from '../settings/settings.ts';
import type { Texts } from '../settings/texts.ts';
import type { Room } from './placement.ts';

/** What the reader script hands to the view. */
export interface Given {
  read: PageRead;
  brief: Brief;
  packs: Pack[];
  settings: Settings;
  /** Of the language that the reader chose. */
  texts?: Texts | undefined;
  state: SidebarState;
  room: Room;
  today: IsoDate;
  notice: SidebarModel['notice'];
  progress: SidebarModel['progress'];
  repeatsDimmed: boolean;
  selection?: SidebarModel['selection'];
}

export function sidebarModel(given: Given): SidebarModel {
  const { read, brief, packs, settings, state, room, today, notice, progress, repeatsDimmed } = given;
  const { theme, textSize, sectionsOff, sectionsOrder, highlights } = settings;
  const { paragraphs } = read.article;
  const topics = [...packs.flatMap((pack) => pack.topics), ...settings.ownTopics];
  // The first pack is the bundled one; the folded tab shows nothing of the record.
  const record = state === 'open' ? packs[0] : undefined;
  return {
    brief,
    state,
    placement: room.placement,
    look: { side: room.side, width: room.width, theme, textSize, sectionsOff, sectionsOrder, highlights },
    paragraphs,
    topicNames: Object.fromEntries(topics.map(({ id, name }) => [id, name])),
    ...(record && { record: recordView(record, locale()) }),
    today,
    repeatsDimmed,
    ...(notice && { notice }),
    ...(given.selection && { selection: given.selection }),
    ...(progress !== undefined && { progress }),
  };
}
