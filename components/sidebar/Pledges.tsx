import { worstFirst } from '../findings.ts';
import { t } from '../messages.ts';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';
import { Entries, Section } from './Section.tsx';
import { Statement } from './Statement.tsx';
import { Timeline } from './Timeline.tsx';

/** Each statement on the page against the record, worst verdict first; what the record doesn't speak of unfolds. */
export function Pledges({ model, dispatch }: { model: SidebarModel; dispatch: Dispatch }) {
  const { brief, record } = model;
  const sorted = worstFirst(brief.statements);
  const timeline = !!record?.timeline.length;
  if (!sorted.length && !timeline) return null;
  return (
    <Section name="pledges" title="pledges_title">
      {sorted.length === 0 && <p class="none">{t('pledges_none')}</p>}
      <Entries
        items={sorted}
        atOnce={sorted.filter((s) => s.verdict !== 'unmatched').length}
        more="pledges_unmatched"
      >
        {(s) => (
          <Statement
            key={`${s.paragraph} ${s.block} ${s.start} ${s.kind}`}
            statement={s}
            model={model}
            dispatch={dispatch}
          />
        )}
      </Entries>
      {timeline && <Timeline model={model} record={record} dispatch={dispatch} />}
    </Section>
  );
}
