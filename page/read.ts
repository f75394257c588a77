/**
 * Reads a news page: the article's paragraphs, each tied to the live nodes it came from, and what the page
 * says of itself.
 *
 *   vote (where is the text?) ▸ walk (cut it into blocks) ▸ keep (which are the article's?) ─▶ paragraphs
 *
 * Reads the live DOM and leaves it as it was: nothing is cloned, parsed again, changed or laid out.
 */
import type { Article } from '../brief/types.ts';
import type { Anchor } from './read/anchor.ts';
import { attribute, bodyOf, rootOf, textOf, titleOf, urlOf } from './read/dom.ts';
import { fold } from './read/fold.ts';
import { headlineElement, isBefore } from './read/headline.ts';
import { keep } from './read/keep.ts';
import { vote } from './read/vote.ts';
import { walk } from './read/walk.ts';

export interface PageRead {
  article: Article;
  /** One for each of `article.paragraphs`, in the same order. */
  anchors: Anchor[];
}

/** Reads the page as it is now; call again when it has changed. Never throws: a page without text is an empty article. */
export function readPage(document: Document): PageRead {
  const anchors: Anchor[] = [];
  const body = bodyOf(document);
  const root = body && vote(body);
  const heading = body && headlineElement(document, body);
  const root0 = rootOf(document);
  for (const block of root ? keep(walk(root, heading && isBefore(heading, root) ? heading : null)) : []) {
    anchors.push({ element: block.context.element, nodes: block.nodes, gaps: block.gaps, text: block.text });
  }
  return {
    article: {
      url: urlOf(document),
      title: heading ? fold(textOf(heading)) : titleOf(document),
      standfirst: [],
      lang: root0 ? attribute(root0, 'lang').slice(0, 2).toLowerCase() : '',
      published: null,
      modified: null,
      publisher: null,
      paragraphs: anchors.map((anchor) => anchor.text),
    },
    anchors,
  };
}
