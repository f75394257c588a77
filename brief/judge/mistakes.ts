/** What texts often get wrong about a pledge, as its pack knows it. */
import { matchAt, parsePattern } from '../claims/pattern.ts';
import type { Mistake, Pledge, Target } from '../pack.ts';
import type { Tokens } from '../tokens.ts';
import type { FoundStatement } from '../types.ts';

const noEntity = (): number => 0;

/** The first mistake that the sentence makes; those told by a year need the statement's deadline, others their words. */
export function mistakeIn(
  pledge: Pledge,
  target: Target,
  found: FoundStatement,
  sentence: { tokens: Tokens; from: number; to: number },
): Mistake | null {
  for (const mistake of pledge.mistakes ?? []) {
    if (mistake.metric && mistake.metric !== target.metric) continue;
    if (mistake.byYears?.includes(found.byYear ?? Number.NaN)) return mistake;
    if (
      Object.values(mistake.patterns ?? {}).some((sources) =>
        sources.some((source) => stands(source, sentence)),
      )
    ) {
      return mistake;
    }
  }
  return null;
}

function stands(source: string, { tokens, from, to }: { tokens: Tokens; from: number; to: number }): boolean {
  const pattern = parsePattern(source);
  for (let at = from; at < to; at++) {
    const end = matchAt(pattern, tokens, at, noEntity);
    if (end > 0 && end <= to) return true;
  }
  return false;
}
