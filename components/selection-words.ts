/** The answer on a selection in one line: what is read out, and what stands under the quotation. */
import { findingWords } from './finding-words.ts';
import { WORST_FIRST } from './findings.ts';
import { plural, t } from './messages.ts';
import type { SelectionView } from './sidebar-model.ts';

/** "One statement differs from the record", "3 paragraphs have these words too", or why there is nothing. */
export function selectionWords({ text, checked, repeats }: SelectionView): string {
  if (!text || (!checked && !repeats)) return t('selection_short');
  if (repeats) {
    return repeats.length ? plural('selection_repeats', repeats.length) : t('selection_no_repeats');
  }
  const statements = (checked?.statements ?? []).map(({ statement }) => statement);
  const told = WORST_FIRST.flatMap((verdict) => {
    const some = statements.filter((statement) => statement.verdict === verdict);
    if (some.length === 0) return [];
    if (verdict === 'unmatched') return [plural('pledges_unmatched', some.length)];
    return [findingWords({ kind: 'verdict', verdict, statements: some })];
  });
  return told.join('. ') || t('selection_nothing');
}
