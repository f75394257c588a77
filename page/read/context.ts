/** An element that breaks lines, with what is worked out about it when it is asked for. */
import { attribute, tagOf } from './dom.ts';
import { kindOf, namesBeside, namesTweet, rawNamesOf } from './names.ts';

export interface Context {
  element: Element;
  tag: string;
  parent: Context | null;
  /** The classes, and these with the id and an own name; null until asked for. */
  classes: string | null;
  names: string | null;
  /** Number of its kind (name and classes); -1 until asked for. */
  kind: number;
  /** Levels from the article's home up to the closest common ancestor, and from there down; up is -1 until placed. */
  up: number;
  down: number;
  /** Of the elements from there down to this one: how many are named as something beside the article, … */
  besides: number;
  /** … and whether one is a list or an embedded post. */
  listed: boolean;
  post: boolean;
}

export function contextOf(element: Element, tag: string, parent: Context | null): Context {
  return {
    element,
    tag,
    parent,
    classes: null,
    names: null,
    kind: -1,
    up: -1,
    down: 0,
    besides: 0,
    listed: false,
    post: false,
  };
}

/** The context of `element` with those above it up to `top`. */
export function contextWithin(top: Element, elements: readonly Element[]): Context {
  let context = contextOf(top, tagOf(top), null);
  for (const element of elements) context = contextOf(element, tagOf(element), context);
  return context;
}

export function namesOf(context: Context): string {
  context.names ??= rawNamesOf(context.element, context.tag, classesOf(context));
  return context.names;
}

function classesOf(context: Context): string {
  context.classes ??= attribute(context.element, 'class');
  return context.classes;
}

export function isBeside(context: Context): boolean {
  return namesBeside(namesOf(context));
}

/** Numbers kinds as they come up, so that they are compared by number. */
export function kindNumber(context: Context, kinds: Map<string, number>): number {
  if (context.kind < 0) {
    const kind = kindOf(context.tag, classesOf(context));
    let number = kinds.get(kind);
    if (number === undefined) {
      number = kinds.size;
      kinds.set(kind, number);
    }
    context.kind = number;
  }
  return context.kind;
}

/** Marks `home` and what is around it, so that others can be placed relative to it. */
export function settle(home: Context): void {
  let up = 0;
  for (let at: Context | null = home; at; at = at.parent) at.up = up++;
}

/** Fills in where a context stands relative to home. */
export function place(context: Context): void {
  const path: Context[] = [];
  let at = context;
  while (at.up < 0) {
    path.push(at);
    at = at.parent!;
  }
  for (let step = path.length - 1; step >= 0; step -= 1) {
    const each = path[step]!;
    const above = each.parent!;
    each.up = above.up;
    each.down = above.down + 1;
    each.besides = above.besides + (isBeside(each) ? 1 : 0);
    each.listed = above.listed || each.tag === 'ul' || each.tag === 'ol';
    each.post = above.post || namesTweet(namesOf(each));
  }
}
