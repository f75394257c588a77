import { MOST_PROBLEMS, type PackProblem } from '../../settings/pack-schema.ts';
import { t } from '../messages.ts';

/** Each fault with its line and its place in the JSON. What is wrong is told in English, the language of the format. */
export function PackFaults({ problems }: { problems: PackProblem[] }) {
  return (
    <>
      <ol class="faults">
        {problems.map(({ path, line, message }, at) => (
          // Faults have no ids; the list is drawn anew with each file.
          <li key={String(at)}>
            {line !== undefined && <span class="when">{t('pack_line', line)}</span>}
            <span lang="en" dir="ltr">
              {path && <code>{path}</code>} {message}
            </span>
          </li>
        ))}
      </ol>
      {problems.length >= MOST_PROBLEMS && <p class="hint">{t('pack_more_faults')}</p>}
    </>
  );
}
