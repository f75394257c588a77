/**
 * The brief of a page, stage by stage. Pure: the same article, packs and options give the same brief.
 *
 *   Article ─▶ topics ── about none ─▶ lists stay empty
 *                │ about some
 *                ▼
 *   duplicates ▸ statements + claims ▸ judge ▸ told once ▸ entities ▸ facts ─▶ Brief
 */
import { claimsInSteps, type FoundClaim } from './claims.ts';
import { duplicatesInSlices } from './duplicates.ts';
import { findEntities } from './entities.ts';
import { findFacts } from './facts.ts';
import { type Judged, judgeInSteps } from './judge/page.ts';
import type { Pack, PackTopic } from './pack.ts';
import { statementsInSteps } from './statements.ts';
import { statementKey, tellOnce } from './statements-once.ts';
import { drain, part, type Steps } from './steps.ts';
import { languageOf } from './topics/language.ts';
import { ABOUT, findTopics } from './topics.ts';
import type { Article, Brief, FoundEntity, FoundFact, IsoDate, Statement } from './types.ts';
import { blocksInSteps, type NamedBlock, nameInSteps } from './words-of-page.ts';

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

/** All of it at once; long pages take longer than a browser may wait, see briefInSteps. */
export const makeBrief = (page: Article, packs: Pack[], options: BriefOptions): Brief =>
  drain(briefInSteps(page, packs, options));

/** The stages' share of the time, about, on a long page. */
const SHARES = { topics: 0.01, duplicates: 0.4, words: 0.5, statements: 0.8, claims: 0.95, judge: 1 };

/** The same in steps of a few milliseconds. */
export function* briefInSteps(page: Article, packs: Pack[], options: BriefOptions): Steps<Brief> {
  // Pages often name another language than they are written in.
  const article: Article = { ...page, lang: languageOf(page) };
  const run = stageRunner(options);
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
  const { topicsOff: off, ownTopics: own } = options;
  const topics = yield* run('topics', [], () =>
    findTopics(article, packs, { off, own, language: article.lang }),
  );
  brief.topics = topics.filter(({ score }) => score >= ABOUT);
  brief.mentions = topics.filter(({ score }) => score < ABOUT);
  if (brief.topics.length === 0 && !options.anyway) return brief;
  yield SHARES.topics;

  const bundled = packs.flatMap((pack) => pack.articles);
  const { paragraphs, title } = article;
  brief.duplicates = yield* part(
    run('duplicates', [], () => duplicatesInSlices(paragraphs, bundled, { title })),
    SHARES.topics,
    SHARES.duplicates,
  );
  yield SHARES.duplicates;
  const ids = new Set(brief.topics.map(({ id }) => id));
  // A pack speaks where one of its topics is what the page is about.
  const speaking = options.anyway ? packs : packs.filter((pack) => pack.topics.some(({ id }) => ids.has(id)));
  for (const pack of speaking) {
    const found = yield* briefByPack(article, pack, brief, options, run);
    brief.statements.push(...found.statements);
    brief.entities.push(...found.entities);
    brief.facts.push(...found.facts);
  }
  return brief;
}

type Run = <T>(stage: Stage, empty: T, find: () => T | Steps<T>) => Steps<T>;

/** Runs a stage unless it is to be skipped, and tells what it found. */
function stageRunner({ skip = [], trace }: Pick<BriefOptions, 'skip' | 'trace'>): Run {
  return function* <T>(stage: Stage, empty: T, find: () => T | Steps<T>): Steps<T> {
    const given = skip.includes(stage) ? empty : find();
    const found = isSteps(given) ? yield* given : given;
    trace?.(stage, found);
    return found;
  };
}

const isSteps = <T>(given: T | Steps<T>): given is Steps<T> =>
  typeof given === 'object' && given !== null && 'next' in given;

/** All statements and claims of an article, judged by one pack, and its blocks with the pack's names. */
export function* judgedByPack(
  article: Article,
  pack: Pack,
  today: IsoDate,
  run: Run = stageRunner({}),
): Steps<{ judged: Judged[]; named: NamedBlock[] }> {
  const { lang } = article;
  const blocks = yield* part(blocksInSteps(article), SHARES.duplicates, SHARES.words);
  const named = yield* part(nameInSteps(blocks, pack, lang), SHARES.words, SHARES.words);
  const statements = yield* part(
    run('statements', [], () => statementsInSteps(article, pack)),
    SHARES.words,
    SHARES.statements,
  );
  yield SHARES.statements;
  const claims = yield* part(
    run<FoundClaim[]>('claims', [], () => claimsInSteps(named, pack, lang)),
    SHARES.statements,
    SHARES.claims,
  );
  yield SHARES.claims;
  const judging = judgeInSteps(article, pack, blocks, statements, claims, today);
  const judged = yield* part(judging, SHARES.claims, SHARES.judge);
  yield SHARES.judge;
  return { judged, named };
}

function* briefByPack(
  article: Article,
  pack: Pack,
  { topics }: Brief,
  options: BriefOptions,
  run: Run,
): Steps<{ statements: Statement[]; entities: FoundEntity[]; facts: FoundFact[] }> {
  const { judged, named } = yield* judgedByPack(article, pack, options.today, run);
  const entities = yield* run('entities', [], () => findEntities(named, pack));
  const facts = yield* run('facts', [], () =>
    findFacts({ pack, topics, entities, statements: judged, blocks: named }),
  );
  const keyed = judged.map(({ statement, check }) => ({
    statement,
    key: statementKey(statement, check?.id),
  }));
  return { statements: tellOnce(keyed), entities, facts };
}
