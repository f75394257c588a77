import type { Statement as StatementData } from '../../brief/types.ts';
import { worstFirst } from '../findings.ts';
import { type PluralKey, t } from '../messages.ts';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';
import { Entries, Section } from './Section.tsx';
import { Statement } from './Statement.tsx';
import { Timeline } from './Timeline.tsx';

/** What a reader should know is shown at once, up to a length that is still read; what agrees needs few examples. */
const MANY = 12;
const FEW = 3;

/** Each statement on the page against the record, worst verdict first; what the record doesn't speak of unfolds. */
export function Pledges({ model, dispatch }: { model: SidebarModel; dispatch: Dispatch }) {
  const { brief, record, progress } = model;
  const timeline = !!record?.timeline.length;
  if (!brief.statements.length && !timeline) return null;
  const sorted = worstFirst(brief.statements);
  const agreeing = sorted.filter((s) => s.verdict === 'agrees');
  const unmatched = sorted.filter((s) => s.verdict === 'unmatched');
  const telling = sorted.slice(0, sorted.length - agreeing.length - unmatched.length);
  const entries = (items: StatementData[], atOnce: number, more: PluralKey) => (
    <Entries items={items} atOnce={atOnce} more={more}>
      {(s) => (
        <Statement
          key={`${s.paragraph} ${s.block} ${s.start} ${s.kind}`}
          statement={s}
          model={model}
          dispatch={dispatch}
        />
      )}
    </Entries>
  );
  return (
    <Section name="pledges" title="pledges_title">
      {sorted.length === 0 && progress === undefined && <p class="none">{t('pledges_none')}</p>}
      {entries(telling, MANY, 'pledges_more')}
      {entries(agreeing, FEW, 'pledges_agreeing')}
      {entries(unmatched, 0, 'pledges_unmatched')}
      {timeline && <Timeline model={model} record={record} dispatch={dispatch} />}
    </Section>
  );
}
