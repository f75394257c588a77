/** From a document to judged blocks: where the text is, cut up, each with its row of features. */
import { attribute, isBefore, queryAll, textOf, treeOf } from './dom.ts';
import { featuresOf } from './features.ts';
import { fold } from './fold.ts';
import { headlineElement } from './headline.ts';
import { findRoot } from './roots.ts';
import { type Block, walk } from './walk.ts';

export interface Blocks {
  blocks: Block[];
  /** See features.ts; null for a copy of the whole text. */
  rows: (number[] | null)[];
  headline: Element | null;
  title: string;
}

/** The blocks of the page from its headline to the end of its text; none where it has no text. */
export function blocksOf(document: Document, body: Element): Blocks {
  const found = findRoot(body);
  const headline = (found && headlineElement(document, found.body)) ?? headlineElement(document, body);
  const title = headline ? fold(textOf(headline)) : '';
  const start = headline && found && isAbove(headline, found.root) ? headline : null;
  const blocks = found ? walk(found.root, start) : [];
  const rows = featuresOf(blocks, { title, description: descriptionOf(document) });
  return { blocks, rows, headline, title };
}

/** True where the headline stands before the text in the same tree. */
function isAbove(headline: Element, root: Node): boolean {
  return treeOf(headline) === treeOf(root) && isBefore(headline, root);
}

function descriptionOf(document: Document): string {
  for (const meta of queryAll(document, 'meta')) {
    const name = attribute(meta, 'property') || attribute(meta, 'name');
    const content =
      name === 'og:description' || name === 'description' ? fold(attribute(meta, 'content')) : '';
    if (content) return content;
  }
  return '';
}
