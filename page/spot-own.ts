/** The reader's own words in the spotter: found at all is enough, the engine decides whether the page is about them. */
import { matchWords } from '../brief/topics/own-words.ts';

/** Longer pages are looked at so far, in characters: the words of a page's subject come early. */
const FAR = 100_000;

/** Letters in paragraphs below which a page is taken for one that writes its text without them. */
const FEW = 600;

interface Stored {
  ownTopics?: { on?: boolean; words?: unknown }[];
}

/**
 * A test of a page for the reader's own topics, from settings as they are stored (not checked yet: rubbish is passed over).
 * A page counts where a word stands in its title or headline, or two in its text.
 */
export function spotOwn(stored: unknown): (document: Document) => boolean {
  const topics = (stored as Stored | undefined)?.ownTopics;
  const words = (Array.isArray(topics) ? topics : [])
    .filter((topic) => topic?.on && Array.isArray(topic.words))
    .flatMap(({ words }) => (words as unknown[]).filter((word) => typeof word === 'string'))
    .filter((word) => !/^\s*[-−–]/.test(word));
  if (words.length === 0) return () => false;
  return (document) => {
    try {
      const lang = document.documentElement.lang.slice(0, 2).toLowerCase();
      const count = (text: string) => matchWords({ words }, text, lang).length;
      const heads = [document.title, ...Array.from(document.querySelectorAll('h1'), (h1) => h1.textContent)];
      if (count(heads.join('\n')) > 0) return true;
      return count(textOf(document)) > 1;
    } catch {
      return false;
    }
  };
}

/** The text of the paragraphs; where a page has next to none, of everything but its scripts. */
function textOf(document: Document): string {
  let text = '';
  for (const paragraph of document.querySelectorAll('p')) {
    text += `${paragraph.textContent}\n`;
    if (text.length > FAR) break;
  }
  if (text.length >= FEW || !document.body) return text.slice(0, FAR);
  text = '';
  const walker = document.createTreeWalker(document.body, 4 /* SHOW_TEXT */);
  for (let node = walker.nextNode(); node && text.length <= FAR; node = walker.nextNode()) {
    if (!/^(script|style|noscript)$/i.test(node.parentNode?.nodeName ?? ''))
      text += `${(node as Text).data}\n`;
  }
  return text.slice(0, FAR);
}
