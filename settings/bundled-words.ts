/** The words of the bundled pack, which come as a script for each language (scripts/pack/injected.ts writes them). */
import { languages } from '../assets/nato/languages.json';

/** The script for a language, as a path in the extension. */
export function wordsScript(language: string): string {
  return `pack/words-${languages.includes(language) ? language : ''}.js`;
}
