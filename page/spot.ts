/**
 * The spotter: runs on every page, so it does as little as it can. It looks at the title, the headings of the
 * first rank, the page's description and the text of the paragraphs with one pattern, touches nothing and
 * keeps nothing. Whether the page really is about a topic is decided by brief/topics, which is only loaded
 * where this finds something.
 *
 *   names: tell of a topic alone            arms: only with a word for money near it
 */
import { arms, money, names } from '../assets/nato/topics-spot.json';

export interface Spotted {
  /** A word stands in the title, a heading or the page's description. */
  headline: boolean;
  /** Words found, no more than it took. */
  words: string[];
}

/** So many words in the text are enough where none is in the headline: one alone is a mention in passing. */
const ENOUGH = 2;
/** Letters in paragraphs below which a page is taken for one that writes its text without them. */
const FEW = 800;
/** Text nodes of such a page that are shorter are menus and buttons. */
const SHORTEST = 25;
/** Letters before and after a word of `arms` in which one of `money` is near. */
const NEAR = 45;

const telling = new RegExp(`${names.join('|')}|(${arms})`, 'g');
/** Compiled by the first word of `arms`; most pages have none. */
let nearby: RegExp | undefined;

/**
 * null where nothing more should be loaded. `own` are the reader's words (`ownPattern` of page/spot/own.ts, with
 * the flags g and i). Never throws, whatever the document.
 */
export function spot(document: Document, own?: RegExp): Spotted | null {
  try {
    return decide(document, own);
  } catch {
    return null;
  }
}

function decide(document: Document, own: RegExp | undefined): Spotted | null {
  // By the prototype: a page's own <img name="getElementsByTagName"> would stand in for the method.
  const all = (name: string) => Document.prototype.getElementsByTagName.call(document, name);
  const words: string[] = [];
  const look = (text: string | null): boolean => {
    if (text) find(text, own, words);
    return words.length >= ENOUGH;
  };
  for (const name of ['title', 'h1']) {
    const elements = all(name);
    for (let index = 0; index < elements.length; index++) look((elements[index] as Element).textContent);
  }
  const metas = all('meta');
  for (let index = 0; index < metas.length; index++) {
    const meta = metas[index] as Element;
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    if (name === 'description' || name === 'og:title') look(meta.getAttribute('content'));
  }
  if (words.length > 0) return { headline: true, words };

  let letters = 0;
  const paragraphs = all('p');
  for (let index = 0; index < paragraphs.length; index++) {
    const text = (paragraphs[index] as Element).textContent ?? '';
    letters += text.length;
    if (look(text)) return { headline: false, words };
  }
  const body = letters < FEW ? all('body')[0] : undefined;
  if (!body) return null;
  const walker = Document.prototype.createTreeWalker.call(document, body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length >= SHORTEST && look(data)) return { headline: false, words };
  }
  return null;
}

/** Adds the telling words of a text, until there are enough. */
function find(text: string, own: RegExp | undefined, words: string[]): void {
  telling.lastIndex = 0;
  let match = telling.exec(text);
  while (match && words.length < ENOUGH) {
    if (!match[1] || isNearMoney(text, match.index)) words.push(match[0]);
    match = telling.exec(text);
  }
  if (own) words.push(...(text.match(own) ?? []).slice(0, ENOUGH));
}

function isNearMoney(text: string, at: number): boolean {
  nearby ??= new RegExp(money);
  return nearby.test(text.slice(Math.max(0, at - NEAR), at + NEAR));
}

/** The same decision on a story that was read already: for measuring on labelled ones. */
export function spotText(title: string, paragraphs: string[]): boolean {
  const words: string[] = [];
  find(title, undefined, words);
  if (words.length > 0) return true;
  for (const text of paragraphs) find(text, undefined, words);
  return words.length >= ENOUGH;
}
