/**
 * A pack's names by their first word, and where they stand in a text.
 *
 * Names are matched with their capital letter (so "turkey" and "us" are no countries), in the page's language and, as all
 * press uses them, in English. The statement grammar's names (pack.statements) know further languages and the adjectives.
 */
import type { Entity, Pack } from '../pack.ts';
import { asWritten, isCapitalised, type Tokens, tokenise } from '../tokens.ts';

interface Name {
  entity: Entity;
  /** Lower case. */
  words: string[];
  /** As written, where only that counts ("US"). */
  exact: string | null;
  /** Written with a capital: so it must be in the text. Adjectives of some languages aren't. */
  capital: boolean;
  stem: boolean;
  metonym: boolean;
  notBefore: Set<string> | null;
  notAfter: Set<string> | null;
}

export interface NameIndex {
  byWord: Map<string, Name[]>;
  /** By the first letters of the stem. */
  byStem: Map<string, Name[]>;
}

export interface NameHit {
  entity: Entity;
  /** Token range, end exclusive. */
  at: number;
  end: number;
  metonym: boolean;
}

/** Letters by which stems are looked up; shorter stems by all they have. */
const STEM_KEY = 3;
/** Names in this language are read on every page. */
const COMMON = 'en';

const made = new WeakMap<Pack, Map<string, NameIndex>>();

/** Made once for a pack and a language. */
export function nameIndex(pack: Pack, lang: string): NameIndex {
  const byLang = made.get(pack) ?? new Map<string, NameIndex>();
  made.set(pack, byLang);
  const index = byLang.get(lang) ?? build(pack, lang);
  byLang.set(lang, index);
  return index;
}

function build(pack: Pack, lang: string): NameIndex {
  const index: NameIndex = { byWord: new Map(), byStem: new Map() };
  const further = pack.statements?.names[lang] ?? {};
  for (const entity of pack.entities) {
    const seen = new Set<string>();
    const add = (text: string, metonym: boolean, stem = false): void => {
      if (seen.has(text)) return;
      seen.add(text);
      const name = makeName(entity, text, metonym, stem);
      const map = stem ? index.byStem : index.byWord;
      const key = stem ? name.words[0]!.slice(0, STEM_KEY) : name.words[0]!;
      const list = map.get(key);
      if (list) list.push(name);
      else map.set(key, [name]);
    };
    for (const language of lang === COMMON ? [COMMON] : [lang, COMMON]) {
      const { names, aliases, inflected, metonyms, stems } = entity;
      if (names[language]) add(names[language], false);
      for (const name of [...(aliases[language] ?? []), ...(inflected?.[language] ?? [])]) add(name, false);
      for (const name of metonyms[language] ?? []) add(name, true);
      if (stems[language]) add(stems[language], false, true);
    }
    for (const { text, stem } of plainNames(entity.group ? '' : (further[entity.id] ?? '')))
      add(text, false, stem);
  }
  // The longest name first, so that "North Macedonia" isn't read as a part of it.
  for (const list of index.byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The grammar's patterns that name the entity itself: without "~" (seats and heads of government), in one word. */
function plainNames(patterns: string): { text: string; stem: boolean }[] {
  return patterns
    .split(' ')
    .filter((pattern) => /^[^~_=*]{3,}\*?$/.test(pattern))
    .map((pattern) => ({ text: pattern.replace('*', ''), stem: pattern.endsWith('*') }));
}

function makeName(entity: Entity, text: string, metonym: boolean, stem: boolean): Name {
  const rule = entity.notBeside?.find((beside) => beside.term === text);
  return {
    entity,
    words: tokenise(text).words,
    exact: entity.exactCase?.includes(text) ? text : null,
    capital: text !== text.toLowerCase(),
    stem,
    metonym,
    notBefore: rule?.after ? new Set(rule.after) : null,
    notAfter: rule?.before ? new Set(rule.before) : null,
  };
}

/** The name that starts at a token; the longest one where several do. */
export function nameAt(index: NameIndex, tokens: Tokens, at: number): NameHit | null {
  const word = tokens.words[at]!;
  const names = index.byWord.get(word);
  if (names) {
    for (const name of names) if (fits(name, tokens, at)) return hit(name, at);
  }
  if (index.byStem.size === 0) return null;
  const stems = index.byStem.get(word.slice(0, STEM_KEY));
  if (stems) {
    for (const name of stems)
      if (word.startsWith(name.words[0]!) && fits(name, tokens, at)) return hit(name, at);
  }
  return null;
}

function hit(name: Name, at: number): NameHit {
  return { entity: name.entity, at, end: at + name.words.length, metonym: name.metonym };
}

function fits(name: Name, tokens: Tokens, at: number): boolean {
  if (name.capital && !isCapitalised(tokens, at)) return false;
  const { words } = tokens;
  for (let index = 1; index < name.words.length; index++) {
    if (words[at + index] !== name.words[index]) return false;
  }
  if (
    name.exact !== null &&
    asWritten(tokens, at) !== name.exact &&
    asWritten(tokens, at) !== name.exact.toUpperCase()
  ) {
    return false;
  }
  if (name.notBefore?.has(words[at + name.words.length] ?? '')) return false;
  return !name.notAfter?.has(words[at - 1] ?? '');
}

/** All names of a text in order, none overlapping. */
export function namesIn(index: NameIndex, tokens: Tokens): NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < tokens.words.length; at++) {
    const found = nameAt(index, tokens, at);
    if (!found) continue;
    hits.push(found);
    at = found.end - 1;
  }
  return hits;
}
