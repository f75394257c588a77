/** Injected by the background into a page that the spotter (or the reader) found worth reading. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSidebar } from '../../sidebar/start.ts';

export default defineUnlistedScript(() => {
  startSidebar();
});
