/**
 * The free margin beside an article: where the sidebar may stand without hiding its text.
 *
 * Asked only on pages that are about a topic, so the one layout that it reads costs the others nothing.
 */

/** Room between text and sidebar, CSS px. */
const GAP = 16;
/** Share of the paragraphs that may reach further out (a wide quote, a full-bleed paragraph). */
const OUTLIERS = 0.1;

export type Side = 'left' | 'right';

/**
 * Width in CSS px that is free on a side, 0 where nothing was drawn.
 * @param elements those of some paragraphs that show how wide the text is; each is measured
 */
export function freeMargin(elements: Iterable<Element>, side: Side): number {
  const width = document.documentElement.clientWidth;
  const free = Array.from(elements)
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0)
    .map((box) => (side === 'right' ? width - box.right : box.left))
    .sort((a, b) => a - b);
  const edge = free[Math.floor(free.length * OUTLIERS)];
  return edge === undefined ? 0 : Math.max(0, edge - GAP);
}
