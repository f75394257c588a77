/**
 * The free margin beside an article: where the sidebar may stand without hiding its text.
 *
 * Asked only on pages that are about a topic, so the one layout that it reads costs the others nothing.
 */

/** Enough to find the column: pull quotes and lists among the longest are outvoted by taking the outermost edge of most. */
const SAMPLE = 15;
/** Room between text and sidebar, CSS px. */
const GAP = 16;
/** Share of the sampled paragraphs that may reach further out (a wide quote, a full-bleed paragraph). */
const OUTLIERS = 0.1;

export type Side = 'left' | 'right';

/**
 * Width in CSS px that is free on a side, 0 where nothing was drawn.
 * @param elements the paragraphs' elements, in page order
 */
export function freeMargin(elements: readonly Element[], side: Side): number {
  const longest = [...new Set(elements)]
    .sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0))
    .slice(0, SAMPLE);
  const width = document.documentElement.clientWidth;
  const free = longest
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0)
    .map((box) => (side === 'right' ? width - box.right : box.left))
    .sort((a, b) => a - b);
  const edge = free[Math.floor(free.length * OUTLIERS)];
  return edge === undefined ? 0 : Math.max(0, edge - GAP);
}
