/** Stands in for webextension-polyfill in Node (vitest.config.ts): an in-memory browser. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

export default fakeBrowser;
