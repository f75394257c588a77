/** The view, injected once the reader script asks for it: on pages about a topic, and where the reader wants it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createStage } from '../sidebar/stage.tsx';
import { shared } from '../sidebar/view-port.ts';

export default defineUnlistedScript(() => {
  shared.sidebriefView = createStage;
});
