/** What is selected in the page, and where it begins among the texts that were read. */
import type { Hint } from '../brief/selection.ts';
import type { Anchor } from './read/anchor.ts';
import type { PageRead } from './read.ts';

/** Letters and digits of the beginning by which two writings of a selection are seen to be one. */
const COMPARED = 200;
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, COMPARED);

/**
 * The selection with its lines, which the browser's menu leaves out, and where it begins. `given` is what the menu tells:
 * it stands alone where the page's own selection is another, as in a frame, a field or a closed shadow root, or is gone.
 */
export function selectionIn(
  document: Document,
  { anchors, heads }: PageRead,
  given: string,
): { text: string; hint?: Hint } {
  const selection = document.getSelection();
  const text = String(selection ?? '');
  if (!selection?.rangeCount || text === '' || letters(text) !== letters(given)) return { text: given };
  const range = selection.getRangeAt(0);
  const touches = (anchor: Anchor | null) => !!anchor?.nodes.some((node) => range.intersectsNode(node));
  const block = heads.findIndex(touches);
  const paragraph = anchors.findIndex(touches);
  const anchor = block >= 0 ? heads[block] : anchors[paragraph];
  if (!anchor) return { text };
  const offset = lengthBefore(range, anchor);
  return { text, hint: { paragraph: block >= 0 ? null : paragraph, block: Math.max(0, block), offset } };
}

/** Characters of the paragraph before the selection; white space counts as it stands, so it is about right. */
function lengthBefore(range: Range, { nodes }: Anchor): number {
  const before = range.cloneRange();
  const first = nodes[0];
  if (!first || range.comparePoint(first, 0) >= 0) return 0;
  before.setStart(first, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return String(before).replace(/\s+/g, ' ').length;
}
