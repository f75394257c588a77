import type { Statement as StatementData } from '../../brief/types.ts';
import { t } from '../messages.ts';
import { paragraphName } from '../paragraph-name.ts';
import { Quote } from '../Quote.tsx';
import { quoteContext } from '../quote-context.ts';
import { Sources } from '../Sources.tsx';
import type { Dispatch, SidebarAction, SidebarModel } from '../sidebar-model.ts';
import { Verdict } from '../Verdict.tsx';
import { lit } from './lit.ts';

interface Props {
  statement: StatementData;
  model: SidebarModel;
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
export function Statement({ statement, model, dispatch }: Props) {
  const { paragraph, verdict, also } = statement;
  const places = [paragraph, ...also];
  const lights = places.flatMap((p): [number, number][] => (p === null ? [] : [[p, p]]));
  return (
    <li
      class={`statement hang ${verdict}`}
      data-paragraph={paragraph ?? undefined}
      {...lit(lights, dispatch)}
    >
      <p class="meta">
        <Verdict verdict={verdict} />
        <span class="place">
          {places.map((p, i) => (
            <bdi key={p}>
              {i > 0 && ', '}
              {paragraphName(p === null ? null : [p, p])}
            </bdi>
          ))}
        </span>
      </p>
      <Words statement={statement} model={model} dispatch={dispatch} />
      {verdict === 'agrees' ? (
        <details class="small">
          <summary>{t('why')}</summary>
          <Reasons {...statement} />
        </details>
      ) : (
        <Reasons {...statement} />
      )}
    </li>
  );
}

/** The quotation with a little of its sentence; a click goes there. */
function Words({ statement, model, dispatch }: Props) {
  const { paragraph, block, start, end, quote } = statement;
  const { brief, paragraphs } = model;
  const text = paragraph !== null ? paragraphs?.[paragraph] : block ? undefined : brief.title;
  const { before, after } = quoteContext(text, start, end, quote);
  return (
    <button type="button" class="quote" onClick={() => dispatch(goTo(statement))} title={t('go_there')}>
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

function Reasons({ note, since, sources, asOf }: StatementData) {
  return (
    <>
      {note && <p class="note">{note}</p>}
      {since && !note.includes(since) && (
        <p class="note">
          <strong>{t('since')}</strong> {since}
        </p>
      )}
      <Sources sources={sources} asOf={asOf} />
    </>
  );
}
