/** The head of an article: headline, standfirst and dates, told apart from the paragraphs. */
import type { IsoDate } from '../../brief/types.ts';
import { plain } from './alike.ts';
import type { Anchor } from './anchor.ts';
import type { Blocks } from './blocks.ts';
import { dateInUrl, monthInUrl } from './date.ts';
import { headlineAnchor } from './headline.ts';
import type { PageMeta } from './meta.ts';
import { stampsOfLines, stampsOfTimes } from './stamps.ts';
import { standfirstOf } from './standfirst.ts';
import type { Block } from './walk.ts';

export interface Head {
  title: string;
  /** null where the headline stands nowhere in the page. */
  headline: Anchor | null;
  standfirst: Block[];
  published: IsoDate | null;
  modified: IsoDate | null;
  /** The blocks kept as text without those of the head. */
  paragraphs: Block[];
}

/** A block as a place that can be marked. */
export function anchorOf({ context, nodes, gaps, text }: Block): Anchor {
  return { element: context.element, nodes, gaps, text };
}

/** `read` is null for a page without a body, `taken` are those of its blocks that are the article's. */
export function headOf(read: Blocks | null, taken: ReadonlySet<Block>, meta: PageMeta, url: string): Head {
  const blocks = read?.blocks ?? [];
  const headline = (read?.headline && headlineAnchor(read.headline)) || headlineAmong(blocks, meta.titles);
  const title = headline?.text ?? meta.titles[0] ?? '';
  const name = plain(title);
  const nodes = new Set(headline?.nodes);
  // Punctuation aside.
  const longest = title.length * 2;
  const isHeadline = (block: Block) =>
    nodes.has(block.nodes[0]!) || (block.text.length <= longest && name !== '' && plain(block.text) === name);
  const paragraphs = blocks.filter((block) => taken.has(block) && !isHeadline(block));
  const { standfirst, lines } = standfirstOf(blocks, new Set(paragraphs), nodes, title, meta.descriptions);
  const heads = new Set(standfirst);
  // Some pages have it twice, for narrow and wide windows.
  const texts = new Set<string>();
  const isNew = ({ text }: Block) => !texts.has(text) && texts.add(text);
  return {
    title,
    headline,
    standfirst: standfirst.filter(isNew),
    ...datesOf(read, meta, url, lines),
    paragraphs: paragraphs.filter((block) => !heads.has(block)),
  };
}

/** Blocks among which the headline is looked for where no heading is it. */
const FIRST = 30;

/** The block that says what a title says word for word. */
function headlineAmong(blocks: readonly Block[], titles: readonly string[]): Anchor | null {
  const names = titles.map(plain);
  const block = blocks.slice(0, FIRST).find(({ text }) => names.includes(plain(text)));
  return block ? anchorOf(block) : null;
}

/** From the page's fields for machines, then its `<time>` elements, its address and its lines, as they are needed. */
function datesOf(
  read: Blocks | null,
  meta: PageMeta,
  url: string,
  lines: string[],
): Pick<Head, 'published' | 'modified'> {
  let { published, modified } = meta;
  if (!published && read) {
    const times = stampsOfTimes(read);
    const seen = times.published ? times : stampsOfLines(lines, meta.lang);
    published = times.published ?? dateInUrl(url) ?? dateInUrl(meta.url) ?? seen.published ?? monthInUrl(url);
    modified ??= times.modified ?? seen.modified;
  }
  const isOrdered = modified && (!published || modified.slice(0, 10) >= published.slice(0, 10));
  return { published, modified: isOrdered ? modified : null };
}
