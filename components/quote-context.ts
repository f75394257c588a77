/** The words around a quotation: enough of its sentence to be understood, no more. */

/** Characters before and after; about a line and a half of the column each. */
const BEFORE = 60;
const AFTER = 40;

export interface QuoteContext {
  before: string;
  after: string;
}

/**
 * What stands before and after text.slice(start, end) in its sentence, cut at words, with "…" where more was left
 * out. Both are empty where the offsets don't fit the quote: the page has changed since.
 */
export function quoteContext(
  text: string | undefined,
  start: number,
  end: number,
  quote: string,
): QuoteContext {
  if (text === undefined || text.slice(start, end) !== quote) return { before: '', after: '' };
  return { before: lastWords(text.slice(0, start)), after: firstWords(text.slice(end)) };
}

function lastWords(text: string): string {
  // The last sentence: what follows the last full stop with a space behind it; "U.S. " is none.
  const sentence = text
    .slice([...text.matchAll(/(?<=\p{Ll}{2}[.!?…]["”’»)]?)\s+(?=\P{Ll})/gu)].at(-1)?.index ?? 0)
    .trimStart();
  if (sentence.length <= BEFORE) return sentence;
  const cut = sentence.slice(-BEFORE);
  return `…${cut.slice(cut.search(/\s/) + 1 || 0)}`;
}

function firstWords(text: string): string {
  const end = text.search(/(?<=[\p{Ll}\d%)”"]{2})[.!?…]["”’»)]?(?:\s|$)/u);
  const sentence = end < 0 ? text : text.slice(0, end + 1);
  if (sentence.length <= AFTER) return sentence;
  const cut = sentence.slice(0, AFTER);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || AFTER).replace(/[\s,;:–—-]+$/, '')}…`;
}
