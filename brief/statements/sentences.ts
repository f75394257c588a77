/** Where sentences begin and end; linear, no regular expression that goes back. */

/** May stand between the end of a sentence and the white space after it. */
const CLOSERS = '.!?…"”’»“)]';
const SMALL = /\p{Ll}/u;
const LETTERS = /[\p{L}.]/u;
/** Short words with a dot that end no sentence. */
const ABBREVIATIONS = ' mr mrs ms dr st sen no nr mrd mio млрд млн трлн руб ca proc bzw sr ee ';

/** No sentence is longer: it would make the walks through it long, and is a list or a page without punctuation. */
const LONGEST = 1000;

/** Sentences as [start, end) offsets that cover the text. */
export function sentences(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  const ends = /[.!?…]/g;
  let start = 0;
  const cut = (end: number): void => {
    while (end - start > LONGEST) {
      const space = text.slice(start, start + LONGEST).lastIndexOf(' ');
      const next = start + (space > 0 ? space + 1 : LONGEST);
      found.push([start, next]);
      start = next;
    }
    found.push([start, end]);
    start = end;
  };
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    let next = end.index + 1;
    while (next < text.length && CLOSERS.includes(text[next]!)) next++;
    const gap = next;
    while (next < text.length && text[next]! <= ' ') next++;
    if (next > gap && !SMALL.test(text[next] ?? '') && !isAbbreviation(text, start, end.index)) {
      cut(next);
    }
    ends.lastIndex = next;
  }
  if (start < text.length) cut(text.length);
  return found;
}

/** "U.S.", "Mr.", "млрд.": at most four letters; a longer word ends a sentence. */
function isAbbreviation(text: string, start: number, dot: number): boolean {
  if (text[dot] !== '.') return false;
  let from = dot;
  while (from > start && dot - from < 5 && LETTERS.test(text[from - 1]!)) from--;
  const word = text.slice(from, dot).toLowerCase();
  return (
    word.length < 5 &&
    (word.length === 1 || word.includes('.') || (word !== '' && ABBREVIATIONS.includes(` ${word} `)))
  );
}
