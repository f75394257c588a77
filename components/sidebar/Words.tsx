import type { ComponentChildren } from 'preact';
import type { Statement } from '../../brief/types.ts';
import { t } from '../messages.ts';
import { Quote } from '../Quote.tsx';
import { quoteContext } from '../quote-context.ts';
import type { Dispatch, SidebarAction, SidebarModel } from '../sidebar-model.ts';

interface Props {
  statement: Statement;
  model: SidebarModel;
  dispatch: Dispatch;
  /** What stands before the quotation. */
  children?: ComponentChildren;
}

/** The quotation with a little of its sentence; a click goes there. */
export function Words({ statement, model, dispatch, children }: Props) {
  const { paragraph, block, start, end, quote } = statement;
  const { brief, paragraphs } = model;
  const text = paragraph !== null ? paragraphs?.[paragraph] : block ? undefined : brief.title;
  const { before, after } = quoteContext(text, start, end, quote);
  return (
    <button type="button" class="quote" onClick={() => dispatch(goTo(statement))} title={t('go_there')}>
      {children}
      {before || after ? (
        <q lang={brief.lang || undefined} dir="auto">
          {before}
          <b>{quote}</b>
          {after}
        </q>
      ) : (
        <Quote lang={brief.lang}>{quote}</Quote>
      )}
    </button>
  );
}

/** Where a click on a statement goes. */
function goTo({ paragraph, block, start, end }: Statement): SidebarAction {
  const range: [number, number] = [start, end];
  return paragraph === null
    ? { type: 'go-headline', block: block ?? 0, range }
    : { type: 'go', paragraphs: [paragraph, paragraph], range };
}
