/** The reader's own topics as a topic pack, to hand on. */
import { emptyPack, type Pack } from '../brief/pack.ts';
import type { OwnTopic } from './settings.ts';

/** Letters of an id; what is left over after accents are taken off parts the words. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

/**
 * A pack that holds nothing but these topics and passes the check. Ids come of the names, so that the topics don't
 * meet the own ones of whoever takes the pack in, and exporting again makes an update of it.
 *
 * @param edition ISO day
 * @param language of the words, as far as the interface tells ("de")
 */
export function packOfTopics(
  topics: readonly OwnTopic[],
  name: string,
  edition: string,
  language: string,
): Pack {
  const id = slug(name) || 'topics';
  const taken = new Set<string>();
  const idFor = (topic: string): string => {
    const plain = `${id}.${slug(topic) || 'topic'}`;
    let free = plain;
    for (let n = 2; taken.has(free); n++) free = `${plain}-${n}`;
    taken.add(free);
    return free;
  };
  return {
    ...emptyPack(id, name),
    edition,
    language: language.split('-')[0] ?? 'en',
    topics: topics.map((topic) => ({ id: idFor(topic.name), name: topic.name, words: topic.words })),
  };
}
