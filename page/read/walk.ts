/**
 * One pass over a subtree, without recursion, that cuts it into blocks: runs of text that a browser would
 * set as one paragraph. Which elements break a line is told by their names, so no layout is forced.
 */
import { rawText } from './anchor.ts';
import { attribute, ELEMENT, firstChildOf, nextSiblingOf, parentOf, TEXT, tagOf } from './dom.ts';
import { fold } from './fold.ts';

/** An element that breaks lines, with what its ancestors (up to the walked root) say of it. */
export interface Context {
  element: Element;
  tag: string;
  /** class and id, in lower case. */
  names: string;
  parent: Context | null;
  depth: number;
}

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
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q ruby rb s samp small span strike strong sub sup time tt u var wbr',
);
const SKIPPED = words(
  'script style noscript template svg math iframe frame object embed applet button select textarea input option datalist nav footer audio video canvas map head title rp rt dialog menu progress picture img hr',
);

/** Blocks of the subtree in document order. */
export function walk(root: Element): Block[] {
  const blocks: Block[] = [];
  let context: Context = contextOf(root, null);
  let nodes: Text[] = [];
  let gaps: number[] = [];
  let linked = 0;
  let breaks = 0;
  let link: Element | null = null;

  const flush = () => {
    breaks = 0;
    if (nodes.length === 0) return;
    const text = fold(rawText(nodes, gaps));
    if (text) blocks.push({ context, nodes, gaps, text, linked });
    nodes = [];
    gaps = [];
    linked = 0;
  };

  let node: Node | null = firstChildOf(root);
  let up: Node = root;
  while (node || up !== root) {
    if (!node) {
      // All children of `up` are done: leave it.
      if (up === link) link = null;
      if (up === context.element) {
        flush();
        context = context.parent!;
      }
      node = nextSiblingOf(up);
      up = parentOf(up)!;
      continue;
    }
    const type = node.nodeType;
    if (type === TEXT) {
      const data = (node as Text).data;
      if (nodes.length > 0 || data.trim() !== '') {
        if (breaks > 0 && data.trim() !== '') {
          if (nodes.length > 0) gaps.push(nodes.length);
          breaks = 0;
        }
        nodes.push(node as Text);
        if (link) linked += data.trim().length;
      }
    } else if (type === ELEMENT) {
      const tag = tagOf(node as Element);
      if (tag === 'br') {
        breaks += 1;
        if (breaks > 1) flush();
      } else if (!SKIPPED.has(tag)) {
        const first = firstChildOf(node);
        if (INLINE.has(tag)) {
          if (first && tag === 'a' && !link) link = node as Element;
        } else {
          flush();
          if (first) context = contextOf(node as Element, context);
        }
        if (first) {
          up = node;
          node = first;
          continue;
        }
      }
    }
    node = nextSiblingOf(node);
  }
  flush();
  return blocks;
}

function contextOf(element: Element, parent: Context | null): Context {
  return {
    element,
    tag: tagOf(element),
    names: `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase(),
    parent,
    depth: parent ? parent.depth + 1 : 0,
  };
}
