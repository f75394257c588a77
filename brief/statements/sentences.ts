/** Where sentences begin and end; linear, no regular expression. */

/** Characters that end a sentence where white space and no small letter follow. */
const ENDS = '.!?…';
/** May stand between the end and the white space. */
const CLOSERS = '"”’»“)]';
const SMALL = /^\p{Ll}/u;

/** Sentences as [start, end) offsets that cover the text. */
export function sentences(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!ENDS.includes(text.charAt(at))) continue;
    let next = at + 1;
    while (next < text.length && (ENDS + CLOSERS).includes(text.charAt(next))) next++;
    if (next < text.length && text.charAt(next) <= ' ' && !isAbbreviation(text, start, at)) {
      while (next < text.length && text.charAt(next) <= ' ') next++;
      if (!SMALL.test(text.charAt(next))) {
        found.push([start, next]);
        start = next;
      }
    }
    at = next - 1;
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}

/** "U.S.", "Mr.", "млрд.": one to four letters that are no whole sentence; a longer word ends one. */
function isAbbreviation(text: string, start: number, dot: number): boolean {
  if (text.charAt(dot) !== '.') return false;
  let from = dot;
  while (from > start && dot - from < 4 && /[\p{L}.]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, dot);
  if (word.length === 0 || (from > start && /\p{L}/u.test(text.charAt(from - 1)))) return false;
  return word.includes('.') || word.length === 1 || ABBREVIATIONS.has(word.toLowerCase());
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st sen rep gov gen sgt lt col prof no nr vs bn mrd mio млрд млн трлн руб т д ca bzw inkl sr sra sres uu ee pp op jr'.split(
    ' ',
  ),
);
