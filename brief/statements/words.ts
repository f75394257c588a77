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
  /** Phrases that begin with this word: the words that follow, longest first. */
  phrases?: { key: string; rest: string[]; lexeme: Lexeme }[];
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

/** Patterns with a star, by the two letters at their fixed end. */
type Buckets = Map<string, [key: string, lexeme: Lexeme][]>;

export function createWords(): Words {
  const exact = new Map<string, Lexeme>();
  const begin: Buckets = new Map();
  const end: Buckets = new Map();
  const inside: [key: string, lexeme: Lexeme][] = [];
  const seen = new Map<string, Lexeme>();

  const entry = (pattern: string): Lexeme => {
    if (!pattern.includes('*')) return put(exact, pattern, () => ({ roles: 0 }));
    const key = pattern.replaceAll('*', '');
    let bucket = inside;
    if (pattern[0] !== '*') bucket = put(begin, key.slice(0, 2), () => []);
    else if (!pattern.endsWith('*')) bucket = put(end, key.slice(-2), () => []);
    return pick(bucket, key);
  };

  /** "gross_domestic_product*": kept with its first word. */
  const phrase = (text: string): Lexeme => {
    const [first = '', ...rest] = text.split('_').filter(Boolean);
    const whole = entry(first);
    whole.phrases ??= [];
    const key = rest.join(' ');
    const known = whole.phrases.find((other) => other.key === key);
    if (known) return known.lexeme;
    const lexeme: Lexeme = { roles: 0 };
    whole.phrases.push({ key, rest, lexeme });
    whole.phrases.sort((a, b) => b.rest.length - a.rest.length);
    return lexeme;
  };

  /** All that fits, the longest beginnings and ends first. */
  const parts = (form: string): Lexeme[] =>
    [
      ...(begin.get(form.slice(0, 2)) ?? []).filter(([key]) => form.startsWith(key)),
      ...(end.get(form.slice(-2)) ?? []).filter(([key]) => form.endsWith(key)),
      ...inside.filter(([key]) => form.includes(key)),
    ].map(([, lexeme]) => lexeme);

  const find = (word: string): Lexeme => {
    const lower = word.toLowerCase();
    const forms = lower === word ? [word] : [word, lower];
    if (CAPITALS.test(word)) forms.push(word[0] + lower.slice(1));
    let found = forms.flatMap((form) => exact.get(form) ?? []);
    if (found.length === 0) found = forms.flatMap(parts);
    return found.length > 0 ? found.reduce(merge) : NOTHING;
  };

  return {
    add(kind, patterns, id) {
      const bit = kind in ROLES ? ROLES[kind as keyof typeof ROLES] : 0;
      for (const pattern of patterns.split(' ').filter(Boolean)) {
        const { text, value, weak } = parse(pattern);
        const lexeme = text.includes('_') ? phrase(text) : entry(text);
        lexeme.roles |= bit;
        const told = value ?? id;
        if (told === undefined) continue;
        const key = kind as 'entity';
        if (weak && !lexeme.entity) lexeme.weak = weak;
        lexeme[key] ??= told;
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

const NOTHING: Lexeme = { roles: 0 };
const SPECIAL = /[=~'’-]/;

/** A hyphen is a token of its own and an apostrophe parts words, as the tokenizer cuts. */
function parse(pattern: string): { text: string; value?: string | undefined; weak: string } {
  if (!SPECIAL.test(pattern)) return { text: pattern, weak: '' };
  const [left = '', value] = pattern.split('=');
  const name = left.replace(/~+$/, '');
  const text = name.length > 1 ? name.replaceAll('-', '_-_').replace(/['’]/g, '_') : name;
  return { text, value, weak: left.slice(name.length) };
}

function put<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** The entry of a list that is sorted by length, made where it isn't there. */
function pick(list: [key: string, lexeme: Lexeme][], key: string): Lexeme {
  const known = list.find(([other]) => other === key);
  if (known) return known[1];
  const lexeme: Lexeme = { roles: 0 };
  list.push([key, lexeme]);
  list.sort(([a], [b]) => b.length - a.length);
  return lexeme;
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
