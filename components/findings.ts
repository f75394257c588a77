/** What is worth knowing in a brief, worst first: for the head, the folded tab, the popup and the badge. */
import type { Brief, Duplicate, Statement, Verdict } from '../brief/types.ts';

/** DESIGN.md gives the verdicts from mild to bad; what the record doesn't speak of says nothing, so it is last. */
export const WORST_FIRST: readonly Verdict[] = ['differs', 'outdated', 'incomplete', 'agrees', 'unmatched'];

/** Verdicts that a reader should know of before believing the page. */
const TELLING: readonly Exclude<Verdict, 'unmatched'>[] = ['differs', 'outdated', 'incomplete'];

export type Finding =
  | { kind: 'verdict'; verdict: Exclude<Verdict, 'unmatched'>; statements: Statement[] }
  /** `share` is the part of the page's paragraphs that are printed again, 0 to 1. */
  | { kind: 'repeats'; share: number; runs: Duplicate[] }
  | { kind: 'reprints'; runs: Duplicate[] };

/** Statements by verdict, worst first, then in the page's order; the headline comes before the text. */
export function worstFirst(statements: readonly Statement[]): Statement[] {
  const place = (s: Statement) => (s.paragraph === null ? (s.block ?? 0) - 1000 : s.paragraph);
  return [...statements].sort(
    (a, b) =>
      WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) ||
      place(a) - place(b) ||
      a.start - b.start,
  );
}

/** The part of the page's paragraphs that print an earlier one again, 0 to 1; reprints of bundled articles don't count. */
export function repeatedShare(brief: Brief): number {
  const again = new Set<number>();
  for (const run of brief.duplicates) {
    if (run.kind === 'bundled') continue;
    for (const pair of run.pairs ?? [run]) for (let i = pair.again[0]; i <= pair.again[1]; i++) again.add(i);
  }
  return brief.paragraphs > 0 ? again.size / brief.paragraphs : 0;
}

/** One finding per verdict and kind of repeat, worst first; what agrees comes last, what is unmatched isn't one. */
export function findings(brief: Brief): Finding[] {
  const of = (verdict: Exclude<Verdict, 'unmatched'>): Finding[] => {
    const statements = brief.statements.filter((s) => s.verdict === verdict);
    return statements.length ? [{ kind: 'verdict', verdict, statements }] : [];
  };
  const runs = brief.duplicates.filter((run) => run.kind !== 'bundled');
  const reprints = brief.duplicates.filter((run) => run.kind === 'bundled');
  return [
    ...TELLING.flatMap(of),
    ...(runs.length ? [{ kind: 'repeats' as const, share: repeatedShare(brief), runs }] : []),
    ...(reprints.length ? [{ kind: 'reprints' as const, runs: reprints }] : []),
    ...of('agrees'),
  ];
}

/** Whether a reader should know of it before believing the page. */
export const isTelling = ({ verdict }: Statement): boolean => TELLING.some((one) => one === verdict);

/** How many things on the page are worth knowing: the badge's number. */
export function worthKnowing(brief: Brief): number {
  return (
    brief.statements.filter(isTelling).length +
    brief.duplicates.filter((run) => run.kind !== 'bundled').length
  );
}
