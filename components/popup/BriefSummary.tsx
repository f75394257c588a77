import type { Brief } from '../../brief/types.ts';
import { findingSign, findingWords, SIGNS } from '../finding-words.ts';
import { findings, worstFirst } from '../findings.ts';
import { locale, plural, t } from '../messages.ts';
import type { PopupDispatch, PopupModel } from '../popup-model.ts';
import { inWords, topicName } from '../topic-name.ts';

/** Statements that are quoted: the popup is a glance. */
const QUOTED = 3;

interface Props {
  model: PopupModel & { kind: 'brief' };
  dispatch: PopupDispatch;
}

/** Topic, top findings worst first, the worst statements in their own words, counts, and the ways on. */
export function BriefSummary({ model, dispatch }: Props) {
  const { brief, sidebar, topicNames, shortcut } = model;
  const names = brief.topics.map(({ id }) => topicName(id, topicNames));
  const worst = worstFirst(brief.statements)
    .filter((s) => s.verdict !== 'agrees' && s.verdict !== 'unmatched')
    .slice(0, QUOTED);
  const found = findings(brief);
  return (
    <>
      <h2>{names.length ? t('topic_about', inWords(names, locale())) : t('topic_none')}</h2>
      {found.length ? (
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
      {worst.length > 0 && (
        <ul class="entries">
          {worst.map((s) => (
            <li key={`${s.paragraph} ${s.start} ${s.quote}`} class={`statement ${s.verdict}`}>
              <p class="quote">
                <span class="sign" aria-hidden="true">
                  {SIGNS[s.verdict]}
                </span>
                <span class="unseen">{t(`verdict_${s.verdict}`)}: </span>
                <q lang={brief.lang || undefined} dir="auto">
                  {s.quote}
                </q>
              </p>
              {s.note && <p class="note">{s.note}</p>}
            </li>
          ))}
        </ul>
      )}
      <p class="counts">{counts(brief)}</p>
      <div class="actions">
        <button type="button" class="main" onClick={() => dispatch({ type: 'toggle-sidebar' })}>
          {t(sidebar === 'open' ? 'sidebar_hide' : 'sidebar_show')}
          {shortcut && <kbd>{shortcut}</kbd>}
        </button>
        <button type="button" onClick={() => dispatch({ type: 'copy' })}>
          {t('copy')}
        </button>
      </div>
    </>
  );
}

function counts({ statements, duplicates, entities, facts }: Brief): string {
  return [
    plural('count_statements', statements.length),
    plural('count_repeats', duplicates.length),
    plural('count_members', entities.length),
    plural('count_facts', facts.length),
  ].join(' · ');
}
