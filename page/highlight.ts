/**
 * Marks in the page by the CSS Custom Highlight API: ranges are painted, no node is touched or wrapped.
 * https://drafts.csswg.org/css-highlight-api-1/ – Chromium 105, Firefox 140; where it is missing, nothing is marked
 * and scrolling still works. Their looks come from highlight-styles.ts.
 */
import { MARKS, type Mark } from './marks.ts';

const NAME = 'sidebrief-';

export interface Highlighter {
  /** Replaces all ranges of one kind; an empty list puts it out. */
  mark(kind: Mark, ranges: readonly Range[]): void;
  clear(): void;
}

/** @param signal puts all marks out when it aborts */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const registry = typeof CSS === 'object' && 'highlights' in CSS ? CSS.highlights : null;
  /** Ours: the registry is the page's, and a newer life of the extension may have marks of the same names in it. */
  const lit = new Set<Mark>();
  const putOut = (kind: Mark) => lit.delete(kind) && registry?.delete(NAME + kind);
  // What a life left behind that the browser ended.
  for (const kind of MARKS) registry?.delete(NAME + kind);
  const mark = (kind: Mark, ranges: readonly Range[]) => {
    if (!registry) return;
    putOut(kind);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = MARKS.indexOf(kind);
    registry.set(NAME + kind, highlight);
    lit.add(kind);
  };
  const clear = () => {
    for (const kind of MARKS) putOut(kind);
  };
  signal.addEventListener('abort', clear);
  return { mark, clear };
}

/** Scrolls a range to the upper third of the window, gently unless the reader asks for less motion. */
export function scrollToRange(range: Range): void {
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const target = range.startContainer.parentElement;
  // Pages that scroll in an inner box are served too: bring the element in first, then set the finer place.
  target?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const top = range.getBoundingClientRect().top - innerHeight / 3;
  scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
}
