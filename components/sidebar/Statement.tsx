import type { Statement as StatementData } from '../../brief/types.ts';
import { t } from '../messages.ts';
import { paragraphName } from '../paragraph-name.ts';
import { Quote } from '../Quote.tsx';
import { Sources } from '../Sources.tsx';
import type { Dispatch, SidebarAction } from '../sidebar-model.ts';
import { Verdict } from '../Verdict.tsx';

interface Props {
  statement: StatementData;
  lang: string;
  dispatch: Dispatch;
}

/** Where a click on a statement goes. */
export function goTo({ paragraph, block, start, end }: StatementData): SidebarAction {
  const range: [number, number] = [start, end];
  return paragraph === null
    ? { type: 'go-headline', block: block ?? 0, range }
    : { type: 'go', paragraphs: [paragraph, paragraph], range };
}

/** The page's own words, what the record says of them, what changed since, and where that stands. */
export function Statement({ statement, lang, dispatch }: Props) {
  const { paragraph, quote, verdict, note, since, asOf, sources, also } = statement;
  const places = [paragraph, ...also].flatMap((p) => (p === null ? [] : [[p, p] as [number, number]]));
  const light = () => dispatch({ type: 'light', paragraphs: places });
  const out = () => dispatch({ type: 'light', paragraphs: [] });
  const detail = (note || since || sources.length > 0) && (
    <>
      {note && <p class="note">{note}</p>}
      {since && (
        <p class="note">
          <strong>{t('since')}</strong> {since}
        </p>
      )}
      <Sources sources={sources} asOf={asOf} />
    </>
  );
  return (
    <li
      class={`statement hang ${verdict}`}
      data-paragraph={paragraph ?? undefined}
      onPointerEnter={light}
      onPointerLeave={out}
      onFocusCapture={light}
      onBlurCapture={out}
    >
      <p class="meta">
        <Verdict verdict={verdict} />
        <span class="place">
          {paragraphName(paragraph === null ? null : [paragraph, paragraph])}
          {also.length > 0 &&
            ` ${t('also_in', also.map((p) => paragraphName(p === null ? null : [p, p])).join(', '))}`}
        </span>
      </p>
      <button type="button" class="quote" onClick={() => dispatch(goTo(statement))} title={t('go_there')}>
        <Quote lang={lang}>{quote}</Quote>
      </button>
      {verdict === 'agrees' && detail ? (
        <details>
          <summary>{t('why')}</summary>
          {detail}
        </details>
      ) : (
        detail
      )}
    </li>
  );
}
