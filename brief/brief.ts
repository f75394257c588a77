/**
 * The brief of a page, stage by stage. Pure: the same article, packs and options give the same brief.
 *
 *   Article ─▶ topics ── about none ─▶ lists stay empty
 *                │ about some
 *                ▼
 *   duplicates ▸ statements + claims ▸ judge ▸ told once ▸ entities ▸ facts ─▶ Brief
 */
import { claimsIn, type FoundClaim } from './claims.ts';
import { findDuplicates } from './duplicates.ts';
import { findEntities } from './entities.ts';
import { findFacts } from './facts.ts';
import { judgePage } from './judge/page.ts';
import type { Pack, PackTopic } from './pack.ts';
import { findStatements } from './statements.ts';
import { statementKey, tellOnce } from './statements-once.ts';
import { languageOf } from './topics/language.ts';
import { ABOUT, findTopics } from './topics.ts';
import type { Article, Brief, FoundEntity, FoundFact, IsoDate, Statement } from './types.ts';
import { type Block, blocksOf, nameBlocks } from './words-of-page.ts';

export type Stage = 'topics' | 'duplicates' | 'statements' | 'claims' | 'entities' | 'facts';

export interface BriefOptions {
  /** Ids of topics that the reader has switched off. */
  topicsOff: string[];
  ownTopics: PackTopic[];
  today: IsoDate;
  /** Makes the brief of a page that is about nothing chosen too ("read this page anyway"). */
  anyway?: boolean;
  /** Stages to leave out. */
  skip?: Stage[];
  /** Called after each stage with what it found. */
  trace?: (stage: Stage, found: unknown) => void;
}

export function makeBrief(page: Article, packs: Pack[], options: BriefOptions): Brief {
  // Pages often name another language than they are written in.
  const article: Article = { ...page, lang: languageOf(page) };
  const skip = new Set(options.skip);
  const run = <T>(stage: Stage, empty: T, find: () => T): T => {
    const found = skip.has(stage) ? empty : find();
    options.trace?.(stage, found);
    return found;
  };
  const brief: Brief = {
    url: article.url,
    title: article.title,
    lang: page.lang || article.lang,
    published: article.published,
    paragraphs: article.paragraphs.length,
    topics: [],
    mentions: [],
    duplicates: [],
    statements: [],
    entities: [],
    facts: [],
  };
  const topics = run('topics', [], () =>
    findTopics(article, packs, {
      off: options.topicsOff,
      own: options.ownTopics,
      language: article.lang,
    }),
  );
  brief.topics = topics.filter(({ score }) => score >= ABOUT);
  brief.mentions = topics.filter(({ score }) => score < ABOUT);
  if (brief.topics.length === 0 && !options.anyway) return brief;

  const bundled = packs.flatMap((pack) => pack.articles);
  brief.duplicates = run('duplicates', [], () =>
    findDuplicates(article.paragraphs, bundled, { title: article.title }),
  );
  const ids = new Set(brief.topics.map(({ id }) => id));
  // A pack speaks where one of its topics is what the page is about.
  const speaking = options.anyway ? packs : packs.filter((pack) => pack.topics.some(({ id }) => ids.has(id)));
  const blocks = speaking.length > 0 ? blocksOf(article) : [];
  for (const pack of speaking) {
    const part = briefByPack(article, pack, blocks, brief, options, run);
    brief.statements.push(...part.statements);
    brief.entities.push(...part.entities);
    brief.facts.push(...part.facts);
  }
  return brief;
}

type Run = <T>(stage: Stage, empty: T, find: () => T) => T;

function briefByPack(
  article: Article,
  pack: Pack,
  blocks: Block[],
  brief: Brief,
  options: BriefOptions,
  run: Run,
): { statements: Statement[]; entities: FoundEntity[]; facts: FoundFact[] } {
  const named = nameBlocks(blocks, pack, article.lang);
  const statements = run('statements', [], () => findStatements(article, pack));
  const claims = run<FoundClaim[]>('claims', [], () => claimsIn(named, pack, article.lang));
  const judged = judgePage(article, pack, blocks, statements, claims, options.today);
  const entities = run('entities', [], () => findEntities(named, pack));
  const facts = run('facts', [], () =>
    findFacts({ pack, topics: brief.topics, entities, statements: judged, blocks: named }),
  );
  const keyed = judged.map(({ statement, check }) => ({
    statement,
    key: statementKey(statement, check?.id),
  }));
  return { statements: tellOnce(keyed), entities, facts };
}
