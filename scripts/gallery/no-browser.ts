/** In place of webextension-polyfill, which refuses to load outside an extension. */
export default {};
