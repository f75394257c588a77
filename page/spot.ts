/**
 * The spotter: runs on every page, so it does as little as it can. It looks at the headline's elements and at
 * the text of the paragraphs with one pattern, touches nothing and keeps nothing. Whether the page really is
 * about a topic is decided by brief/topics, which is only loaded where this finds something.
 */
import { patterns } from '../assets/nato/topics-spot.json';

export interface Spotted {
  /** A word stands in the title, a heading or the page's description. */
  headline: boolean;
  /** Words found, at most ENOUGH. */
  words: string[];
}

/** So many words in the text are enough where none is in the headline: one alone is a mention in passing. */
export const ENOUGH = 2;
/** Letters in paragraphs below which a page is taken for one that writes its text without them. */
const FEW = 600;
const SHORTEST_TEXT = 25;

const topic = new RegExp(patterns.join('|'), 'g');

/** null where nothing more should be loaded. Never throws, whatever the document. */
export function spot(document: Document, own?: RegExp): Spotted | null {
  try {
    return decide(document, own);
  } catch {
    return null;
  }
}

function decide(document: Document, own: RegExp | undefined): Spotted | null {
  const found = { headline: '', words: [] as string[] };
  const look = (text: string | null | undefined): number => {
    if (!text) return 0;
    for (const pattern of own ? [topic, own] : [topic]) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match && found.words.length < ENOUGH; match = pattern.exec(text)) {
        found.words.push(match[0]);
      }
    }
    return text.length;
  };
  const all = (selector: string) => Document.prototype.querySelectorAll.call(document, selector);
  for (const element of all('title,h1')) look(element.textContent);
  for (const element of all('meta[name=description],meta[property="og:title"]'))
    look(element.getAttribute('content'));
  if (found.words.length > 0) return { headline: true, words: found.words };
  let length = 0;
  for (const element of all('p')) {
    length += look(element.textContent);
    if (found.words.length >= ENOUGH) return { headline: false, words: found.words };
  }
  if (length >= FEW) return null;
  const body = all('body')[0];
  if (!body) return null;
  const walker = document.createTreeWalker(body, 4 /* SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length >= SHORTEST_TEXT) look(data);
    if (found.words.length >= ENOUGH) return { headline: false, words: found.words };
  }
  return null;
}

/** The same decision on text that was read already: for measuring on labelled stories. */
export function spotText(title: string, paragraphs: string[]): boolean {
  let found = 0;
  if (title.match(topic)) return true;
  for (const paragraph of paragraphs) found += paragraph.match(topic)?.length ?? 0;
  return found >= ENOUGH;
}
