/** The browser's sync behind the options page: the background does it (background/keep-synced.ts), this shows how it goes. */
import { useEffect, useState } from 'preact/hooks';
import type { OptionsModel } from '../components/options-model.ts';
import { loadSyncState, type SyncState, switchSync, watchSyncState } from '../settings/sync/state.ts';
import { hasCopy, removeCopy } from '../settings/sync/sync.ts';

export interface Sync {
  state: OptionsModel['sync'];
  /** These reject where storage, or the sync, doesn't let us. */
  turn: (on: boolean) => Promise<void>;
  remove: () => Promise<void>;
}

/** Its state isn't there before it was read, which is soon. */
export function useSync(): Sync {
  const [state, setState] = useState<SyncState>();
  const [copy, setCopy] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const look = (next: SyncState) => {
      setState(next);
      void hasCopy().then(setCopy);
    };
    watchSyncState(look, life.signal);
    void loadSyncState().then(look);
    return () => life.abort();
  }, []);
  return {
    state: state && { ...state, copy },
    turn: switchSync,
    remove: () => removeCopy().then(() => setCopy(false)),
  };
}
