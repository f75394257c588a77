/** Injected where the spotter (or the reader of the page) saw something: reads the page, makes the brief, decides. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../sidebar/start.ts';

export default defineUnlistedScript(() => {
  startReader();
});
