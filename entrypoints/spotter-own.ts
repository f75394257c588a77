/**
 * The spotter for readers with topics of their own, or with built-in ones switched off: it asks the storage for their
 * words first. Everybody else gets entrypoints/spotter, which asks for nothing.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepLookout } from '../page/lookout.ts';
import { spot } from '../page/spot.ts';
import { spotOwn } from '../page/spot-own.ts';
import { tellSpotted } from '../page/tell.ts';

export default defineUnlistedScript(async () => {
  const { settings } = await chrome.storage.local.get('settings');
  const own = spotOwn(settings);
  keepLookout(() => {
    const found = own(document) || spot(document) !== null;
    if (found) tellSpotted();
    return found;
  });
});
