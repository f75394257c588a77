/**
 * The pack's words, compiled for one language. A pattern is "word", "begin*", "*end" (compounds: "försvars*" with
 * "*mål"), "*inside*", "two_words", "word=value", "word~" (a weak name: a capital), "word~~" (only a hint). Capital letters in a
 * pattern are matched as written, small letters in any case. An exact pattern rules over those with a star.
 */
import { ROLES } from './roles.ts';

/** All that is known of a word. Values stand as the pack has them. */
export interface Lexeme {
  roles: number;
  /** "two": 2 */
  number?: string;
  /** "billion": 1, in thousand millions. */
  scale?: string;
  /** ISO 4217, "%" for a percent word, "-" for a currency that isn't counted. */
  unit?: string;
  compare?: string;
  /** "next year": years from now. */
  later?: string;
  entity?: string;
  /** "~" or "~~". */
  weak?: string;
  /** Id of a pledge that the word names. */
  pledge?: string;
  /** Phrases that begin with this word, longest first. */
  phrases?: { rest: string[]; lexeme: Lexeme }[];
}

export type Kind = keyof typeof ROLES | 'number' | 'scale' | 'unit' | 'later' | 'entity' | 'pledge';

/** Words kept between pages; text is repetitive, but a page must not be able to fill the memory. */
const KEEP = 5000;
/** Headlines in capitals: longer words are tried as names too. */
const CAPITALS = /^\p{Lu}{5,}$/u;

export interface Words {
  /** Adds patterns separated by spaces; `id` for names. */
  add(kind: Kind, patterns: string, id?: string): void;
  /** What is known of a word as written; the same object for the same word. */
  look(word: string): Lexeme;
}

export function createWords(): Words {
  const exact = new Map<string, Lexeme>();
  const begin = new Map<string, Lexeme>();
  const end = new Map<string, Lexeme>();
  const inside = new Map<string, Lexeme>();
  const seen = new Map<string, Lexeme>();
  let longest = 0;

  const entry = (pattern: string): Lexeme => {
    const starts = pattern[0] === '*';
    const table = pattern.endsWith('*') ? (starts ? inside : begin) : starts ? end : exact;
    const key = pattern.replaceAll('*', '');
    longest = Math.max(longest, key.length);
    let lexeme = table.get(key);
    if (!lexeme) {
      lexeme = { roles: 0 };
      table.set(key, lexeme);
    }
    return lexeme;
  };

  const phrase = (first: Lexeme, rest: string[]): Lexeme => {
    if (rest.length === 0) return first;
    first.phrases ??= [];
    const known = first.phrases.find((other) => other.rest.join() === rest.join());
    if (known) return known.lexeme;
    const lexeme: Lexeme = { roles: 0 };
    first.phrases.push({ rest, lexeme });
    first.phrases.sort((a, b) => b.rest.length - a.rest.length);
    return lexeme;
  };

  /** All beginnings and ends that fit, the longest first. */
  const parts = (form: string): Lexeme[] => {
    const found: Lexeme[] = [];
    for (let length = Math.min(longest, form.length); length > 1; length--) {
      const first = begin.get(form.slice(0, length));
      const last = end.get(form.slice(-length));
      if (first) found.push(first);
      if (last) found.push(last);
    }
    for (const [key, lexeme] of inside) if (form.includes(key)) found.push(lexeme);
    return found;
  };

  const find = (word: string): Lexeme => {
    const lower = word.toLowerCase();
    const forms = new Set([word, lower]);
    if (CAPITALS.test(word)) forms.add(word[0] + lower.slice(1));
    let found = [...forms].flatMap((form) => exact.get(form) ?? []);
    if (found.length === 0) found = [...forms].flatMap(parts);
    return found.reduce(merge, { roles: 0 });
  };

  return {
    add(kind, patterns, id) {
      for (const pattern of patterns.split(' ')) {
        const [, text = '', value, weak] = /^([^=~]*)(?:=(.*))?(~*)$/.exec(pattern) ?? [];
        if (!text) continue;
        // As the tokenizer cuts: a hyphen is a token of its own, an apostrophe parts words.
        const cut = text.length > 1 ? text.replace(/-/g, '_-_').replace(/['’]/g, '_') : text;
        const [first = '', ...rest] = cut.split('_').filter(Boolean);
        const lexeme = phrase(entry(first), rest);
        if (kind in ROLES) lexeme.roles |= ROLES[kind as keyof typeof ROLES];
        if (value !== undefined || id !== undefined) {
          const key = kind as 'entity';
          if (key === 'entity' && !lexeme.entity && weak) lexeme.weak = weak;
          lexeme[key] ??= value ?? id!;
        }
      }
    },
    look(word) {
      let found = seen.get(word);
      if (!found) {
        found = find(word);
        if (seen.size >= KEEP) seen.clear();
        seen.set(word, found);
      }
      return found;
    },
  };
}

function merge(a: Lexeme, b: Lexeme): Lexeme {
  const phrases = [...(a.phrases ?? []), ...(b.phrases ?? [])];
  return { ...b, ...a, roles: a.roles | b.roles, ...(phrases.length > 0 && { phrases }) };
}

/** Whether a word is what a phrase asks for at this place. */
export function fits(pattern: string, word: string): boolean {
  const lower = word.toLowerCase();
  if (!pattern.endsWith('*')) return word === pattern || lower === pattern;
  const begin = pattern.slice(0, -1);
  return word.startsWith(begin) || lower.startsWith(begin);
}
