/** The reader's own words in the spotter: found at all is enough, the engine decides whether the page is about them. */
import { matchWords } from '../brief/topics/own-words.ts';

/** Longer pages are looked at so far, in characters: the words of a page's subject come early. */
const FAR = 100_000;

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
  const count = (text: string) => matchWords({ words }, text).length;
  return (document) => {
    try {
      const heads = [document.title, ...Array.from(document.querySelectorAll('h1'), (h1) => h1.textContent)];
      if (count(heads.join('\n')) > 0) return true;
      const text = document.body?.textContent ?? '';
      return count(text.slice(0, FAR)) > 1;
    } catch {
      return false;
    }
  };
}
