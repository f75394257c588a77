/** From a document to judged blocks: where the text is, cut up, each with its row of features. */
import { isBefore, textOf, treeOf } from './dom.ts';
import { featuresOf } from './features.ts';
import { fold } from './fold.ts';
import { headlineElement } from './headline.ts';
import { metaOf, type PageMeta } from './meta.ts';
import { findRoot } from './roots.ts';
import { type Block, walk } from './walk.ts';

export interface Blocks {
  blocks: Block[];
  /** See features.ts; null for a copy of the whole text. */
  rows: (number[] | null)[];
  /** The body (or shadow root) that the article stands in, and in it what holds the text. */
  body: Node;
  root: Node | null;
  headline: Element | null;
  title: string;
}

/** The blocks of the page from its headline to the end of its text; none where it has no text. */
export function blocksOf(document: Document, page: Element, meta: PageMeta = metaOf(document)): Blocks {
  const found = findRoot(page);
  const root = found?.root ?? null;
  const body = found?.body ?? page;
  const headline =
    headlineElement(body, root, meta) ?? (body === page ? null : headlineElement(page, null, meta));
  const title = headline ? fold(textOf(headline)) : '';
  const blocks = root ? walk(root, headline && isAbove(headline, root) ? headline : null) : [];
  const rows = featuresOf(blocks, { title, description: meta.descriptions[0] ?? '' });
  return { blocks, rows, body, root, headline, title };
}

/** True where the headline stands before the text in the same tree. */
function isAbove(headline: Element, root: Node): boolean {
  return treeOf(headline) === treeOf(root) && isBefore(headline, root);
}
