/** Which blocks of the walked text belong to the article. */
import type { Block, Context } from './walk.ts';

const NOT_TEXT =
  /comment|related|promo|newsletter|caption|byline|share|social|advert|sidebar|footer|author|tags|recommend|popular|subscribe|signup|breadcrumb|disclaimer|copyright|credit|hidden|cookie|widget|teaser/;
const NOT_TEXT_TAGS = new Set(['aside', 'figcaption', 'form']);

/** The article's blocks in order. */
export function keep(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.linked < block.text.length * 0.5 && !off(block.context));
}

function off(context: Context): boolean {
  for (let at: Context | null = context; at?.parent; at = at.parent) {
    if (NOT_TEXT_TAGS.has(at.tag) || NOT_TEXT.test(at.names)) return true;
  }
  return false;
}
