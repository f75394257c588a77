/** Findings in the reader's words. */
import type { Verdict } from '../brief/types.ts';
import type { Finding } from './findings.ts';
import { formatShare, plural, t } from './messages.ts';

/** A verdict's sign, always beside its word: colour alone tells nothing. */
export const SIGNS: Record<Verdict | 'repeats', string> = {
  agrees: '✓',
  incomplete: '◐',
  outdated: '↻',
  differs: '≠',
  unmatched: '?',
  repeats: '¶',
};

/** Whose sign and colour a finding has. */
export function signOf(finding: Finding): keyof typeof SIGNS {
  return finding.kind === 'verdict' ? finding.verdict : 'repeats';
}

/** "2 statements differ from the record", "half of this article is printed twice", … */
export function findingWords(finding: Finding): string {
  switch (finding.kind) {
    case 'verdict':
      return plural(`finding_${finding.verdict}`, finding.statements.length);
    case 'repeats':
      return repeatWords(finding.share);
    case 'reprints':
      return plural(
        'finding_reprints',
        finding.runs.reduce((sum, run) => sum + run.again[1] - run.again[0] + 1, 0),
      );
  }
}

/** How much of the article is repeated. Near a half it is told as one; under 1% as "a little". */
export function repeatWords(share: number): string {
  if (Math.abs(share - 0.5) < 0.02) return t('finding_repeats_half');
  return share < 0.01 ? t('finding_repeats_little') : t('finding_repeats_share', formatShare(share));
}
