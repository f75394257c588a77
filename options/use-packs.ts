/** The packs behind the options page: those in storage, as they change, and the one that is looked at. */
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../brief/pack.ts';
import type { ListedPack, PackDraft } from '../components/options-model.ts';
import { loadExamplePack } from '../settings/example-pack.ts';
import { changePacks, type StoredPacks, watchPacks, withPack } from '../settings/packs.ts';
import { bundledTopics, type ListedTopic } from '../settings/topics.ts';
import { readDraft } from './pack-draft.ts';

export interface PacksState {
  listed: ListedPack[];
  /** Topics of the bundled pack and of those that are on. */
  topics: ListedTopic[];
  own: Pack[];
  /** How many packs this version can't read. */
  unreadable: number;
  draft: PackDraft | undefined;
  /** Looks at a text; at the example where there is none. */
  read: (text?: string) => Promise<void>;
  dropDraft: () => void;
  /** These reject where the packs can't be kept, and leave all as it was. */
  takeDraft: () => Promise<void>;
  remove: (id: string) => Promise<void>;
  keep: (packs: Pack[]) => Promise<void>;
}

export function usePacks(first: StoredPacks, packsOff: readonly string[]): PacksState {
  const [{ own, managed, unreadable }, setPacks] = useState(first);
  const [draft, setDraft] = useState<PackDraft>();
  useEffect(() => {
    const life = new AbortController();
    watchPacks(setPacks, life.signal);
    return () => life.abort();
  }, []);
  const change = async (make: (now: Pack[]) => Pack[]) => {
    const changed = await changePacks(make);
    setPacks((now) => ({ ...now, own: changed }));
  };
  const listed = [
    ...managed.map((pack) => ({ pack, on: true, managed: true })),
    ...own
      .filter(({ id }) => !managed.some((set) => set.id === id))
      .map((pack) => ({ pack, on: !packsOff.includes(pack.id) })),
  ];
  return {
    listed,
    topics: [
      ...bundledTopics,
      ...listed
        .filter(({ on }) => on)
        .flatMap(({ pack }) => pack.topics.map(({ id, name }) => ({ id, name, pack: pack.name }))),
    ],
    own,
    unreadable,
    draft,
    async read(text) {
      const wanted = text ?? JSON.stringify(await loadExamplePack());
      setDraft(readDraft(wanted, { own, managed, bundled: [...bundledTopics] }));
    },
    dropDraft: () => setDraft(undefined),
    async takeDraft() {
      if (!draft || 'problems' in draft) return;
      await change((now) => withPack(now, draft.pack));
      setDraft(undefined);
    },
    remove: (id) => change((now) => now.filter((pack) => pack.id !== id)),
    keep: (packs) => change(() => packs),
  };
}
