/**
 * The pack's topics: words by language from the record's lexicon and our additions, and the weights that
 * scripts/learn-topics.ts learned.
 *
 *   record/lexicon.json   alliance, secretaryGeneral, spending, context, negative ─┐
 *   topics.json           forces, money, further words ────────────────────────────┼──▶ vocabulary
 *   topics-model.json     weights ─────────────────────────────────────────────────┴──▶ model
 */
import type { PackTopic } from '../../brief/pack.ts';
import { loadJson } from './load.ts';
import type { RecordTerm, TheRecord } from './record-types.ts';

interface Additions {
  names: Record<string, string>;
  /** Terms of the lexicon that don't help to tell what a page is about. */
  leaveOut: string[];
  /** By language ("*": every language, "": languages without words) and role, parted by |. */
  words: Record<string, Record<string, string>>;
  /** Sub-topics: by id, a pattern for the terms of the lexicon that speak of it. */
  subtopics: Record<string, string>;
}

type Vocabulary = Record<string, Record<string, string>>;

/** Which role of the lexicon becomes which of ours; weak terms of the alliance only stand beside strong ones. */
const ROLES: Record<string, { strong: string; weak: string }> = {
  alliance: { strong: 'alliance', weak: 'ally' },
  secretaryGeneral: { strong: 'ally', weak: 'ally' },
  context: { strong: 'ally', weak: 'ally' },
  spending: { strong: 'spending', weak: 'forces' },
  gdp: { strong: 'money', weak: 'money' },
  negative: { strong: 'not', weak: 'not' },
};
/** Whose vocabulary a role stands in. */
const TOPIC_OF: Record<string, string> = {
  alliance: 'nato',
  ally: 'nato',
  not: 'nato',
  spending: 'defence-spending',
  forces: 'defence-spending',
  money: 'defence-spending',
  aside: 'defence-spending',
};
/** Speaking of money for the forces: a word for each near the other, or one word for both ("Wehretat"). */
const PAIRS: NonNullable<PackTopic['pairs']> = [
  { role: 'pair', of: ['forces', 'money'], within: 70 },
  { role: 'pair', of: ['spending', 'spending'], within: 0 },
];

/** A term of the record in the notation of brief/topics/terms.ts. */
function notation(role: string, { term, stem, match }: RecordTerm): string {
  const words = stem === undefined ? (term ?? '') : stem.replace(/(?<=\S)(?= |$)/g, '*');
  // Look-alikes are matched with their capital letters as written.
  return match === 'exact-case' || role === 'negative' ? `=${words}` : words;
}

export function buildTopics(record: TheRecord): PackTopic[] {
  const additions = loadJson<Additions>('topics.json');
  const models = loadJson<Record<string, Record<string, number>>>('topics-model.json');
  const vocabularies = gather(record, additions);
  return record.facts.topics.map((id) => {
    const topic: PackTopic = { id, name: additions.names[id] ?? id };
    const vocabulary = vocabularies[id];
    if (vocabulary) topic.vocabulary = vocabulary;
    const model = models[id];
    if (model) topic.model = model;
    else topic.within = Object.keys(models);
    if (id === 'defence-spending') topic.pairs = PAIRS;
    return topic;
  });
}

/** Vocabularies by topic. */
function gather(record: TheRecord, { leaveOut, words, subtopics }: Additions): Record<string, Vocabulary> {
  const gathered: Record<string, Record<string, Record<string, Set<string>>>> = {};
  const add = (topic: string, language: string, role: string, term: string) => {
    gathered[topic] ??= {};
    gathered[topic][language] ??= {};
    gathered[topic][language][role] ??= new Set();
    gathered[topic][language][role].add(term);
  };
  for (const [language, roles] of Object.entries(record.lexicon)) {
    for (const [from, terms] of Object.entries(roles)) {
      for (const term of terms) {
        const written = notation(from, term);
        for (const [id, pattern] of Object.entries(subtopics)) {
          if (from !== 'negative' && new RegExp(pattern, 'iu').test(written)) add(id, language, id, written);
        }
        const role = ROLES[from]?.[term.weight ?? 'strong'];
        if (role && !leaveOut.includes(term.term ?? `${term.stem}*`)) {
          add(TOPIC_OF[role] ?? 'nato', language, role, written);
        }
      }
    }
  }
  for (const [language, roles] of Object.entries(words)) {
    for (const [role, terms] of Object.entries(roles)) {
      for (const term of terms.split('|')) add(TOPIC_OF[role] ?? 'nato', language, role, term);
    }
  }
  return mapValues(gathered, (languages) =>
    mapValues(languages, (roles) => mapValues(roles, (terms) => [...terms].sort().join('|'))),
  );
}

function mapValues<A, B>(object: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
