import { useState } from 'preact/hooks';
import { repeatWords } from '../finding-words.ts';
import { repeatedShare } from '../findings.ts';
import { t } from '../messages.ts';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';
import { ArticleMap } from './ArticleMap.tsx';
import { Repeat, Reprint } from './Repeat.tsx';
import { Entries, Section } from './Section.tsx';

/** Shown at once; the others unfold. */
const AT_ONCE = 5;

/** Paragraphs that are printed twice, as runs, with a map of the article. */
export function Duplicates({ model, dispatch }: { model: SidebarModel; dispatch: Dispatch }) {
  const { brief, repeatsDimmed } = model;
  const [next, setNext] = useState(0);
  if (!brief.duplicates.length) return null;
  const runs = brief.duplicates.filter((run) => run.kind !== 'bundled');
  const reprints = brief.duplicates.filter((run) => run.kind === 'bundled');
  /** One repeat after the other, from the first again after the last. */
  const goToNext = () => {
    const run = runs[next % runs.length]!;
    setNext(next + 1);
    dispatch({ type: 'go', paragraphs: run.again, twin: run.first });
  };
  return (
    <Section name="duplicates" title="duplicates_title">
      {runs.length > 0 && <p class="lead">{repeatWords(repeatedShare(brief))}</p>}
      <ArticleMap model={model} dispatch={dispatch} />
      <Entries items={runs} atOnce={AT_ONCE} more="duplicates_more">
        {(run) => <Repeat key={`${run.first} ${run.again}`} run={run} model={model} dispatch={dispatch} />}
      </Entries>
      <Entries items={reprints} atOnce={AT_ONCE} more="duplicates_more">
        {(run) => <Reprint key={`${run.article} ${run.again}`} run={run} model={model} dispatch={dispatch} />}
      </Entries>
      {runs.length > 0 && repeatsDimmed !== undefined && (
        <label class="switch">
          <input
            type="checkbox"
            checked={repeatsDimmed}
            onChange={() => dispatch({ type: 'toggle-repeats' })}
          />
          {t('duplicates_dim')}
        </label>
      )}
      <p class="actions">
        {runs.length > 1 && (
          <button type="button" class="plain" onClick={goToNext}>
            {t('duplicates_next')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => dispatch({ type: 'copy', part: 'duplicates' })}>
          {t('duplicates_copy')}
        </button>
      </p>
    </Section>
  );
}
