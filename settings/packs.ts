/** The reader's own topic packs in storage. Importing them comes with its own page; what is stored is checked when read. */
import browser from 'webextension-polyfill';
import type { Pack } from '../brief/pack.ts';
import { checkPack } from './pack-schema.ts';

const KEY = 'packs';

export async function loadPacks(): Promise<Pack[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (!Array.isArray(stored) || stored.length === 0) return [];
  return stored.flatMap((candidate) => {
    const checked = checkPack(candidate);
    return 'pack' in checked ? [checked.pack] : [];
  });
}
