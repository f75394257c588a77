/** A pack's words and names, made ready language by language as pages ask for them. */
import type { Entity, Pack } from '../pack.ts';
import { createWords, type Kind, type Words } from './words.ts';

export interface Compiled {
  pack: Pack;
  /** Ids of the members. */
  members: ReadonlySet<string>;
  /** A language that the pack has no words for is read as English. */
  language(lang: string): Language;
}

export interface Language {
  lang: string;
  words: Words;
  /** Matches where a text may hold a figure: a percent sign or word, a currency. */
  trigger: RegExp;
}

const ANY = '*';
export const FALLBACK = 'en';
/** Shorter words ("kr") would be found inside others too often. */
const SHORTEST = 3;

export function compile(pack: Pack): Compiled {
  const languages = new Map<string, Language>();
  return {
    pack,
    members: new Set(pack.entities.filter(({ since }) => since !== null).map(({ id }) => id)),
    language(asked) {
      const lang = pack.statements?.words[asked] ? asked : FALLBACK;
      let language = languages.get(lang);
      if (!language) {
        language = prepare(pack, lang);
        languages.set(lang, language);
      }
      return language;
    },
  };
}

function prepare(pack: Pack, lang: string): Language {
  const words = createWords();
  const triggers: string[] = [];
  const data = pack.statements;
  for (const key of [ANY, lang]) {
    for (const [kind, patterns] of Object.entries(data?.words[key] ?? {})) {
      words.add(kind as Kind, patterns);
      if (kind === 'unit') triggers.push(...literals(patterns));
    }
    for (const [id, patterns] of Object.entries(data?.names[key] ?? {})) words.add('entity', patterns, id);
  }
  for (const entity of pack.entities) if (!entity.group) addNames(words, entity, lang);
  for (const [id, patterns] of Object.entries(data?.pledgeNames ?? {})) words.add('pledge', patterns, id);
  return { lang, words, trigger: new RegExp(triggers.join('|') || '(?!)', 'gi') };
}

/** The fixed part of patterns, for a regular expression without a quantifier; not of currencies that don't count. */
const literals = (patterns: string): string[] =>
  patterns
    .split(' ')
    .filter((pattern) => !pattern.endsWith('=-'))
    .map((pattern) => pattern.replace(/[=*].*/, '').replace('_', ' '))
    .filter((text) => text.length >= SHORTEST || !/\p{L}/u.test(text))
    .map((text) => text.replace(/[$.|]/g, '\\$&'))
    .filter(Boolean);

/** Names, then capitals (weak), then beginnings of inflected forms. */
function addNames(
  words: Words,
  { id, names, aliases, inflected, metonyms, stems }: Entity,
  lang: string,
): void {
  const add = (name: string, mark = ''): void =>
    words.add('entity', name.replaceAll('.', '').replaceAll(' ', '_') + mark, id);
  for (const name of [names[lang] ?? '', ...(aliases[lang] ?? []), ...(inflected?.[lang] ?? [])]) add(name);
  for (const name of metonyms[lang] ?? []) add(name, '~');
  if (stems[lang]) add(stems[lang], '*');
}
