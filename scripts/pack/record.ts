/** The record, turned into a pack's sections. */
import type { Fact, Pack } from '../../brief/pack.ts';
import { buildArticle } from './article.ts';
import { compare } from './canonical.ts';
import { buildChecks } from './checks.ts';
import { buildEntities, type EntityAdditions, idMapper } from './entities.ts';
import { loadJson } from './load.ts';
import { buildPledges, type PledgeAdditions } from './pledges.ts';
import type { TheRecord } from './record-types.ts';
import { buildSeries } from './series.ts';
import { type RecordSource, Sources } from './sources.ts';
import { buildStatementWords } from './statements.ts';
import { buildTopics } from './topics.ts';

export function buildRecord(record: TheRecord): Pack {
  const sources = gatherSources(record);
  const mapId = idMapper(record.members);
  const entities = loadJson<EntityAdditions>('entities.json');
  return {
    format: 1,
    id: 'nato',
    name: 'NATO and defence spending',
    edition: record.spending.compiled,
    language: 'en',
    topics: buildTopics(record),
    entities: buildEntities(
      record.members,
      record.spending,
      loadJson<EntityAdditions>('entities.json'),
      sources,
    ),
    series: buildSeries(record.spending, record.editions, mapId, sources),
    ...buildPledges(record.pledges, loadJson<PledgeAdditions>('pledges.json'), mapId, sources),
    facts: buildFacts(record, mapId, sources),
    ...buildChecks(record, sources),
    statements: buildStatementWords(),
    articles: [buildArticle('natos-new-chapter', record.article, record.checks.article)],
    sources: sources.all(),
    shown: entities.shown,
    mainMetric: 'gdp-share',
  };
}

/** Every object with a title, a publisher and an address, wherever it stands. */
function gatherSources(record: TheRecord): Sources {
  const sources = new Sources();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('url' in value && 'title' in value && 'publisher' in value) sources.add(value as RecordSource);
    for (const inner of Object.values(value)) visit(inner);
  };
  // The article's own page is what is judged, not a source of the judgement.
  visit([
    record.members.members,
    record.members.source,
    record.spending,
    record.editions,
    record.pledges,
    record.facts,
    record.checks.checks,
  ]);
  return sources;
}

function buildFacts(record: TheRecord, mapId: (id: string) => string, sources: Sources): Fact[] {
  return record.facts.facts
    .map(
      (fact): Fact => ({
        id: fact.id,
        topic: fact.topic,
        claim: fact.claim,
        asOf: fact.asOf,
        sources: sources.idsOf(fact.sources),
        relatedTo: fact.relatedTo.map(mapId),
      }),
    )
    .sort((a, b) => compare(a.id, b.id));
}
