import { t } from './messages.ts';

/** "¶3", "¶6–10" or "headline" (null); counted from 1 for the reader. */
export function paragraphName(paragraphs: readonly [number, number] | null): string {
  if (!paragraphs) return t('headline');
  const [from, to] = paragraphs;
  return from === to ? `¶${from + 1}` : `¶${from + 1}–${to + 1}`;
}
