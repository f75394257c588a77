/** Where the sidebar stands, and whether it opens by itself: it never hides the article's text unless asked. */
import { freeMargin, type Side } from '../page/margin.ts';
import type { Anchor } from '../page/read/anchor.ts';
import type { Settings } from '../settings/settings.ts';

/** The narrowest column that reads well, CSS px (DESIGN.md: 320–400 px). */
const NARROWEST = 320;
/** Below this width of the window the sidebar is a sheet from below, CSS px. */
export const PHONE = 700;

/** The longest of the first paragraphs are measured: enough of them that pull quotes and lists are outvoted. */
const FIRST = 400;
const SAMPLE = 15;

export interface Room {
  side: Side;
  /** CSS px. */
  width: number;
  placement: 'margin' | 'over' | 'sheet';
}

/** The reader's side if its margin is wide enough, else the other's, else over the text (or a sheet on a phone). */
export function measureRoom(
  anchors: readonly Anchor[],
  { side, width, textSize }: Pick<Settings, 'side' | 'width' | 'textSize'>,
): Room {
  if (innerWidth < PHONE) return { side, width: innerWidth, placement: 'sheet' };
  // Larger text wants a wider column; the margin decides how much of it there is.
  const scale = Math.max(1, textSize / 100);
  const wanted = width * Math.min(scale, 1.5);
  const longest = anchors
    .slice(0, FIRST)
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, SAMPLE);
  const elements = new Set(longest.map((anchor) => anchor.element));
  const sides: Side[] = side === 'right' ? ['right', 'left'] : ['left', 'right'];
  for (const candidate of sides) {
    const free = freeMargin(elements, candidate);
    if (free >= NARROWEST) return { side: candidate, width: Math.min(wanted, free), placement: 'margin' };
  }
  return { side, width: Math.min(wanted, innerWidth - 48), placement: 'over' };
}

/** What a page about a topic starts with; null for only the badge. */
export function chooseState(
  opens: Settings['opens'],
  placement: Room['placement'],
): 'open' | 'folded' | 'closed' {
  if (opens === 'badge') return 'closed';
  return opens === 'open' && placement === 'margin' ? 'open' : 'folded';
}
