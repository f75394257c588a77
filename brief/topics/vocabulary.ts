/** A pack's terms for one language, compiled once. */
import type { Pack } from '../pack.ts';
import type { Rules } from './read.ts';
import { type Scanner, scanner } from './scan.ts';

export interface Vocabulary {
  scanner: Scanner | null;
  rules: Rules;
}

const compiled = new WeakMap<Pack, Map<string, Vocabulary>>();

/** The terms of all topics of a pack; those under `` where the pack has none in the language. */
export function vocabularyOf(pack: Pack, language: string): Vocabulary {
  const languages = compiled.get(pack) ?? new Map<string, Vocabulary>();
  compiled.set(pack, languages);
  const found = languages.get(language) ?? compile(pack, language);
  languages.set(language, found);
  return found;
}

function compile(pack: Pack, language: string): Vocabulary {
  const known = pack.topics.some(({ vocabulary }) => vocabulary && Object.hasOwn(vocabulary, language));
  const roles = new Map<string, Set<string>>();
  const add = (role: string, term: string) => {
    const terms = roles.get(role) ?? new Set();
    roles.set(role, terms.add(term));
  };
  for (const { vocabulary, countsAs } of pack.topics) {
    for (const key of [known ? language : '', '*']) {
      for (const [role, terms] of Object.entries(vocabulary?.[key] ?? {})) {
        for (const term of terms.split('|').filter((term) => term !== '')) {
          add(role, term);
          if (countsAs) add(countsAs, term);
        }
      }
    }
  }
  return {
    scanner: scanner(new Map([...roles].map(([role, terms]) => [role, [...terms]]))),
    rules: {
      pairs: pack.topics.flatMap(({ pairs }) => pairs ?? []),
      beside: new Map(pack.topics.flatMap(({ beside }) => Object.entries(beside ?? {}))),
    },
  };
}
