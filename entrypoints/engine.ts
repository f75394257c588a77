/** The engine, injected on pages about a topic. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { briefInSteps } from '../brief/brief.ts';
import { checkInSteps } from '../brief/selection/check.ts';
import { repeatsInSteps } from '../brief/selection/repeats.ts';
import { shared } from '../sidebar/view-port.ts';

export default defineUnlistedScript(() => {
  shared.sidebriefEngine = { briefInSteps, checkInSteps, repeatsInSteps };
});
