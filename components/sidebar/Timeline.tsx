import { formatDate } from '../dates.ts';
import { t } from '../messages.ts';
import { Quote } from '../Quote.tsx';
import { Sign } from '../Sign.tsx';
import { Sources } from '../Sources.tsx';
import type { Dispatch, Milestone, RecordView, SidebarModel } from '../sidebar-model.ts';
import { type TimelineRow, timelineRows } from '../timeline-rows.ts';
import { goTo } from './Statement.tsx';

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
              <Row row={row} dispatch={dispatch} lang={model.brief.lang} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Row({ row, dispatch, lang }: { row: TimelineRow; dispatch: Dispatch; lang: string }) {
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
          <button type="button" class="quote" onClick={() => dispatch(goTo(s))} title={t('go_there')}>
            <Sign of={s.verdict} />
            <span class="unseen">{t(`verdict_${s.verdict}`)}: </span>
            <Quote lang={lang}>{s.quote}</Quote>
          </button>
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
