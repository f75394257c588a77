import { formatDate } from '../dates.ts';
import { t } from '../messages.ts';
import { Sign } from '../Sign.tsx';
import { Sources } from '../Sources.tsx';
import type { Dispatch, Milestone, RecordView, SidebarModel } from '../sidebar-model.ts';
import { type TimelineRow, timelineRows } from '../timeline-rows.ts';
import { Words } from './Words.tsx';

interface Props {
  model: SidebarModel;
  record: RecordView;
  dispatch: Dispatch;
}

/** What was pledged when, with the page's day and its statements among it; distance is time. */
export function Timeline({ model, record, dispatch }: Props) {
  const rows = timelineRows(record.timeline, model.brief, model.today);
  return (
    <details class="more timeline">
      <summary>{t('timeline_title')}</summary>
      <ol>
        {rows.map((row) => (
          <li
            key={
              row.kind +
              row.date +
              (row.kind === 'milestone' ? row.milestone.pledge + row.milestone.kind : '')
            }
            class={
              row.kind === 'milestone'
                ? `${row.milestone.kind} ${row.milestone.inForce ? 'now' : 'past'}`
                : row.kind
            }
            style={{ '--gap': Math.min(row.gap, 12) }}
          >
            <time dateTime={row.date}>{row.date.slice(0, 4)}</time>
            <div>
              <Row row={row} model={model} dispatch={dispatch} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Row({ row, model, dispatch }: { row: TimelineRow; model: SidebarModel; dispatch: Dispatch }) {
  if (row.kind === 'page') return <p class="title">{t('timeline_page', formatDate(row.date))}</p>;
  if (row.kind === 'today') return <p class="title">{t('timeline_today', formatDate(row.date))}</p>;
  const { milestone, statements } = row;
  return (
    <>
      <p class="title">{title(milestone)}</p>
      {milestone.what && <p class="what">{milestone.what}</p>}
      <Sources sources={milestone.sources.slice(0, 1)} />
      {statements.map((s) => (
        <p key={`${s.paragraph} ${s.start}`} class={s.verdict}>
          <Words statement={s} model={model} dispatch={dispatch}>
            <Sign of={s.verdict} /> <span class="unseen">{t(`verdict_${s.verdict}`)}: </span>
          </Words>
        </p>
      ))}
    </>
  );
}

function title(milestone: Milestone): string {
  if (milestone.kind === 'due') return t('timeline_due', milestone.title);
  if (milestone.kind === 'review') return t('timeline_review', milestone.title);
  return milestone.title;
}
