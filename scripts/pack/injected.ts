/**
 * The bundled pack as scripts that are injected into pages: `pack/record.js`, and `pack/words-LANGUAGE.js` for each language
 * it knows ("words-.js" for all others). wxt.config.ts writes them into the build.
 *
 * A page loads one language's words (2–4 kB) to see what it is about, and the record (about 35 kB) only if it is.
 */
import { readFileSync } from 'node:fs';
import type { Pack } from '../../brief/pack.ts';
import { languagesOf, recordOf, wordsOf } from '../../brief/pack-words.ts';
import { ASSETS } from './load.ts';

interface Injected {
  /** Path in the extension. */
  file: string;
  contents: string;
}

/** JSON.parse of a string is quicker than the same as an object literal, for data of this size. */
const leave = (name: string, value: unknown) =>
  `globalThis.${name}=JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

export function injectedPack(): Injected[] {
  const pack = JSON.parse(readFileSync(`${ASSETS}pack.json`, 'utf8')) as Pack;
  const record = recordOf(pack);
  const { id, topics } = record;
  return [
    { file: 'pack/record.js', contents: leave('sidebriefRecord', record) },
    ...['', ...languagesOf(pack)].map((language) => ({
      file: `pack/words-${language}.js`,
      contents: leave('sidebriefWords', { id, topics, words: wordsOf(pack, language) }),
    })),
  ];
}
