import { worstFirst } from '../findings.ts';
import { plural, t } from '../messages.ts';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';
import { Statement } from './Statement.tsx';
import { Timeline } from './Timeline.tsx';

/** Each statement on the page against the record, worst verdict first; what the record doesn't speak of unfolds. */
export function Pledges({ model, dispatch }: { model: SidebarModel; dispatch: Dispatch }) {
  const { brief, record } = model;
  const sorted = worstFirst(brief.statements);
  const known = sorted.filter((s) => s.verdict !== 'unmatched');
  const unmatched = sorted.filter((s) => s.verdict === 'unmatched');
  if (!sorted.length && !record?.timeline.length) return null;
  const list = (statements: typeof sorted) => (
    <ul class="entries">
      {statements.map((s) => (
        <Statement
          key={`${s.paragraph} ${s.block ?? ''} ${s.start} ${s.kind}`}
          statement={s}
          model={model}
          dispatch={dispatch}
        />
      ))}
    </ul>
  );
  return (
    <section data-section="pledges" aria-labelledby="sb-pledges">
      <h2 id="sb-pledges">{t('pledges_title')}</h2>
      {sorted.length === 0 && <p class="none">{t('pledges_none')}</p>}
      {known.length > 0 && list(known)}
      {unmatched.length > 0 && (
        <details class="more">
          <summary>{plural('pledges_unmatched', unmatched.length)}</summary>
          {list(unmatched)}
        </details>
      )}
      {record && record.timeline.length > 0 && <Timeline model={model} record={record} dispatch={dispatch} />}
    </section>
  );
}
