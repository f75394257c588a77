import { formatDate } from '../dates.ts';
import { findingSign, findingWords } from '../finding-words.ts';
import { findings } from '../findings.ts';
import { locale, t } from '../messages.ts';
import type { SidebarModel } from '../sidebar-model.ts';
import { inWords, topicName } from '../topic-name.ts';

/** Words that opened it: more would be a list, not a reason. */
const MOST_TERMS = 4;
/** A year after its edition the record may be out of date (issue 6). */
const RECORD_AGE_DAYS = 365;

/** What the page is about, why this opened, as of when, and what to know before believing it. */
export function Topic({ model }: { model: SidebarModel }) {
  const { brief, record, today } = model;
  const names = brief.topics.map(({ id }) => topicName(id, model.topicNames));
  const terms = [...new Set(brief.topics.flatMap((topic) => topic.terms))].slice(0, MOST_TERMS);
  const found = findings(brief);
  return (
    <section data-section="topic" aria-labelledby="sb-topic">
      <h2 id="sb-topic">{names.length ? t('topic_about', inWords(names, locale())) : t('topic_none')}</h2>
      {found.length > 0 ? (
        <ul class="findings">
          {found.map((finding) => (
            <li key={finding.kind + (finding.kind === 'verdict' ? finding.verdict : '')}>
              <span class={`sign ${finding.kind === 'verdict' ? finding.verdict : ''}`} aria-hidden="true">
                {findingSign(finding)}
              </span>
              {findingWords(finding)}
            </li>
          ))}
        </ul>
      ) : (
        <p class="none">{t('findings_none')}</p>
      )}
      <p class="why">
        {terms.length > 0 && (
          <>
            {t('topic_why')}{' '}
            {terms.map((term, i) => (
              <>
                {i > 0 && ', '}
                <q key={term} lang={brief.lang || undefined} dir="auto">
                  {term}
                </q>
              </>
            ))}
            .{' '}
          </>
        )}
        {brief.published ? t('judged_as_of', formatDate(brief.published)) : t('judged_today')}
      </p>
      {record && days(today) - days(record.edition) > RECORD_AGE_DAYS && (
        <p class="why">{t('record_old', formatDate(record.edition))}</p>
      )}
    </section>
  );
}

const days = (iso: string) => Date.parse(iso) / 86_400_000;
