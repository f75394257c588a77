/**
 * The spotter's words (assets/nato/topics-spot.json) as one pattern for the page's language: the alliance's
 * names in all of them, and the language's own words of spending.
 *
 *   alone   tell of a topic by themselves
 *   arms    do so only with a word of money near them, which is looked for only then
 */
import { words as byLanguage, names } from '../../assets/nato/topics-spot.json';

/** Adds the telling words of a text to `words`; true once there are `enough`. */
export type Finder = (text: string, words: string[], enough: number) => boolean;

const LANGUAGES: Record<string, string[]> = byLanguage;
/** Letters before and after a word of `arms` in which one of `money` is near. */
const NEAR = 45;
/** Whose words serve others: Bokmål and Nynorsk, Serbian and Bosnian, Catalan and Galician, Macedonian. */
const SERVED: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  sr: 'hr',
  bs: 'hr',
  ca: 'es',
  gl: 'es',
  mk: 'bg',
};

/** `lang` is an html tag's, like "en-GB"; where it says nothing, the words of all languages are looked for. */
export function finderFor(lang: string): Finder {
  const said = lang.slice(0, 2).toLowerCase();
  const known = LANGUAGES[SERVED[said] ?? said] ?? (said === '' ? undefined : LANGUAGES.en);
  const pick = (at: number) =>
    (known ? [known] : Object.values(LANGUAGES)).map((words) => words[at]).join('|');
  const telling = new RegExp(`${names.join('|')}|${pick(0)}|(${pick(1)})`, 'g');
  let money: RegExp | undefined;
  return (text, words, enough) => {
    telling.lastIndex = 0;
    for (let match = telling.exec(text); match; match = telling.exec(text)) {
      const { index } = match;
      if (match[1]) {
        money ??= new RegExp(pick(2));
        if (!money.test(text.slice(Math.max(0, index - NEAR), index + NEAR))) continue;
      }
      if (words.push(match[0]) >= enough) return true;
    }
    return false;
  };
}
