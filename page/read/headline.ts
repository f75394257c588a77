/** The headline: the heading that says what the page is called. */
import { queryAll, textOf, titleOf } from './dom.ts';
import { fold } from './fold.ts';

/**
 * The first `<h1>` whose text is part of the page's title or holds it, else the first with text; null where
 * there is none. Sites put their own name into another `<h1>`.
 */
export function headlineElement(document: Document, body: Node): Element | null {
  const title = plain(titleOf(document));
  let first: Element | null = null;
  for (const heading of queryAll(body, 'h1')) {
    const text = plain(textOf(heading));
    if (!text) continue;
    first ??= heading;
    if (text.length > SITE_NAME && (title.includes(text) || text.includes(title))) return heading;
  }
  return first;
}

/** The name of a site is part of most titles too, and shorter than a headline. */
const SITE_NAME = 20;

const plain = (text: string) => fold(text).toLowerCase();
