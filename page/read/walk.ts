/**
 * One pass over a subtree, without recursion, that cuts it into blocks: runs of text that a browser would
 * set as one paragraph. Which elements break a line is told by their names, so no layout is forced.
 */
import { rawText } from './anchor.ts';
import { type Context, contextOf, contextWithin } from './context.ts';
import { ELEMENT, elementOf, firstChildOf, nextSiblingOf, parentOf, TEXT, tagOf } from './dom.ts';
import { fold } from './fold.ts';

/** A paragraph candidate. */
export interface Block {
  context: Context;
  nodes: Text[];
  gaps: number[];
  text: string;
  /** Characters of `text` (about) that stand in links. */
  linked: number;
}

const words = (list: string) => new Set(list.split(' '));
export const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q ruby rb s samp small span strike strong sub sup time tt u var wbr',
);
const SKIPPED = words(
  'script style noscript template svg math iframe frame object embed applet button select textarea input option datalist nav footer aside address details figcaption audio video canvas map head title rp rt dialog menu progress picture img hr',
);

/**
 * Blocks of `root` (an element or a shadow root) in document order. With `start`, an element that stands before `root`, those from `start`
 * on to the end of `root`.
 */
export function walk(root: Node, start: Element | null = null): Block[] {
  const blocks: Block[] = [];
  const top = start ? commonAncestor(root, start) : root;
  let context = contextWithin(elementOf(top), start ? pathWithin(top, parentOf(start)!) : []);
  let nodes: Text[] = [];
  let gaps: number[] = [];
  let linked = 0;
  let breaks = 0;
  /** The link that is open. */
  let link: Node | null = null;

  const flush = () => {
    breaks = 0;
    if (nodes.length === 0) return;
    const text = fold(rawText(nodes, gaps));
    if (text) blocks.push({ context, nodes, gaps, text, linked });
    nodes = [];
    gaps = [];
    linked = 0;
  };

  let node: Node | null = start ?? firstChildOf(root);
  let up: Node = start ? parentOf(start)! : root;
  /** The nodes around `up`, outermost first. */
  const around = nodesAround(up, top);
  for (;;) {
    if (!node) {
      // All children of `up` are done: leave it.
      if (up === root || up === top) break;
      if (up === link) link = null;
      if (up === context.element) {
        flush();
        context = context.parent!;
      }
      node = nextSiblingOf(up);
      up = around.pop()!;
      continue;
    }
    const type: unknown = node.nodeType;
    let next: Node | null;
    if (type === TEXT) {
      next = node.nextSibling;
      const length = (node as Text).data.trim().length;
      if (nodes.length > 0 || length > 0) {
        if (breaks > 0 && length > 0) {
          if (nodes.length > 0) gaps.push(nodes.length);
          breaks = 0;
        }
        nodes.push(node as Text);
        if (link) linked += length;
      }
    } else if (type !== ELEMENT && typeof type === 'number') {
      next = node.nextSibling;
    } else {
      // Members are asked for as they are, which is faster; a form's may be its fields.
      const name: unknown = (node as Element).localName;
      const tag = typeof name === 'string' ? name : 'form';
      const isForm = tag === 'form';
      if (tag === 'br') {
        breaks += 1;
        if (breaks > 1) flush();
      } else if (!SKIPPED.has(tag)) {
        const first: Node | null = isForm ? firstChildOf(node) : node.firstChild;
        if (INLINE.has(tag) || (context.tag === 'p' && tag.includes('-'))) {
          if (first && tag === 'a') link ??= node;
        } else {
          flush();
          if (first) context = contextOf(node as Element, tag, context);
        }
        if (first) {
          around.push(up);
          up = node;
          node = first;
          continue;
        }
      }
      next = isForm ? nextSiblingOf(node) : node.nextSibling;
    }
    node = next;
  }
  flush();
  return blocks;
}

function commonAncestor(root: Node, start: Element): Node {
  const above = new Set<Node>();
  for (let at: Node | null = root; at; at = parentOf(at)) above.add(at);
  let at: Node = start;
  while (!above.has(at)) at = parentOf(at)!;
  return at;
}

function nodesAround(node: Node, top: Node): Node[] {
  const around: Node[] = [];
  for (let at = node; at !== top; at = parentOf(at)!) around.push(parentOf(at)!);
  return around.reverse();
}

/** Elements that break lines, from below `top` down to `element`. */
function pathWithin(top: Node, element: Node): Element[] {
  const path: Element[] = [];
  for (let at = element as Element; at !== top; at = parentOf(at) as Element) {
    if (!INLINE.has(tagOf(at))) path.push(at);
  }
  return path.reverse();
}

/** True for h1 to h6. */
export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6';
}
