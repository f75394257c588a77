/** Brings the pack's data, the sidebar script and the highlights' colours into one tab, on demand. */
import browser from 'webextension-polyfill';
import { highlightStyles } from '../page/highlight-styles.ts';

/** Chromium names the document, so that a tab that has gone on in the meantime isn't hit; Firefox takes the tab. */
export type Place = { tabId: number; documentId?: string | undefined };

/** Rejects where the browser forbids scripts (store pages, the PDF viewer, internal pages) or the tab has gone. */
export async function injectSidebar({ tabId, documentId }: Place): Promise<void> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId };
  await browser.scripting.insertCSS({ target, css: highlightStyles, origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['pack.js', 'sidebar.js'] });
}
