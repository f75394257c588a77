/** Whether two short texts say the same: titles and descriptions are written several times into a page. */

/**
 * Neither letters nor digits: what is left of ASCII and Latin-1, punctuation, arrows, drawings, CJK punctuation.
 * Ranges, as compiling Unicode's classes takes longer than all else here.
 */
const SIGNS =
  /[\s!-/:-@[-`{-\u00bf\u00d7\u00f7\u2010-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u303f\u30fb\uff00-\uff0f]+/g;

/** Letters and digits in lower case, one space between words; '' for a text without any. */
export function plain(text: string): string {
  return text
    .slice(0, LONG)
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(SIGNS, ' ')
    .trim();
}

/** How many letters, of a short text. */
export const lettersIn = (text: string): number => plain(text).replace(/[ \d]/g, '').length;

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
