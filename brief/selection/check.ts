/**
 * "Check this statement": what the record says of what was selected.
 *
 * Lines of the article are judged where they stand, so that the verdict is the brief's: the whole article is gone through
 * again, since a sentence can take its subject from the one before, and what it leaves out may be told by another. What
 * isn't the article's (a caption, a frame, a field) is judged by its own words, with the page's date, language and headline.
 */
import { judgedByPack } from '../brief.ts';
import { findEntities } from '../entities.ts';
import { findFacts } from '../facts.ts';
import type { Pack } from '../pack.ts';
import type { Piece } from '../selection.ts';
import { statementKey, tellOnce } from '../statements-once.ts';
import type { Steps } from '../steps.ts';
import { languageOf } from '../topics/language.ts';
import type { Article, FoundFact, IsoDate, Statement } from '../types.ts';
import { blocksOf, nameBlocks } from '../words-of-page.ts';

export interface CheckedStatement {
  statement: Statement;
  /** Its index in the brief's statements; -1 where the brief hasn't got it. */
  listed: number;
  /** Whether it stands in the article; else its places count in the selection's own lines and lead nowhere. */
  inPage: boolean;
}

export interface CheckedSelection {
  statements: CheckedStatement[];
  /** Where no statement was found: what the record knows of the names in the selection. */
  facts: FoundFact[];
}

/** What stands in for a statement that wasn't found; more would be an article of its own. */
const MOST_FACTS = 3;

/** @param told the brief's statements */
export function* checkInSteps(
  pieces: readonly Piece[],
  page: Article,
  packs: readonly Pack[],
  told: readonly Statement[],
  today: IsoDate,
): Steps<CheckedSelection> {
  const article: Article = { ...page, lang: languageOf(page) };
  const alone: Article = { ...article, paragraphs: pieces.flatMap(({ text, at }) => (at ? [] : [text])) };
  const statements: CheckedStatement[] = [];
  const keys = told.map(signature);
  for (const pack of packs) {
    for (const inPage of [true, false]) {
      const text = inPage ? article : alone;
      if (inPage ? pieces.every(({ at }) => !at) : alone.paragraphs.length === 0) continue;
      const { judged } = yield* judgedByPack(text, pack, today);
      const meant = judged.filter(({ statement }) =>
        inPage ? pieces.some((piece) => overlaps(piece, statement)) : statement.paragraph !== null,
      );
      const once = tellOnce(
        meant.map(({ statement, check }) => ({ statement, key: statementKey(statement, check?.id) })),
      );
      for (const statement of once) {
        const key = signature(statement);
        const listed = keys.findIndex(
          (other, at) => other === key && (!inPage || places(told[at]!).includes(statement.paragraph)),
        );
        statements.push({ statement, listed, inPage });
      }
    }
  }
  return { statements, facts: statements.length > 0 ? [] : factsOn(pieces, article, packs) };
}

function overlaps({ at }: Piece, { paragraph, block = 0, start, end }: Statement): boolean {
  return at !== null && at.paragraph === paragraph && at.block === block && start < at.end && end > at.start;
}

/** Statements of one signature are one entry of the brief; the note tells claims of different checks apart. */
const signature = (statement: Statement): string => statementKey(statement, undefined) + statement.note;

const places = ({ paragraph, also }: Statement): (number | null)[] => [paragraph, ...also];

function factsOn(pieces: readonly Piece[], article: Article, packs: readonly Pack[]): FoundFact[] {
  const bare: Article = {
    ...article,
    title: '',
    standfirst: [],
    paragraphs: pieces.map(({ text }) => text),
  };
  const blocks = blocksOf(bare);
  return packs
    .flatMap((pack) => {
      const named = nameBlocks(blocks, pack, article.lang);
      const entities = findEntities(named, pack);
      return findFacts({ pack, topics: [], entities, statements: [], blocks: named });
    })
    .slice(0, MOST_FACTS);
}
