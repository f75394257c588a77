/** The topics there are: the bundled pack's, the reader's packs', and the reader's own; with their names. */
import bundled from '../assets/nato/topic-names.json';
import { loadPacks } from './packs.ts';
import type { Settings } from './settings.ts';

export interface ListedTopic {
  id: string;
  name: string;
  /** The pack's name. */
  pack: string;
}

const topicsOf = (packs: { name: string; topics: { id: string; name: string }[] }[]): ListedTopic[] =>
  packs.flatMap(({ name: pack, topics }) => topics.map(({ id, name }) => ({ id, name, pack })));

/** The bundled pack's. */
export const bundledTopics: readonly ListedTopic[] = topicsOf([bundled]);

/** Topics of the packs that are on, in the packs' order. */
export async function listTopics(): Promise<ListedTopic[]> {
  return [...bundledTopics, ...topicsOf(await loadPacks())];
}

/** Names by id, the reader's own included. */
export async function loadTopicNames({ ownTopics }: Settings): Promise<Record<string, string>> {
  const topics = [...(await listTopics()), ...ownTopics];
  return Object.fromEntries(topics.map(({ id, name }) => [id, name]));
}
