/** What texts often get wrong about a pledge, as its pack knows it. */
import { matchAt, type Pattern, parsePattern } from '../claims/pattern.ts';
import type { Mistake, Pledge, Target } from '../pack.ts';
import type { FoundStatement } from '../types.ts';
import type { Sentence } from './context.ts';

const noEntity = (): number => 0;

/** The first mistake that the sentence makes; those told by a year need the statement's deadline, others their words. */
export function mistakeIn(
  pledge: Pledge,
  target: Target,
  found: FoundStatement,
  sentence: Sentence,
): Mistake | null {
  for (const mistake of pledge.mistakes ?? []) {
    if (mistake.metric && mistake.metric !== target.metric) continue;
    if (mistake.byYears?.includes(found.byYear ?? Number.NaN)) return mistake;
    if (patternsOf(mistake).some((pattern) => stands(pattern, sentence))) return mistake;
  }
  return null;
}

const parsed = new WeakMap<Mistake, Pattern[]>();

/** Of all languages: a mistake's words are few, and those of another language don't fit by chance. */
function patternsOf(mistake: Mistake): Pattern[] {
  const patterns =
    parsed.get(mistake) ??
    Object.values(mistake.patterns ?? {}).flatMap((list) => list.map((each) => parsePattern(each)));
  parsed.set(mistake, patterns);
  return patterns;
}

function stands(pattern: Pattern, { tokens, from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    const end = matchAt(pattern, tokens, at, noEntity);
    if (end > 0 && end <= to) return true;
  }
  return false;
}
