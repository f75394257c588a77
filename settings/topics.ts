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

/** Topics of packs, in the packs' order. */
export async function listTopics(): Promise<ListedTopic[]> {
  const packs = [bundled, ...(await loadPacks())];
  return packs.flatMap(({ name: pack, topics }) => topics.map(({ id, name }) => ({ id, name, pack })));
}

/** Names by id, the reader's own included. */
export async function loadTopicNames({ ownTopics }: Settings): Promise<Record<string, string>> {
  const topics = [...(await listTopics()), ...ownTopics];
  return Object.fromEntries(topics.map(({ id, name }) => [id, name]));
}
