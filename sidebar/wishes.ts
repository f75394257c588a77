/**
 * What is only wanted where the reader asks for it, in a script of its own (wishes.js): the brief as a text, and answers on
 * a selection.
 */
import { briefToMarkdown } from '../brief/markdown.ts';
import type { Pack } from '../brief/pack.ts';
import { selectedIn } from '../brief/selection.ts';
import type { Brief, IsoDate } from '../brief/types.ts';
import type { SelectionView } from '../components/sidebar-model.ts';
import type { Question } from '../messages/messages.ts';
import type { PageRead } from '../page/read.ts';
import { selectionIn } from '../page/selection.ts';
import { inSlices } from './slices.ts';
import { shared } from './view-port.ts';

/** A selection of fewer words or letters that makes no statement is no sentence. */
const SENTENCE = { words: 3, letters: 20 };

export interface From {
  read: PageRead;
  brief: Brief;
  /** The packs that the brief was made with. */
  packs: Pack[];
  today: IsoDate;
  siteOff: boolean;
}

export interface Wishes {
  /** The brief, or its repeats alone, as Markdown. */
  text(brief: Brief, paragraphs: string[], part?: 'duplicates'): string;
  /** Undefined where the signal came first, or the engine isn't there yet. */
  answer(
    question: Question & { id: number },
    from: From,
    signal: AbortSignal,
  ): Promise<SelectionView | undefined>;
}

export const wishes: Wishes = {
  text(brief, paragraphs, part) {
    const told = part ? { ...brief, statements: [], entities: [], facts: [] } : brief;
    return briefToMarkdown(told, { title: brief.title, url: brief.url, paragraphs });
  },

  async answer({ kind, text: given, id }, { read, brief, packs, today, siteOff }, signal) {
    const engine = shared.sidebriefEngine;
    if (!engine || packs.length === 0) return undefined;
    const { text, hint } = selectionIn(document, read, given);
    const { article } = read;
    const { pieces, cut } = selectedIn(article, text, hint);
    const view: SelectionView = {
      id,
      text: pieces.map((piece) => piece.text).join(' '),
      cut,
      apart: pieces.some(({ at }) => !at),
      siteOff,
      known: packs.map(({ name }) => name),
    };
    if (kind === 'check') {
      const steps = engine.checkInSteps(pieces, article, packs, brief.statements, today);
      const checked = await inSlices(steps, { signal });
      if (!checked) return undefined;
      const { words, letters } = SENTENCE;
      const short = view.text.length < letters && view.text.split(' ').length < words;
      return short && checked.statements.length === 0 ? view : { ...view, checked };
    }
    const found = await inSlices(engine.repeatsInSteps(pieces, article, packs), { signal });
    return found && (found.short ? view : { ...view, repeats: found.repeats });
  },
};
