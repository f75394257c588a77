/**
 * Reads a news page: the article's paragraphs, each tied to the live nodes it came from, and what the page
 * says of itself.
 *
 *   vote (where is the text?) ▸ walk (cut it into blocks) ▸ keep (which are the article's?) ─▶ paragraphs
 *
 * Reads the live DOM and leaves it as it was: nothing is cloned, parsed again, changed or laid out.
 */
import type { Article } from '../brief/types.ts';
import { type Anchor, anchorOfElement } from './read/anchor.ts';
import { blocksOf } from './read/blocks.ts';
import { attribute, bodyOf, rootOf, titleOf, urlOf } from './read/dom.ts';
import { keep } from './read/keep.ts';
import { metaOf } from './read/meta.ts';
import type { Block } from './read/walk.ts';

export interface PageRead {
  article: Article;
  /** One for each of `article.paragraphs`, in the same order. */
  anchors: Anchor[];
  /** The headline's (null where it isn't drawn as an element), then one for each of `article.standfirst`. */
  heads: (Anchor | null)[];
}

/** Reads the page as it is now; call again when it has changed. Never throws: a page without text is an empty article. */
export function readPage(document: Document): PageRead {
  const body = bodyOf(document);
  const root = rootOf(document);
  const read = body && blocksOf(document, body);
  const { standfirst, paragraphs } = read ? keep(read) : { standfirst: [], paragraphs: [] };
  const anchors = paragraphs.map(anchorOf);
  const meta = metaOf(document);
  return {
    article: {
      url: urlOf(document),
      title: read?.title || titleOf(document),
      standfirst: standfirst.map((block) => block.text),
      lang: root ? attribute(root, 'lang').slice(0, 2).toLowerCase() : '',
      published: meta.published,
      modified: meta.modified,
      publisher: meta.publisher,
      paragraphs: anchors.map((anchor) => anchor.text),
    },
    anchors,
    heads: [read?.headline ? anchorOfElement(read.headline) : null, ...standfirst.map(anchorOf)],
  };
}

function anchorOf({ context, nodes, gaps, text }: Block): Anchor {
  return { element: context.element, nodes, gaps, text };
}
