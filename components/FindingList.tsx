import { findingSign, findingWords } from './finding-words.ts';
import type { Finding } from './findings.ts';
import { t } from './messages.ts';

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
        <li
          key={finding.kind + (finding.kind === 'verdict' ? finding.verdict : '')}
          class={`hang ${verdictOf(finding)}`}
        >
          <span class="sign" aria-hidden="true">
            {findingSign(finding)}
          </span>{' '}
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

/** The class that colours a finding's sign. */
export function verdictOf(finding: Finding): string {
  return finding.kind === 'verdict' ? finding.verdict : 'repeats';
}
