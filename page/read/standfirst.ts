/**
 * The standfirst: summary and subtitle, which stand between the headline and the text.
 *
 *   <header>          around the headline and not around the text
 *     <h1>            the headline
 *     <p class=dek>   named as a standfirst, or a sentence in the header
 *     <p>By …         beside the article
 *   <div>
 *     <p>             the first paragraph: the search ends here
 *
 * A first paragraph that isn't marked off from the others stays one.
 */
import { plain } from './alike.ts';
import {
  hasWords,
  isProse,
  isSentence,
  namedBeside,
  namedFirst,
  namedHeader,
  namedStandfirst,
  partNames,
} from './head-words.ts';
import type { Block } from './walk.ts';

type Place = Block['context'];

export interface Standfirst {
  /** In order. */
  standfirst: Block[];
  /** Other lines up to the first paragraph, then those just above the headline: who, when, where. */
  lines: string[];
}

/** How many blocks are looked at from the headline on, … */
const MOST = 40;
/** … and above it. */
const ABOVE = 2;
/** A shorter paragraph is one where it ends as a sentence; else it may be a line beside the article. */
const PARAGRAPH = 60;
/** A standfirst is no longer as a whole, in characters. */
const LONGEST = 1_000;

/** The blocks with what is known of them. */
interface Page {
  blocks: readonly Block[];
  /** Those taken for the article's text, and their length. */
  kept: ReadonlySet<Block>;
  total: number;
  /** Index of the headline's (last) block. */
  headline: number;
  /** What is around the headline. */
  above: ReadonlySet<Place>;
  header: Place | null;
  title: string;
  descriptions: readonly string[];
}

/**
 * Finds the standfirst. `blocks` are the page's from the headline or before it on, `kept` those taken for the
 * article's text, `heads` the nodes of the headline, `title` its text; `descriptions` are the page's own for machines.
 */
export function standfirstOf(
  blocks: readonly Block[],
  kept: ReadonlySet<Block>,
  heads: ReadonlySet<Text>,
  title: string,
  descriptions: readonly string[],
): Standfirst {
  const headline = blocks.findLastIndex(({ nodes }) => heads.has(nodes[0]!));
  if (headline < 0) return { standfirst: [], lines: [] };
  const page = pageOf(blocks, kept, headline, plain(title), descriptions);
  const standfirst: Block[] = [];
  const lines: string[] = [];
  let length = 0;
  let left = page.total;
  for (const block of blocks.slice(headline + 1, headline + MOST)) {
    if (length + block.text.length <= LONGEST && isStandfirst(block, page)) {
      standfirst.push(block);
      length += block.text.length;
      if (kept.has(block)) left -= block.text.length;
    } else {
      lines.push(block.text);
      if (kept.has(block) && isParagraph(block.text)) break;
    }
  }
  for (const { text } of blocks.slice(Math.max(0, headline - ABOVE), headline)) lines.push(text);
  return { standfirst: left > 0 ? standfirst : [], lines };
}

function pageOf(
  blocks: readonly Block[],
  kept: ReadonlySet<Block>,
  headline: number,
  title: string,
  descriptions: readonly string[],
): Page {
  const place = blocks[headline]!.context;
  const above = new Set<Place>();
  for (let at: Place | null = place; at; at = at.parent) above.add(at);
  let total = 0;
  for (const { text } of kept) total += text.length;
  const page: Page = {
    blocks,
    kept,
    total,
    headline,
    above,
    header: null,
    title,
    descriptions,
  };
  for (let at = place.parent; at?.parent; at = at.parent) {
    if (at.tag !== 'header' && at.tag !== 'hgroup' && !namedHeader(partNames(at.element))) continue;
    if (isSmall(at, headline, page)) page.header = at;
    break;
  }
  return page;
}

const isParagraph = (text: string) => text.length >= PARAGRAPH || isSentence(text);

function isStandfirst(block: Block, page: Page): boolean {
  if (block.linked * 2 > block.text.length || !hasWords(block.text)) return false;
  const index = page.blocks.indexOf(block, page.headline);
  let named: Place | null = null;
  for (let at: Place | null = block.context; at && !page.above.has(at); at = at.parent) {
    const names = partNames(at.element);
    if (BESIDE_TAGS.has(at.tag) || namedBeside(names)) return false;
    if (namedStandfirst(names)) named = at;
  }
  const isNamed = named !== null && isSmall(named, index, page);
  if (!isNamed && !isProse(block.text)) return false;
  // The headline again, often with its section before it.
  if (isTitleAgain(plain(block.text), page.title)) return false;
  if (isNamed) return true;
  if (page.header && isWithin(block.context, page.header)) return true;
  if (block.context.tag === 'h2' && index === page.headline + 1) return true;
  return standsApart(block, index, page) && isSummary(plain(block.text), page);
}

/** A section's name is no longer, in characters; a sentence that ends in a short headline's words is. */
const SECTION = 25;

const isTitleAgain = (text: string, title: string) =>
  title !== '' && text.endsWith(title) && text.length <= title.length + SECTION;

const BESIDE_TAGS = new Set('figure figcaption aside ul ol dl table form blockquote h1'.split(' '));

const isSummary = (text: string, { descriptions }: Page) =>
  descriptions.some((description) => plain(description) === text);

function isWithin(place: Place, outer: Place): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** True where the place that holds the block at `index` is short, and shorter than the article's text outside it. */
function isSmall(place: Place, index: number, { blocks, kept, total }: Page): boolean {
  let inside = 0;
  let text = 0;
  const holds = (block: Block | undefined) => {
    if (!block || !isWithin(block.context, place)) return false;
    inside += block.text.length;
    if (kept.has(block)) text += block.text.length;
    return inside <= LONGEST;
  };
  let [first, last] = [index, index + 1];
  while (holds(blocks[first])) first -= 1;
  while (holds(blocks[last])) last += 1;
  return inside <= LONGEST && inside < total - text;
}

/** True where a block isn't one of a row of paragraphs marked up alike: its element or its classes are its own. */
function standsApart({ context }: Block, index: number, { blocks, kept }: Page): boolean {
  const next = blocks.slice(index + 1, index + MOST).find((each) => kept.has(each) && isParagraph(each.text));
  if (!next || context === next.context) return false;
  if (context.parent !== next.context.parent || context.tag !== next.context.tag) return true;
  const names = partNames(context.element);
  return names !== '' && !namedFirst(names) && names !== partNames(next.context.element);
}
