/**
 * What the spotter for a reader's own topics looks at: the words for heads (title, headlines, the description) and the text of
 * the paragraphs, each as one string. (spot.ts goes by lists of elements, which the browser keeps: quicker where it counts.)
 */

/** Longer pages are looked at so far, in characters: the words of a page's subject come early. */
const FAR = 100_000;
/** Letters in paragraphs below which a page is taken for one that writes its text without them. */
const FEW = 800;
/** Text nodes of such a page that are shorter are menus and buttons. */
const SHORTEST = 25;
const LOOKED_AT = 'title,h1,meta[name=description],meta[property="og:title"],p';
const UNSEEN = /^(?:script|style|noscript|template)$/i;

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
    const { data } = node as Text;
    const within = node.parentNode?.nodeName ?? '';
    if ((data.length >= SHORTEST && !UNSEEN.test(within)) || within === 'P') text += `${data}\n`;
  }
  return { heads, text };
}
