/** What the reader's own wishes need, injected with the first of them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '../sidebar/view-port.ts';
import { wishes } from '../sidebar/wishes.ts';

export default defineUnlistedScript(() => {
  shared.sidebriefWishes = wishes;
});
