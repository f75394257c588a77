/**
 * The few ways in which reading touches the DOM. A page can put a field of any name into a form
 * (`<input name=parentNode>`) or a form of any name into the document (`<form name=body>`), and then
 * `form.parentNode` and `document.body` are that element, in an extension's world too. The getters of the
 * prototypes can't be hidden that way (HTML, "DOM clobbering").
 */

type Getter<Of, What> = (this: Of) => What;

/** Looks up the chain, as test DOMs keep some members on other prototypes than browsers do. */
function member<What>(prototype: object, name: string, kind: 'get' | 'value'): What {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)?.[kind];
    if (found) return found as What;
  }
  throw new TypeError(`No ${name}`);
}

const parentGetter = member<Getter<Node, ParentNode | null>>(Node.prototype, 'parentNode', 'get');
const firstGetter = member<Getter<Node, ChildNode | null>>(Node.prototype, 'firstChild', 'get');
const nextGetter = member<Getter<Node, ChildNode | null>>(Node.prototype, 'nextSibling', 'get');
const textGetter = member<Getter<Node, string | null>>(Element.prototype, 'textContent', 'get');
const treeRoot = member<(this: Node) => Node>(Node.prototype, 'getRootNode', 'value');
const connectedGetter = member<Getter<Node, boolean>>(Node.prototype, 'isConnected', 'get');
const tagGetter = member<Getter<Element, string>>(Element.prototype, 'localName', 'get');
const shadowGetter = member<Getter<Element, ShadowRoot | null>>(Element.prototype, 'shadowRoot', 'get');
const attributeOf = member<(this: Element, name: string) => string | null>(
  Element.prototype,
  'getAttribute',
  'value',
);
const queryElement = member<(this: Element, selector: string) => NodeListOf<Element>>(
  Element.prototype,
  'querySelectorAll',
  'value',
);
const queryDocument = member<(this: Document, selector: string) => NodeListOf<Element>>(
  Document.prototype,
  'querySelectorAll',
  'value',
);
const queryFragment = member<(this: DocumentFragment, selector: string) => NodeListOf<Element>>(
  DocumentFragment.prototype,
  'querySelectorAll',
  'value',
);
const tagsInElement = member<(this: Element, tag: string) => HTMLCollectionOf<Element>>(
  Element.prototype,
  'getElementsByTagName',
  'value',
);
const tagsInDocument = member<(this: Document, tag: string) => HTMLCollectionOf<Element>>(
  Document.prototype,
  'getElementsByTagName',
  'value',
);
const bodyGetter = member<Getter<Document, HTMLElement | null>>(Document.prototype, 'body', 'get');
const rootGetter = member<Getter<Document, Element | null>>(Document.prototype, 'documentElement', 'get');
const urlGetter = member<Getter<Document, string>>(Document.prototype, 'URL', 'get');
const titleGetter = member<Getter<Document, string>>(Document.prototype, 'title', 'get');
const ownerGetter = member<Getter<Node, Document | null>>(Node.prototype, 'ownerDocument', 'get');
const comparePosition = member<(this: Node, other: Node) => number>(
  Node.prototype,
  'compareDocumentPosition',
  'value',
);
const createWalker = member<(this: Document, root: Node, what: number) => TreeWalker>(
  Document.prototype,
  'createTreeWalker',
  'value',
);
const createRange = member<(this: Document) => Range>(Document.prototype, 'createRange', 'value');

const SHOW_TEXT = 4;
const PRECEDING = 2;
const CONTAINS = 8;

export const ELEMENT = 1;
export const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

export const parentOf = (node: Node): ParentNode | null => parentGetter.call(node);
export const firstChildOf = (node: Node): ChildNode | null => firstGetter.call(node);
export const nextSiblingOf = (node: Node): ChildNode | null => nextGetter.call(node);
export const textOf = (node: Node): string => textGetter.call(node) ?? '';
/** The document, or the shadow root, that a node stands in. */
export const treeOf = (node: Node): Node => treeRoot.call(node);
export const isConnected = (node: Node): boolean => connectedGetter.call(node);
/** In lower case for HTML elements. */
export const tagOf = (element: Element): string => tagGetter.call(element);
/** '' where the attribute isn't there. */
export const attribute = (element: Element, name: string): string => attributeOf.call(element, name) ?? '';
export const shadowOf = (element: Element): ShadowRoot | null => shadowGetter.call(element);
export const bodyOf = (document: Document): HTMLElement | null => bodyGetter.call(document);
export const rootOf = (document: Document): Element | null => rootGetter.call(document);
export const urlOf = (document: Document): string => urlGetter.call(document);
export const titleOf = (document: Document): string => titleGetter.call(document);
export const newRange = (document: Document): Range => createRange.call(document);

/** Walks over the text nodes below `root`. */
export function textWalker(root: Node): TreeWalker {
  return createWalker.call(ownerGetter.call(root)!, root, SHOW_TEXT);
}

/** True where `node` stands before `other` and not around it. */
export function isBefore(node: Node, other: Node): boolean {
  return (comparePosition.call(other, node) & (PRECEDING | CONTAINS)) === PRECEDING;
}

/** The element itself, or the one whose shadow root it is. */
export function elementOf(node: Node): Element {
  return node.nodeType === FRAGMENT ? (node as ShadowRoot).host : (node as Element);
}

/** Elements by name below a document, an element or a shadow root: live where browsers keep a cache of it. */
export function allOf(root: Node, tag: string): ArrayLike<Element> {
  if (root.nodeType === DOCUMENT) return tagsInDocument.call(root as Document, tag);
  if (root.nodeType === FRAGMENT) return queryFragment.call(root as DocumentFragment, tag);
  return tagsInElement.call(root as Element, tag);
}

/** querySelectorAll on a document, an element or a shadow root. */
export function queryAll(root: Node, selector: string): NodeListOf<Element> {
  if (root.nodeType === DOCUMENT) return queryDocument.call(root as Document, selector);
  if (root.nodeType === FRAGMENT) return queryFragment.call(root as DocumentFragment, selector);
  return queryElement.call(root as Element, selector);
}
