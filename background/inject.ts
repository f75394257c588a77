/** Brings scripts into one tab, on demand: first what reads and decides, then, where it is wanted, the view. */
import browser from 'webextension-polyfill';
import { highlightStyles } from '../page/highlight-styles.ts';

/** Chromium names the document, so that a tab that has gone on in the meantime isn't hit; Firefox takes the tab. */
export type Place = { tabId: number; documentId?: string | undefined };

const targetOf = ({ tabId, documentId }: Place) =>
  documentId ? { tabId, documentIds: [documentId] } : { tabId };

/**
 * The pack's data and the script that reads the page and decides. Rejects where the browser forbids scripts (store pages,
 * the PDF viewer, internal pages) or the tab has gone.
 */
export async function injectReader(place: Place): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(place), files: ['pack.js', 'reader.js'] });
}

/** The view, and how its marks in the text look. */
export async function injectView(place: Place): Promise<void> {
  const target = targetOf(place);
  // Author origin, since Chromium paints no background for a highlight from a user sheet (measured, 156). The page
  // sees neither: inserted sheets aren't in document.styleSheets.
  await browser.scripting.insertCSS({ target, css: highlightStyles, origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: ['sidebar.js'] });
}
