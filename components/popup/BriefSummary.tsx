import type { Brief } from '../../brief/types.ts';
import { FindingList } from '../FindingList.tsx';
import { findings, worstFirst } from '../findings.ts';
import { plural, t } from '../messages.ts';
import { FILE_KINDS, type PopupDispatch, type PopupModel } from '../popup-model.ts';
import { Quote } from '../Quote.tsx';
import { Sign } from '../Sign.tsx';
import { keyHint } from '../shortcut-keys.ts';
import { TopicHeading } from '../TopicHeading.tsx';

/** Statements that are quoted: the popup is a glance. */
const QUOTED = 2;

/** Their own names, the same in every language. */
const FORMATS = { markdown: 'Markdown', html: 'HTML', json: 'JSON' } as const;

interface Props {
  model: PopupModel & { kind: 'brief' };
  dispatch: PopupDispatch;
}

/** Topic, top findings worst first, the worst statements in their own words, counts, and the ways on. */
export function BriefSummary({ model, dispatch }: Props) {
  const { brief, sidebar, topicNames, shortcuts = {} } = model;
  const toggle = shortcuts['toggle-sidebar'];
  const worst = worstFirst(brief.statements)
    .filter((s) => s.verdict !== 'agrees' && s.verdict !== 'unmatched')
    .slice(0, QUOTED);
  return (
    <>
      <TopicHeading brief={brief} names={topicNames} />
      <FindingList found={findings(brief)} />
      {worst.length > 0 && (
        <ul class="entries">
          {worst.map((s) => (
            <li key={`${s.paragraph} ${s.start} ${s.quote}`} class={`statement hang ${s.verdict}`}>
              <p class="quote">
                <Sign of={s.verdict} />
                <span class="unseen">{t(`verdict_${s.verdict}`)}: </span>
                <Quote lang={brief.lang}>{s.quote}</Quote>
              </p>
              {s.note && <p class="note">{s.note}</p>}
            </li>
          ))}
        </ul>
      )}
      <p class="counts">{counts(brief)}</p>
      <div class="actions">
        <button
          type="button"
          class="main"
          onClick={() => dispatch({ type: 'toggle-sidebar' })}
          {...keyHint(toggle)}
        >
          {t(sidebar === 'open' ? 'sidebar_hide' : 'sidebar_show')}
          {toggle && <kbd>{toggle}</kbd>}
        </button>
        <button
          type="button"
          onClick={() => dispatch({ type: 'copy' })}
          {...keyHint(shortcuts['copy-brief'])}
        >
          {t('copy')}
        </button>
      </div>
      <ul class="save">
        <li id="save-as">{t('save_as')}</li>
        {FILE_KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="plain"
              id={`save-${kind}`}
              aria-labelledby={`save-as save-${kind}`}
              onClick={() => dispatch({ type: `save-${kind}` })}
            >
              {FORMATS[kind]}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="plain" onClick={() => dispatch({ type: 'print' })}>
            {t('print')}
          </button>
        </li>
      </ul>
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
