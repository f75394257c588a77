/**
 * The spotter for readers with topics of their own or packs, or with built-in ones switched off: it asks the storage for
 * their words first (settings/spot-topics.ts). Everybody else gets entrypoints/spotter, which asks for nothing.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepLookout } from '../page/lookout.ts';
import { spot } from '../page/spot.ts';
import { spotOwn } from '../page/spot-own.ts';
import { tellSpotted } from '../page/tell.ts';

export default defineUnlistedScript(async () => {
  const { spot: topics } = await chrome.storage.local.get('spot');
  const own = spotOwn(topics);
  keepLookout(() => {
    const found = own(document) || spot(document) !== null;
    if (found) tellSpotted();
    return found;
  });
});
