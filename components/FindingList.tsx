import { findingWords, signOf } from './finding-words.ts';
import type { Finding } from './findings.ts';
import { t } from './messages.ts';
import { Sign } from './Sign.tsx';

interface Props {
  found: Finding[];
  /** Makes each finding a button. */
  onChoose?: (finding: Finding, event: Event) => void;
}

/** What is worth knowing, worst first, a line each. */
export function FindingList({ found, onChoose }: Props) {
  if (!found.length) return <p class="none">{t('findings_none')}</p>;
  return (
    <ul class="findings">
      {found.map((finding) => (
        <li key={finding.kind + signOf(finding)} class={`hang ${signOf(finding)}`}>
          <Sign of={signOf(finding)} />{' '}
          {onChoose ? (
            <button type="button" class="text" onClick={(event) => onChoose(finding, event)}>
              {findingWords(finding)}
            </button>
          ) : (
            findingWords(finding)
          )}
        </li>
      ))}
    </ul>
  );
}
