/** A brief in a few lines, for the terminal. */
import type { Brief, Verdict } from '../../brief/types.ts';

const SIGNS: Record<Verdict, string> = {
  agrees: '✓ agrees',
  incomplete: '◐ incomplete',
  outdated: '↻ outdated',
  differs: '≠ differs',
  unmatched: '? not in the record',
};

const span = ([from, to]: [number, number]) => (from === to ? `¶${from + 1}` : `¶${from + 1}–${to + 1}`);

export function printBrief(brief: Brief): string {
  if (brief.topics.length === 0) return `${brief.url}\n  off topic: no sidebar`;
  return [
    brief.url,
    `  ${brief.title}`,
    `  about ${brief.topics.map((topic) => topic.id).join(', ')} · ${brief.paragraphs} paragraphs`,
    ...brief.duplicates.map(({ first, again, kind }) => `  ${span(again)} repeat ${span(first)} (${kind})`),
    ...brief.statements
      .filter(({ verdict }) => verdict !== 'unmatched')
      .map(({ quote, verdict, note }) => `  ${SIGNS[verdict]}: “${quote}” – ${note}`),
    `  ${brief.entities.length} members, ${brief.facts.length} facts`,
  ].join('\n');
}
