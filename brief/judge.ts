/**
 * What the record says of a statement, as of the page's day, and what has changed since.
 *
 * A wrong `differs` is the worst that can happen: where the text leaves room, the verdict is the milder one.
 * Never a verdict but `unmatched` without a source, never a figure that the pack hasn't got.
 */
import type { FoundClaim } from './claims.ts';
import { judgeAmount } from './judge/amount.ts';
import { judgeClaim } from './judge/claim.ts';
import { type JudgeContext, type Judgement, sourcesOf, UNMATCHED } from './judge/context.ts';
import { judgeDemand } from './judge/demand.ts';
import { judgeLevel } from './judge/level.ts';
import { judgeTarget } from './judge/target.ts';
import type { FoundStatement, Statement, StatementKind } from './types.ts';

export type { JudgeContext };

const JUDGES: Record<StatementKind, (found: FoundStatement, context: JudgeContext) => Judgement> = {
  target: judgeTarget,
  'guideline-equipment': judgeTarget,
  level: judgeLevel,
  demand: judgeDemand,
  amount: judgeAmount,
  claim: (found, context) => ('check' in found ? judgeClaim(found as FoundClaim, context) : UNMATCHED),
};

/** Plain data in, plain data out; claims (findClaims) and statements alike. */
export function judge(found: FoundStatement | FoundClaim, context: JudgeContext): Statement {
  const judgement = JUDGES[found.kind](found, context);
  const sources = sourcesOf(context.pack, judgement.sources);
  const { verdict, note, since, asOf } = sources.length > 0 ? judgement : UNMATCHED;
  const { check: _check, entity: _entity, years: _years, plain: _plain, ...rest } = found as FoundClaim;
  return { ...rest, verdict, note, since: since ?? '', asOf: asOf ?? null, sources, also: [] };
}
