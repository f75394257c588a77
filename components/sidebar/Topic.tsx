import { formatDate } from '../dates.ts';
import { FindingList } from '../FindingList.tsx';
import { type Finding, findings } from '../findings.ts';
import { t } from '../messages.ts';
import { Quote } from '../Quote.tsx';
import type { SidebarModel } from '../sidebar-model.ts';
import { TopicHeading } from '../TopicHeading.tsx';
import { Progress } from './Progress.tsx';

/** Words that opened it: more would be a list, not a reason. */
const MOST_TERMS = 4;
/** A year after its edition the record may be out of date (issue 6). */
const RECORD_AGE_DAYS = 365;

/** What the page is about, what to know before believing it, why this opened and as of when it is judged. */
export function Topic({ model }: { model: SidebarModel }) {
  const { brief, record, today } = model;
  const terms = [...new Set(brief.topics.flatMap((topic) => topic.terms))].slice(0, MOST_TERMS);
  const old = record && days(today) - days(record.edition) > RECORD_AGE_DAYS;
  return (
    <section data-section="topic" aria-labelledby="sb-topic">
      <TopicHeading id="sb-topic" brief={brief} names={model.topicNames} />
      {model.progress === undefined ? (
        <FindingList found={findings(brief)} onChoose={goToFinding} />
      ) : (
        <Progress done={model.progress} />
      )}
      <p class="why">
        {terms.length > 0 && (
          <>
            {t('topic_why')}{' '}
            {terms.map((term, i) => (
              <span key={term}>
                {i > 0 && ', '}
                <Quote lang={brief.lang}>{term}</Quote>
              </span>
            ))}
            .{' '}
          </>
        )}
        {brief.published ? t('judged_as_of', formatDate(brief.published)) : t('judged_today')}
        {old && ` ${t('record_old', formatDate(record.edition))}`}
      </p>
    </section>
  );

  /** To the first entry that the finding speaks of, within the sidebar: the page stays where it is. */
  function goToFinding(finding: Finding, event: Event) {
    const root = (event.currentTarget as HTMLElement).closest('.body');
    const entry = root?.querySelector<HTMLElement>(
      finding.kind === 'verdict' ? `.entries .${finding.verdict}` : '[data-section="duplicates"]',
    );
    entry?.scrollIntoView({ block: 'start' });
    entry?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }
}

const days = (iso: string) => Date.parse(iso) / 86_400_000;
