/** From a document to judged blocks: where the text is, cut up, each with its row of features. */
import type { Context } from './context.ts';
import { attribute, queryAll, textOf } from './dom.ts';
import { featuresOf } from './features.ts';
import { fold } from './fold.ts';
import { headlineElement, isBefore } from './headline.ts';
import { vote } from './vote.ts';
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
  const headline = headlineElement(document, body);
  const title = headline ? fold(textOf(headline)) : '';
  const root = vote(body);
  const blocks = root ? walk(root, headline && isBefore(headline, root) ? headline : null) : [];
  const rows = featuresOf(blocks, { title, description: descriptionOf(document) });
  return { blocks, rows, headline, title };
}

function descriptionOf(document: Document): string {
  for (const meta of queryAll(document, 'meta[property="og:description"],meta[name="description"]')) {
    const content = fold(attribute(meta, 'content'));
    if (content) return content;
  }
  return '';
}

export type { Block, Context };
