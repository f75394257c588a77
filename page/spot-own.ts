/** The reader's own words in the spotter: found at all is enough, the engine decides whether the page is about them. */
import { matchWords } from '../brief/topics/own-words.ts';
import { textOfPage } from './spot/page-text.ts';

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
      const { heads, text } = textOfPage(document);
      return count(heads) > 0 || count(text) > 1;
    } catch {
      return false;
    }
  };
}
