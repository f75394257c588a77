import type { Duplicate } from '../../brief/types.ts';
import { repeatWords } from '../finding-words.ts';
import { repeatedShare } from '../findings.ts';
import { plural, t } from '../messages.ts';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';
import { ArticleMap } from './ArticleMap.tsx';
import { Repeat, Reprint } from './Repeat.tsx';

/** Shown at once; the others unfold. */
const AT_ONCE = 5;

/** Paragraphs that are printed twice, as runs, with a map of the article. */
export function Duplicates({ model, dispatch }: { model: SidebarModel; dispatch: Dispatch }) {
  const { brief, repeatsDimmed } = model;
  if (!brief.duplicates.length) return null;
  const runs = brief.duplicates.filter((run) => run.kind !== 'bundled');
  const reprints = brief.duplicates.filter((run) => run.kind === 'bundled');
  const list = (some: Duplicate[]) => (
    <ul class="entries">
      {some.map((run) => (
        <Repeat key={`${run.first} ${run.again}`} run={run} model={model} dispatch={dispatch} />
      ))}
    </ul>
  );
  return (
    <section data-section="duplicates" aria-labelledby="sb-duplicates">
      <h2 id="sb-duplicates">{t('duplicates_title')}</h2>
      {runs.length > 0 && <p class="lead">{repeatWords(repeatedShare(brief))}</p>}
      <ArticleMap model={model} dispatch={dispatch} />
      {runs.length > 0 && list(runs.slice(0, AT_ONCE))}
      {runs.length > AT_ONCE && (
        <details class="more">
          <summary>{plural('duplicates_more', runs.length - AT_ONCE)}</summary>
          {list(runs.slice(AT_ONCE))}
        </details>
      )}
      {reprints.length > 0 && (
        <ul class="entries">
          {reprints.map((run) => (
            <Reprint key={`${run.article} ${run.again}`} run={run} model={model} dispatch={dispatch} />
          ))}
        </ul>
      )}
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
      <button type="button" class="plain" onClick={() => dispatch({ type: 'copy', part: 'duplicates' })}>
        {t('duplicates_copy')}
      </button>
    </section>
  );
}
