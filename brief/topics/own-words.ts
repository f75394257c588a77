/**
 * The reader's own topics: words as typed, one entry each.
 *
 *   submarine           the word with its endings, any case, accents or none
 *   nuclear submarine   both, one after the other
 *   AUKUS               capitals are meant: AUKUS or Aukus, not "aukus"
 *   "arms control"      exactly these words
 *   -yellow             a page with this isn't about the topic
 */
import type { PackTopic } from '../pack.ts';
import { inflected } from './inflect.ts';
import { LETTER, letterPattern, lower, UNSPACED } from './letters.ts';

export interface WordMatch {
  start: number;
  end: number;
  /** Matches a word with a minus. */
  excluded: boolean;
}

interface Compiled {
  pattern: RegExp;
  /** For the text as it stands, not for `lower(text)`. */
  exactCase: boolean;
  excluded: boolean;
}

const ACRONYM = /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u;
const LONGEST_ACRONYM = 6;
/** Small letters that may follow an acronym: NATOs, NATOn. */
const ACRONYM_ENDING = '\\p{Ll}{0,4}';
const ARABIC = /^[\u0621-\u064a]/;

/** An entry without its minus and quotes. */
function read(entry: string): { words: string; exact: boolean; excluded: boolean } {
  const trimmed = entry.trim().normalize('NFC').replace(/\s+/g, ' ');
  const excluded = /^[-−–]\s*\S/.test(trimmed);
  const bare = excluded ? trimmed.slice(1).trim() : trimmed;
  const quoted = /^["“„«»”'‘](.+)["”“«»'’]$/.exec(bare)?.[1];
  return { words: (quoted ?? bare).trim(), exact: quoted !== undefined, excluded };
}

function compileEntry(entry: string, language: string): Compiled | null {
  const { words, exact, excluded } = read(entry);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const first = words.charAt(0);
  const last = words.charAt(words.length - 1);
  const before = UNSPACED.test(first)
    ? ''
    : `(?<!${LETTER})${ARABIC.test(first) && !exact ? '[وفبكل]?(?:ال|ل)?' : ''}`;
  const after = UNSPACED.test(last) ? '' : `(?!${LETTER})`;
  if (ACRONYM.test(words) && words.length >= 2 && words.length <= LONGEST_ACRONYM && words !== lower(words)) {
    const titled = words.length > 3 ? `|${first}${words.slice(1).toLowerCase()}` : '';
    const source = `${before}(?:${words}${titled})${exact ? '' : ACRONYM_ENDING}${after}`;
    return { pattern: new RegExp(source, 'gu'), exactCase: true, excluded };
  }
  const parts = lower(words).split(' ');
  const source = exact
    ? [...lower(words)].map((letter) => letterPattern(letter, true)).join('')
    : parts.map((part) => inflected(part, language)).join(letterPattern(' '));
  return { pattern: new RegExp(before + source + after, 'g'), exactCase: false, excluded };
}

const compiled = new Map<string, Compiled[]>();
/** Topics of one reader on a few languages; more is a page that plays tricks. */
const KEPT = 200;

function compile(words: string[], language: string): Compiled[] {
  const key = `${language}\n${words.join('\n')}`;
  let found = compiled.get(key);
  if (!found) {
    found = words.flatMap((entry) => compileEntry(entry, language) ?? []);
    if (compiled.size >= KEPT) compiled.clear();
    compiled.set(key, found);
  }
  return found;
}

/**
 * Where a topic's words stand in a text, in order, without overlaps. `language` ("en") sharpens the endings;
 * '' allows those of many.
 */
export function matchWords(topic: Pick<PackTopic, 'words'>, text: string, language = ''): WordMatch[] {
  const small = lower(text);
  const matches: WordMatch[] = [];
  for (const { pattern, exactCase, excluded } of compile(topic.words ?? [], language)) {
    for (const match of (exactCase ? text : small).matchAll(pattern)) {
      if (match[0] !== '') matches.push({ start: match.index, end: match.index + match[0].length, excluded });
    }
  }
  matches.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.excluded) - Number(b.excluded));
  let reached = 0;
  return matches.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
