/**
 * On every page that the reader's sites allow, registered by background/register.ts. Tells the background where there
 * is something to read; leaves nothing behind where there isn't.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepLookout } from '../page/lookout.ts';
import { spot } from '../page/spot.ts';
import { tellSpotted } from '../page/tell.ts';

export default defineUnlistedScript(() => {
  keepLookout(() => {
    const found = spot(document) !== null;
    if (found) tellSpotted();
    return found;
  });
});
