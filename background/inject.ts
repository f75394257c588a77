/** Brings scripts into one tab, on demand: first what reads and decides, then what it asks for. */
import browser from 'webextension-polyfill';
import type { Part } from '../messages/messages.ts';
import { highlightStyles } from '../page/highlight-styles.ts';
import { wordsScript } from '../settings/bundled-words.ts';

/** Chromium names the document, so that a tab that has gone on in the meantime isn't hit; Firefox takes the tab. */
export type Place = { tabId: number; documentId?: string | undefined };

const targetOf = ({ tabId, documentId }: Place) =>
  documentId ? { tabId, documentIds: [documentId] } : { tabId };

/**
 * The script that reads the page and decides. Rejects where the browser forbids scripts (store pages, the PDF viewer,
 * internal pages) or the tab has gone.
 */
export async function injectReader(place: Place): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(place), files: ['reader.js'] });
}

/** What the reader script asks for next (sidebar/view-port.ts draws the order). */
export async function injectPart(place: Place, part: Part, lang: string): Promise<void> {
  const target = targetOf(place);
  const run = (...files: string[]) => browser.scripting.executeScript({ target, files });
  if (part === 'words') await run(wordsScript(lang));
  else if (part === 'brief') await run('pack/record.js', 'engine.js');
  else if (part === 'wishes') await run('wishes.js');
  else {
    // Author origin, since Chromium paints no background for a highlight from a user sheet (measured, 156). The page
    // sees neither: inserted sheets aren't in document.styleSheets.
    await browser.scripting.insertCSS({ target, css: highlightStyles, origin: 'AUTHOR' });
    await run('sidebar.js');
  }
}
