/** Ties a paragraph's text to the live nodes it was read from, so that a highlight lands on the words. */
import { isConnected, newRange } from './dom.ts';
import { fold, isSpace } from './fold.ts';

/** Where a paragraph stands in the page. It holds nodes, so it is for the page's own context only. */
export interface Anchor {
  /** The closest element that holds the whole paragraph; other paragraphs can stand in it too (`<br><br>`). */
  element: Element;
  /** The text nodes of the paragraph, in order. */
  nodes: Text[];
  /** Indexes into `nodes` before which a line break stands: a space in the text, nothing in the nodes. */
  gaps: number[];
  /** The folded text as read. */
  text: string;
}

/**
 * A DOM range over the characters [start, end) of the folded text (UTF-16 units, the whole paragraph by
 * default). Null where the nodes have gone or their text has changed since, or the offsets hold nothing.
 */
export function rangeOf(anchor: Anchor, start = 0, end = anchor.text.length): Range | null {
  const from = Math.max(0, start);
  const to = Math.min(anchor.text.length, end);
  if (!(from < to) || !anchor.nodes.every(isConnected)) return null;
  if (fold(rawText(anchor.nodes, anchor.gaps)) !== anchor.text) return null;
  const first = place(anchor, from);
  const last = place(anchor, to - 1);
  if (!first || !last) return null;
  try {
    const range = newRange(first.node.ownerDocument);
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  } catch {
    return null;
  }
}

/** The nodes' text one after the other, with a space for each line break. */
export function rawText(nodes: readonly Text[], gaps: readonly number[]): string {
  if (nodes.length === 1) return nodes[0]!.data;
  let raw = '';
  let gap = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    if (gaps[gap] === index) {
      gap += 1;
      raw += ' ';
    }
    raw += nodes[index]!.data;
  }
  return raw;
}

/** The node and offset of the folded text's character at `target`. */
function place(anchor: Anchor, target: number): { node: Text; offset: number } | null {
  let folded = -1;
  // Leading space is trimmed, so the text starts as if a space had just been written.
  let inSpace = true;
  let gap = 0;
  for (let index = 0; index < anchor.nodes.length; index += 1) {
    const node = anchor.nodes[index]!;
    if (anchor.gaps[gap] === index) {
      gap += 1;
      if (!inSpace) folded += 1;
      inSpace = true;
      // A line break has no character to point at: the start of the next node stands for it.
      if (folded === target) return { node, offset: 0 };
    }
    const data = node.data;
    for (let offset = 0; offset < data.length; offset += 1) {
      const space = isSpace(data.charCodeAt(offset));
      if (space && inSpace) continue;
      inSpace = space;
      folded += 1;
      if (folded === target) return { node, offset };
    }
  }
  return null;
}
