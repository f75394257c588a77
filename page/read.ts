/**
 * Reads a news page: the article's paragraphs, each tied to the live nodes it came from, and what the page
 * says of itself.
 *
 *   vote (where is the text?) ▸ walk (cut it into blocks) ▸ keep (which are the article's?) ─▶ paragraphs
 *   meta (what is said to machines) ▸ headline ▸ head (standfirst, dates) ─▶ all else
 *
 * Reads the live DOM and leaves it as it was: nothing is cloned, parsed again, changed or laid out.
 */
import type { Article } from '../brief/types.ts';
import type { Anchor } from './read/anchor.ts';
import { blocksOf } from './read/blocks.ts';
import { bodyOf, urlOf } from './read/dom.ts';
import { anchorOf, headOf } from './read/head.ts';
import { keep } from './read/keep.ts';
import { metaOf } from './read/meta.ts';

export interface PageRead {
  article: Article;
  /** One for each of `article.paragraphs`, in the same order. */
  anchors: Anchor[];
  /** The headline's, null where it stands nowhere in the page, then one for each of `article.standfirst`. */
  heads: (Anchor | null)[];
}

/** Reads the page as it is now; call again when it has changed. Never throws: a page without text is an empty article. */
export function readPage(document: Document): PageRead {
  const url = urlOf(document);
  const body = bodyOf(document);
  const meta = metaOf(document);
  const read = body && blocksOf(document, body, meta);
  const head = headOf(read, read ? keep(read) : new Set(), meta, url);
  const anchors = head.paragraphs.map(anchorOf);
  return {
    article: {
      url,
      title: head.title,
      standfirst: head.standfirst.map((block) => block.text),
      lang: meta.lang,
      published: head.published,
      modified: head.modified,
      publisher: meta.publisher,
      paragraphs: anchors.map((anchor) => anchor.text),
    },
    anchors,
    heads: [head.headline, ...head.standfirst.map(anchorOf)],
  };
}
