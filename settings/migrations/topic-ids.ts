/**
 * Version 1 to 2. Own topics were numbered ("own-1") on each machine; two machines that sync would take different topics
 * for one. Each gets an id from its name and words, so that the same topic, brought by a file, stays the same.
 */
import type { StoredObject } from '../migrate.ts';

const NUMBERED = /^own-\d+$/;

export function tellTopicsApart(stored: StoredObject): StoredObject {
  const { ownTopics } = stored;
  if (!Array.isArray(ownTopics)) return stored;
  const taken = new Set<unknown>(ownTopics.map((topic) => topic?.id));
  return {
    ...stored,
    ownTopics: ownTopics.map((topic) => {
      if (typeof topic?.id !== 'string' || !NUMBERED.test(topic.id)) return topic;
      const plain = `own-t${hash(JSON.stringify([topic.name, topic.words]))}`;
      let id = plain;
      for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
      taken.add(id);
      return { ...topic, id };
    }),
  };
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo; isthe.com/chongo/tech/comp/fnv), in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
