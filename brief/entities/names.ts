/**
 * A pack's names by their first word, and where they stand in a text.
 *
 * Names are matched with their capital letter (so "turkey" and "us" are no countries), in the page's language
 * and, as all press uses them, in English; in any language where the page's isn't known to the pack.
 */
import type { Entity, Pack } from '../pack.ts';
import { asWritten, isCapitalised, type Tokens, tokenise } from '../tokens.ts';

interface Name {
  entity: Entity;
  /** Lower case. */
  words: string[];
  /** As written, where only that counts ("US"). */
  exact: string | null;
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
  const known = pack.entities.some((entity) => lang in entity.names);
  const reads = (language: string): boolean => !known || language === lang || language === COMMON;
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
    for (const [language, name] of Object.entries(entity.names)) if (reads(language)) add(name, false);
    for (const lists of [entity.aliases, entity.inflected ?? {}]) {
      for (const [language, names] of Object.entries(lists)) {
        if (reads(language)) for (const name of names) add(name, false);
      }
    }
    for (const [language, names] of Object.entries(entity.metonyms)) {
      if (reads(language)) for (const name of names) add(name, true);
    }
    for (const [language, stem] of Object.entries(entity.stems)) if (reads(language)) add(stem, false, true);
  }
  // The longest name first, so that "North Macedonia" isn't read as a part of it.
  for (const list of index.byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function makeName(entity: Entity, text: string, metonym: boolean, stem: boolean): Name {
  const rule = entity.notBeside?.find((beside) => beside.term === text);
  return {
    entity,
    words: tokenise(text).words,
    exact: entity.exactCase?.includes(text) ? text : null,
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
  if (!isCapitalised(tokens, at)) return false;
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
