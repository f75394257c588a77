/** The bundled pack's data, injected before the sidebar script on pages on topic only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import pack from '../assets/nato/pack.json';
import { BUNDLED, type BundledPacks } from '../sidebar/bundled.ts';

export default defineUnlistedScript(() => {
  (globalThis as BundledPacks)[BUNDLED] = [pack];
});
