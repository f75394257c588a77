/**
 * A pack's words are by language and weigh more than its record; a page needs one language's. Splitting and joining:
 *
 *   pack ──split──▶ record + words of each language ──join──▶ the pack as a page in that language needs it
 */
import type { Check, Entity, Pack, PackTopic, StatementWords } from './pack.ts';

type EntityWords = Pick<Entity, 'names' | 'aliases' | 'metonyms' | 'stems' | 'inflected'>;
type CheckWords = Pick<Check, 'patterns' | 'unless' | 'only'>;

/** The words of one language, by the id of what they belong to. */
export interface PackWords {
  topics: Record<string, NonNullable<PackTopic['vocabulary']>>;
  entities: Record<string, EntityWords>;
  checks: Record<string, CheckWords>;
  phrases: NonNullable<Pack['phrases']>;
  statements?: StatementWords;
}

/** Keys that hold for every language, and for those without words of their own. */
const SHARED = ['*', ''];
/** Names are read in this language on every page, and its statement words stand in for a language without any. */
const COMMON = 'en';

function pick<T>(byLanguage: Record<string, T> | undefined, languages: string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(byLanguage ?? {}).filter(([key]) => languages.includes(key)));
}

const isEmpty = (words: object): boolean =>
  Object.values(words).every((each) => Object.keys(each ?? {}).length === 0);

/** By id, without those that have no words in the language. */
function byId<T extends object>(entries: [id: string, words: T][]): Record<string, T> {
  return Object.fromEntries(entries.filter(([, words]) => !isEmpty(words)));
}

function entityWords(entity: Entity, languages: string[]): EntityWords {
  const inflected = pick(entity.inflected, languages);
  return {
    names: pick(entity.names, languages),
    aliases: pick(entity.aliases, languages),
    metonyms: pick(entity.metonyms, languages),
    stems: pick(entity.stems, languages),
    ...(Object.keys(inflected).length > 0 ? { inflected } : {}),
  };
}

function checkWords(check: Check, languages: string[]): CheckWords {
  const unless = pick(check.unless, languages);
  const only = pick(check.only, languages);
  return {
    patterns: pick(check.patterns, languages),
    ...(Object.keys(unless).length > 0 ? { unless } : {}),
    ...(Object.keys(only).length > 0 ? { only } : {}),
  };
}

/** The pack without words but for the names in the pack's language and the common one. */
export function recordOf(pack: Pack): Pack {
  const { statements: _, phrases: __, ...record } = pack;
  return {
    ...record,
    topics: pack.topics.map(({ vocabulary: ___, ...topic }) => topic),
    entities: pack.entities.map(({ inflected: ___, ...entity }) => ({
      ...entity,
      ...entityWords({ ...entity, inflected: {} }, [COMMON, pack.language]),
    })),
    checks: pack.checks.map(({ unless: ___, only: ____, ...check }) => ({ ...check, patterns: {} })),
  };
}

/** What a page in the language needs beside the record; for a language that the pack doesn't know, what stands in for it. */
export function wordsOf(pack: Pack, lang: string): PackWords {
  const { statements } = pack;
  const vocabularies = pack.topics.map((topic): [string, Record<string, Record<string, string>>] => [
    topic.id,
    pick(topic.vocabulary, [...SHARED, lang]),
  ]);
  const spoken = [...SHARED, statements && lang in statements.words ? lang : COMMON];
  // Names of the common language are in the record.
  const own = lang === COMMON || lang === pack.language ? [] : [lang];
  return {
    topics: Object.fromEntries(vocabularies.filter(([, words]) => Object.keys(words).length > 0)),
    entities: byId(pack.entities.map((entity) => [entity.id, entityWords(entity, own)])),
    checks: byId(pack.checks.map((check) => [check.id, checkWords(check, [lang])])),
    phrases: pick(pack.phrases, [lang]),
    ...(statements
      ? {
          statements: {
            ...statements,
            words: pick(statements.words, spoken),
            names: pick(statements.names, spoken),
          },
        }
      : {}),
  };
}

/** Languages that the pack has words of its own for. */
export function languagesOf(pack: Pack): string[] {
  const languages = new Set<string>(Object.keys(pack.statements?.words ?? {}));
  for (const { vocabulary } of pack.topics)
    for (const key of Object.keys(vocabulary ?? {})) languages.add(key);
  for (const { names } of pack.entities) for (const key of Object.keys(names)) languages.add(key);
  return [...languages].filter((language) => !SHARED.includes(language)).sort();
}

export function joinWords(record: Pack, words: PackWords): Pack {
  return {
    ...record,
    ...(words.statements ? { statements: words.statements } : {}),
    ...(Object.keys(words.phrases).length > 0 ? { phrases: words.phrases } : {}),
    topics: record.topics.map((topic) => {
      const vocabulary = words.topics[topic.id];
      return vocabulary ? { ...topic, vocabulary } : topic;
    }),
    entities: record.entities.map((entity) => {
      const more = words.entities[entity.id];
      if (!more) return entity;
      return {
        ...entity,
        names: { ...entity.names, ...more.names },
        aliases: { ...entity.aliases, ...more.aliases },
        metonyms: { ...entity.metonyms, ...more.metonyms },
        stems: { ...entity.stems, ...more.stems },
        ...(more.inflected ? { inflected: more.inflected } : {}),
      };
    }),
    checks: record.checks.map((check) => ({ ...check, ...words.checks[check.id] })),
  };
}
