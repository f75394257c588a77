/** Whether two short texts say the same: titles and descriptions are written several times into a page. */

/** Letters and figures in lower case, one space between words; '' for a text without any. */
export function plain(text: string): string {
  return text
    .slice(0, LONG)
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Titles and standfirsts are shorter; in characters. */
const LONG = 1_500;

/** Share of words in common, 0 to 1 (Dice over sets of words); 1 for plain texts that are equal. */
export function alike(one: string, other: string): number {
  if (one === other) return one ? 1 : 0;
  const ours = new Set(one.split(' '));
  const theirs = new Set(other.split(' '));
  let both = 0;
  for (const word of ours) if (theirs.has(word)) both += 1;
  return (2 * both) / (ours.size + theirs.size);
}

/**
 * True where plain texts are equal, or the shorter is the longer's beginning: descriptions are cut at some
 * length, and then a word can be torn.
 */
export function isSameOrCut(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long ? short !== '' : short.length >= CUT_FROM && long.startsWith(short);
}

/** Where sites cut a description: search engines show some 150 characters of one. */
const CUT_FROM = 80;
