/**
 * The pack's words, compiled for one language. A pattern is "word", "begin*", "*end" (compounds:
 * "försvars*" with "*mål"), "two_words", "word=value", "word~" (weak: a capital), "word~~" (only a hint).
 * Capital letters in a pattern are matched as written, small letters in any case.
 */
import type { Comparator } from '../types.ts';
import { ROLE, type Role } from './roles.ts';

/** All that is known of a word. */
export interface Lexeme {
  roles: number;
  /** "two" */
  number?: number;
  /** "billion": in thousand millions. */
  scale?: number;
  /** ISO 4217; "-" for one that isn't counted. */
  currency?: string;
  compare?: Comparator;
  /** "next year": years from now. */
  later?: number;
  entity?: string;
  /** 1: a capital, a head of government; 2: only a hint. */
  weak?: number;
  /** Id of a pledge that the word names. */
  pledge?: string;
  /** Phrases that begin with this word, longest first. */
  phrases?: Phrase[];
}

interface Phrase {
  rest: string[];
  lexeme: Lexeme;
}

export interface Lexicon {
  /** What is known of a word as written; the same object for the same word. */
  look(word: string): Lexeme;
}

const NOTHING: Lexeme = { roles: 0 };
/** Words kept between pages; text is repetitive, but a page must not be able to fill the memory. */
const KEEP = 5000;
/** Headlines in capitals: longer words are tried as names too. */
const CAPITALS = /^\p{Lu}{5,}$/u;

export type Kind = Role | 'number' | 'scale' | 'currency' | 'compare' | 'later' | 'entity' | 'pledge';

/** Gathers patterns, then answers for words. */
export class Words implements Lexicon {
  private readonly tables = {
    exact: new Map<string, Lexeme>(),
    begin: new Map<string, Lexeme>(),
    end: new Map<string, Lexeme>(),
  };
  private readonly seen = new Map<string, Lexeme>();
  private longest = 0;

  /** Adds patterns separated by spaces; `id` for names of an entity. */
  add(kind: Kind, patterns: string, id?: string): void {
    for (const pattern of patterns.split(' ')) if (pattern) this.addOne(kind, pattern, id);
  }

  private addOne(kind: Kind, pattern: string, id: string | undefined): void {
    const weak = pattern.endsWith('~~') ? 2 : pattern.endsWith('~') ? 1 : 0;
    const [text = '', value = ''] = pattern.slice(0, pattern.length - weak).split('=');
    // As the tokenizer cuts: a hyphen is a token of its own, an apostrophe parts words.
    const words = (text.length > 1 ? text.replaceAll('-', '_-_').replaceAll(/['’]/g, '_') : text)
      .split('_')
      .filter(Boolean);
    const lexeme = this.entry(words[0] ?? '');
    let target = lexeme;
    if (words.length > 1) {
      const rest = words.slice(1);
      lexeme.phrases ??= [];
      const known = lexeme.phrases.find((phrase) => phrase.rest.join('_') === rest.join('_'));
      target = known?.lexeme ?? { roles: 0 };
      if (!known) lexeme.phrases.push({ rest, lexeme: target });
      lexeme.phrases.sort((a, b) => b.rest.length - a.rest.length);
    }
    if (kind === 'entity') {
      if (target.entity !== undefined || id === undefined) return;
      target.entity = id;
      if (weak) target.weak = weak;
    } else if (kind === 'pledge') {
      if (id !== undefined) target.pledge = id;
    } else if (kind === 'number' || kind === 'scale' || kind === 'later') target[kind] = Number(value);
    else if (kind === 'currency') target.currency = value;
    else if (kind === 'compare') {
      target.compare = value as Comparator;
      target.roles |= ROLE.gauge;
    } else target.roles |= ROLE[kind];
  }

  private entry(pattern: string): Lexeme {
    const table = pattern.endsWith('*') ? 'begin' : pattern.startsWith('*') ? 'end' : 'exact';
    const key = table === 'begin' ? pattern.slice(0, -1) : table === 'end' ? pattern.slice(1) : pattern;
    if (table !== 'exact') this.longest = Math.max(this.longest, key.length);
    let lexeme = this.tables[table].get(key);
    if (!lexeme) {
      lexeme = { roles: 0 };
      this.tables[table].set(key, lexeme);
    }
    return lexeme;
  }

  look(word: string): Lexeme {
    let found = this.seen.get(word);
    if (!found) {
      found = this.find(word);
      if (this.seen.size >= KEEP) this.seen.clear();
      this.seen.set(word, found);
    }
    return found;
  }

  /** An exact entry rules; else all beginnings and ends together, the longest first. */
  private find(word: string): Lexeme {
    const lower = word.toLowerCase();
    const forms = lower === word ? [word] : [word, lower];
    if (CAPITALS.test(word)) forms.push(word.charAt(0) + lower.slice(1));
    const { exact, begin, end } = this.tables;
    const parts: Lexeme[] = [];
    for (const form of forms) {
      const lexeme = exact.get(form);
      if (lexeme) parts.push(lexeme);
    }
    if (parts.length === 0) {
      for (const form of forms) {
        const top = Math.min(this.longest, form.length);
        for (let length = top; length > 1; length--) {
          const first = begin.get(form.slice(0, length));
          const last = end.get(form.slice(-length));
          if (first) parts.push(first);
          if (last) parts.push(last);
        }
      }
    }
    return parts.length > 1 ? parts.reduce(merge) : (parts[0] ?? NOTHING);
  }
}

function merge(a: Lexeme, b: Lexeme): Lexeme {
  const phrases = [...(a.phrases ?? []), ...(b.phrases ?? [])];
  return { ...b, ...a, roles: a.roles | b.roles, ...(phrases.length > 0 ? { phrases } : {}) };
}

/** Whether a word is what a phrase asks for at this place. */
export function fits(pattern: string, word: string): boolean {
  if (!pattern.endsWith('*')) return word === pattern || word.toLowerCase() === pattern;
  const begin = pattern.slice(0, -1);
  return word.startsWith(begin) || word.toLowerCase().startsWith(begin);
}
