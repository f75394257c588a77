/** All statements and claims of a page, judged. */
import type { FoundClaim } from '../claims.ts';
import { judge } from '../judge.ts';
import type { Check, Pack } from '../pack.ts';
import { mapInSteps, type Steps } from '../steps.ts';
import type { Article, FoundStatement, IsoDate, Statement } from '../types.ts';
import type { Block } from '../words-of-page.ts';

export interface Judged {
  statement: Statement;
  /** Where a check found it. */
  check?: Check;
}

/** Judged in one step: each looks at the others of its page. */
const SLICE = 20;

/** In the order of the page. Claims of which the record doesn't speak on that day are left out. */
export function* judgeInSteps(
  article: Article,
  pack: Pack,
  blocks: Block[],
  statements: FoundStatement[],
  claims: FoundClaim[],
  today: IsoDate,
): Steps<Judged[]> {
  const byPlace = new Map(blocks.map((block) => [`${block.paragraph} ${block.block}`, block.tokens]));
  const judgeHere = (found: FoundStatement): Statement => {
    const tokens = byPlace.get(`${found.paragraph} ${found.block ?? 0}`);
    return judge(found, {
      pack,
      published: article.published,
      today,
      lang: article.lang,
      told: statements,
      ...(tokens ? { tokens, text: tokens.text } : {}),
    });
  };
  // The same claim is judged once; only its place differs.
  const known = new Map<string, Statement>();
  const judgeClaim = (claim: FoundClaim): Statement => {
    const key = JSON.stringify([claim.check.id, claim.value, claim.entity, claim.years]);
    const like = known.get(key);
    if (like) return moved(like, claim);
    const statement = judgeHere(claim);
    known.set(key, statement);
    return statement;
  };
  const told = (found: FoundStatement): Judged => ({ statement: judgeHere(found) });
  const claimed = (found: FoundClaim): Judged => ({ statement: judgeClaim(found), check: found.check });
  const judged = [
    ...(yield* mapInSteps(statements, told, () => 1, SLICE)),
    ...(yield* mapInSteps(claims, claimed, () => 1, SLICE)),
  ];
  return judged
    .filter(({ statement }) => statement.kind !== 'claim' || statement.verdict !== 'unmatched')
    .sort((a, b) => place(a.statement) - place(b.statement));
}

function moved(
  { block: _, ...statement }: Statement,
  { paragraph, block, quote, start, end }: FoundClaim,
): Statement {
  return { ...statement, paragraph, ...(block === undefined ? {} : { block }), quote, start, end, also: [] };
}

/** Headline, standfirst, paragraphs, then by where the words begin. */
function place({ paragraph, block, start }: Statement): number {
  const row = paragraph === null ? (block ?? 0) / 100 : paragraph + 1;
  return row * 1e6 + start;
}
