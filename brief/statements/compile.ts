/** A pack's words and names, made ready language by language as pages ask for them. */
import type { Entity, Pack } from '../pack.ts';
import { type Kind, Words } from './words.ts';

export interface Compiled {
  pack: Pack;
  /** Ids of the members. */
  members: ReadonlySet<string>;
  words(lang: string): Words;
}

const ANY = '*';
export const FALLBACK = 'en';

export function compile(pack: Pack): Compiled {
  const languages = new Map<string, Words>();
  return {
    pack,
    members: new Set(pack.entities.filter(({ since }) => since !== null).map(({ id }) => id)),
    words(lang) {
      let words = languages.get(lang);
      if (!words) {
        words = gather(pack, lang);
        languages.set(lang, words);
      }
      return words;
    },
  };
}

function gather(pack: Pack, lang: string): Words {
  const words = new Words();
  const data = pack.statements;
  for (const key of [ANY, lang]) {
    for (const [kind, patterns] of Object.entries(data?.words[key] ?? {})) words.add(kind as Kind, patterns);
    for (const [id, patterns] of Object.entries(data?.names[key] ?? {})) words.add('entity', patterns, id);
  }
  for (const entity of pack.entities) if (!entity.group) addNames(words, entity, lang);
  for (const [id, patterns] of Object.entries(data?.pledgeNames ?? {})) words.add('pledge', patterns, id);
  return words;
}

/** Names, then capitals (weak), then beginnings of inflected forms. */
function addNames(words: Words, entity: Entity, lang: string): void {
  const name = entity.names[lang];
  const names = [
    ...(name ? [name] : []),
    ...(entity.aliases[lang] ?? []),
    ...(entity.inflected?.[lang] ?? []),
  ];
  for (const each of names) words.add('entity', pattern(each), entity.id);
  for (const each of entity.metonyms[lang] ?? []) words.add('entity', `${pattern(each)}~`, entity.id);
  const stem = entity.stems[lang];
  if (stem) words.add('entity', `${pattern(stem)}*`, entity.id);
}

const pattern = (name: string): string => name.replaceAll('.', '').replaceAll(' ', '_');
