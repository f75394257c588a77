/**
 * Key facts, the most relevant first, each with what on the page calls for it.
 *
 * A fact is called for by a claim or statement that it bears (most), by an entity or a person that it is about, by its
 * topic. What calls for nothing isn't shown.
 */

import { sourcesOf } from './judge/context.ts';
import type { Check, Fact, Pack } from './pack.ts';
import { asWritten } from './tokens.ts';
import type { FoundEntity, FoundFact, FoundTopic, Statement, Verdict } from './types.ts';
import type { NamedBlock } from './words-of-page.ts';

/** What a reader takes in; more would be a list to skip. */
export const MOST_FACTS = 10;

/**
 * Weights: what a statement needs beside it comes first, the graver its verdict the more; then the names on the page,
 * then the topic. Set by eye on the bundled article.
 */
const CALL: Record<Verdict, number> = { differs: 8, incomplete: 6, outdated: 5, agrees: 3, unmatched: 2 };
/** The second fact of a statement weighs less than its first. */
const FADE = 0.85;
const NAME = 2;
/** The group's own name stands on every page about it and says little. */
const GROUP = 0.2;
const TOPIC = 1;
/** Names count by how often they stand there, up to this. */
const MOST_MENTIONS = 3;

export interface FactsContext {
  pack: Pack;
  topics: FoundTopic[];
  entities: FoundEntity[];
  /** With the check that found it, where one did. */
  statements: { statement: Statement; check?: Check }[];
  blocks: NamedBlock[];
}

export function findFacts(context: FactsContext): FoundFact[] {
  const { pack } = context;
  const names = namesOnPage(context);
  return pack.facts
    .map((fact) => ({ fact, ...relevance(fact, context, names) }))
    .filter(({ score, because }) => score > 0 && because !== '')
    .sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1))
    .slice(0, MOST_FACTS)
    .map(({ fact, because }) => ({
      id: fact.id,
      claim: fact.claim,
      asOf: fact.asOf,
      because,
      sources: sourcesOf(pack, fact.sources),
    }));
}

interface Mention {
  words: string;
  count: number;
}

function relevance(
  fact: Fact,
  { pack, topics, statements }: FactsContext,
  names: Map<string, Mention>,
): { score: number; because: string } {
  const groups = new Set(pack.entities.filter((entity) => entity.group).map((entity) => entity.id));
  let score = 0;
  let because = '';
  for (const { statement, check } of statements) {
    const called = check?.facts ?? pack.pledges.find(({ id }) => id === statement.pledge)?.facts ?? [];
    const rank = called.indexOf(fact.id);
    if (rank < 0) continue;
    const call = CALL[statement.verdict] * FADE ** rank;
    // Once is enough to be near the top, however often a page says it.
    if (call <= score) continue;
    score = call;
    because = statement.quote;
  }
  for (const id of fact.relatedTo) {
    const mention = names.get(id);
    if (!mention) continue;
    // What is about one name is more about it than what is about four.
    const weight = groups.has(id) ? GROUP : NAME;
    score += (weight * Math.min(mention.count, MOST_MENTIONS)) / (MOST_MENTIONS * fact.relatedTo.length);
    because ||= mention.words;
  }
  const topic = topics.find(({ id }) => id === fact.topic);
  if (topic) {
    score += TOPIC * topic.score;
    because ||= topic.terms[0] ?? '';
  }
  return { score, because };
}

/** Entities by id; whatever else facts are related to ("Rutte") by its own word. */
function namesOnPage({ pack, entities, blocks }: FactsContext): Map<string, Mention> {
  const names = new Map<string, Mention>();
  for (const entity of entities) names.set(entity.id, { words: entity.name, count: entity.mentions });
  const ids = new Set(pack.entities.filter((entity) => !entity.group).map((entity) => entity.id));
  const wanted = new Map<string, string>();
  for (const fact of pack.facts)
    for (const id of fact.relatedTo) if (!ids.has(id)) wanted.set(id.toLowerCase(), id);
  for (const { tokens } of blocks) {
    tokens.words.forEach((word, at) => {
      const id = wanted.get(word);
      if (!id) return;
      const mention = names.get(id);
      if (mention) mention.count++;
      else names.set(id, { words: asWritten(tokens, at), count: 1 });
    });
  }
  return names;
}
