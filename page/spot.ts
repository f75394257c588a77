/**
 * The spotter: runs on every page, so it does as little as it can. It looks at the title, the headings of the
 * first rank, the page's description and the text of the paragraphs with one pattern, touches nothing and
 * keeps nothing. Whether the page really is about a topic is decided by brief/topics, which is only loaded
 * where this finds something.
 */
import { textOfPage } from './spot/page-text.ts';
import { finderFor } from './spot/words.ts';

export interface Spotted {
  /** A word stands in the title, a heading or the page's description. */
  headline: boolean;
  /** Words found, no more than it took. */
  words: string[];
}

/** So many words in the text are enough where none is in the headline: one alone is a mention in passing. */
const ENOUGH = 2;

/** null where nothing more should be loaded. Never throws, whatever the document. */
export function spot(document: Document): Spotted | null {
  try {
    const { heads, text } = textOfPage(document);
    const find = finderFor(languageOf(document));
    const words: string[] = [];
    if (find(heads, words, 1)) return { headline: true, words };
    return find(text, words, ENOUGH) ? { headline: false, words } : null;
  } catch {
    return null;
  }
}

/** What the root says, by the prototype: a page's own elements can stand in for a document's members. */
function languageOf(document: Document): string {
  return Document.prototype.querySelector.call(document, 'html')?.getAttribute('lang') ?? '';
}

/** The same decision on a story that was read already: for measuring on labelled ones. */
export function spotText(language: string, title: string, paragraphs: string[]): boolean {
  const find = finderFor(language);
  const words: string[] = [];
  find(title, words, 1);
  return words.length > 0 || paragraphs.some((text) => find(text, words, ENOUGH));
}
