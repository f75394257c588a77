/** The bundled pack's data, injected before the reader on pages that the spotter took for on topic. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import pack from '../assets/nato/pack.json';
import { shared } from '../sidebar/view-port.ts';

export default defineUnlistedScript(() => {
  shared.sidebriefPacks = [pack];
});
