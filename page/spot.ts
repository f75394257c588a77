/**
 * The spotter: runs on every page, so it does as little as it can. It looks at the title, the headings of the
 * first rank, the page's description and the text of the paragraphs with one pattern, touches nothing and
 * keeps nothing. Whether the page really is about a topic is decided by brief/topics, which is only loaded
 * where this finds something.
 */
import { FEW, isBareText } from './spot/bare-text.ts';
import { type Finder, finderFor } from './spot/words.ts';

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
    return decide(document);
  } catch {
    return null;
  }
}

function decide(document: Document): Spotted | null {
  // By the prototype: a page's own <img name="getElementsByTagName"> would stand in for the method.
  const all = (name: string) => Document.prototype.getElementsByTagName.call(document, name);
  const find = finderFor(all('html')[0]?.getAttribute('lang') ?? '');
  const words: string[] = [];
  for (const name of ['title', 'h1']) {
    const elements = all(name);
    for (let index = 0; index < elements.length; index++) {
      find((elements[index] as Element).textContent ?? '', words, ENOUGH);
    }
  }
  const metas = all('meta');
  for (let index = 0; index < metas.length; index++) {
    const meta = metas[index] as Element;
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    if (name === 'description' || name === 'og:title')
      find(meta.getAttribute('content') ?? '', words, ENOUGH);
  }
  if (words.length > 0) return { headline: true, words };
  return inText(document, all, find);
}

function inText(
  document: Document,
  all: (name: string) => HTMLCollectionOf<Element>,
  find: Finder,
): Spotted | null {
  const words: string[] = [];
  let letters = 0;
  const paragraphs = all('p');
  for (let index = 0; index < paragraphs.length; index++) {
    const text = (paragraphs[index] as Element).textContent ?? '';
    letters += text.length;
    if (find(text, words, ENOUGH)) return { headline: false, words };
  }
  const body = letters < FEW ? all('body')[0] : undefined;
  if (!body) return null;
  // The paragraphs are in it again.
  words.length = 0;
  const walker = Document.prototype.createTreeWalker.call(document, body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isBareText(node as Text) && find((node as Text).data, words, ENOUGH))
      return { headline: false, words };
  }
  return null;
}

/** The same decision on a story that was read already: for measuring on labelled ones. */
export function spotText(language: string, title: string, paragraphs: string[]): boolean {
  const find = finderFor(language);
  const words: string[] = [];
  find(title, words, 1);
  return words.length > 0 || paragraphs.some((text) => find(text, words, ENOUGH));
}
