/** Takes the site's name off a title: "Headline | Section – The Example Times". */
import { plain } from './alike.ts';

const BETWEEN = /( (?:[|–—·•»«:-]|::|\/\/) )/;
/** What a part of a title that may be a name has at most, and what is left of the title at least; in words. */
const NAME_WORDS = 4;
const HEADLINE_WORDS = 4;

/**
 * `title` without the parts at its ends that are one of `siteNames`. With `guess`, short last parts go as
 * well: browsers' tabs show the section and the site there.
 */
export function withoutSite(title: string, siteNames: readonly string[], guess = false): string {
  // Parts have even indexes, what stands between them odd ones.
  const parts = title.split(BETWEEN);
  const names = siteNames.map(letters);
  const isName = (part: string) => names.includes(letters(part));
  let from = 0;
  let to = parts.length;
  while (to - from > 2 && isName(parts[from]!)) from += 2;
  while (to - from > 2) {
    const last = parts[to - 1]!;
    const rest = parts.slice(from, to - 2).join('');
    const short = wordsIn(last) <= NAME_WORDS && wordsIn(rest) >= HEADLINE_WORDS && !/\d/.test(last);
    if (!isName(last) && !(guess && short)) break;
    to -= 2;
  }
  return parts.slice(from, to).join('');
}

/** The host's name without "www" and the endings: "example" of https://www.example.co.uk/. */
export function hostName(url: string): string {
  const labels = (/^[a-z]+:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '').split('.');
  while (labels.length > 1 && labels.at(-1)!.length <= 3) labels.pop();
  return labels.at(-1) ?? '';
}

/** Letters and figures alone, so that "The-Times" is "the times". */
export const letters = (text: string): string => plain(text).replace(/ /g, '');

const wordsIn = (text: string) => text.split(' ').length;
