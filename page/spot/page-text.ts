/**
 * What the spotter for a reader's own topics looks at: the words for heads (title, headlines, the description) and the text of
 * the paragraphs, each as one string. (spot.ts goes by lists of elements, which the browser keeps: quicker where it counts.)
 */

import { FEW, isBareText } from './bare-text.ts';

/** Longer pages are looked at so far, in characters: the words of a page's subject come early. */
const FAR = 100_000;
const LOOKED_AT = 'title,h1,meta[name=description],meta[property="og:title"],p';

export interface PageText {
  heads: string;
  text: string;
}

/** Throws where `document` is none. */
export function textOfPage(document: Document): PageText {
  // By the prototype: a page's own <img name="querySelectorAll"> would stand in for the method.
  const { querySelectorAll, createTreeWalker } = Document.prototype;
  let heads = '';
  let text = '';
  for (const element of querySelectorAll.call(document, LOOKED_AT)) {
    if (element.localName !== 'p') {
      heads += `${element.getAttribute('content') ?? element.textContent}\n`;
    } else if (text.length < FAR) text += `${element.textContent}\n`;
  }
  const body = text.length < FEW && querySelectorAll.call(document, 'body')[0];
  if (!body) return { heads, text };
  // The paragraphs are in it again.
  text = '';
  const walker = createTreeWalker.call(document, body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node && text.length < FAR; node = walker.nextNode()) {
    if (isBareText(node as Text) || node.parentNode?.nodeName === 'P') text += `${(node as Text).data}\n`;
  }
  return { heads, text };
}
