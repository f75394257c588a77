/** Text into words, numbers and signs, each with what the lexicon knows of it; phrases become one token. */
import type { Figure } from './figures.ts';
import * as form from './forms.ts';
import * as role from './roles.ts';
import { fits, type Lexeme, type Words } from './words.ts';

export interface Token {
  start: number;
  end: number;
  /** As written; dots inside abbreviations are left out ("U.S." is "US"). */
  text: string;
  roles: number;
  form: number;
  lexeme: Lexeme;
  /** The figure that it is part of. */
  figure?: Figure;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const MARK = 4;
const DOT = 46;
/** No lexeme is looked up for digits. */
const NONE: Lexeme = { roles: 0 };

/** The class of each UTF-16 unit: what isn't known as something else is a letter, which is enough here. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code < 0x80) {
    if ((code | 32) >= 97 && (code | 32) <= 122) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 ? SPACE : code === 39 ? APOSTROPHE : MARK;
  }
  if (code === 0xa0 || code === 0x202f || code === 0xfeff || (code >= 0x2000 && code < 0x2010)) return SPACE;
  if (code === 0x2019) return APOSTROPHE;
  const mark = code < 0xc0 || (code > 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040);
  return mark ? MARK : LETTER;
});

/** Tokens of text[from, to), offsets counted in the whole text. Time is linear in length. */
export function tokenize(text: string, from: number, to: number, words: Words): Token[] {
  const plain: Token[] = [];
  const classAt = (at: number): number => (at < to ? CLASSES[text.charCodeAt(at)]! : SPACE);
  let at = from;
  while (at < to) {
    const start = at;
    const kind = classAt(at++);
    if (kind === SPACE || kind === APOSTROPHE) continue;
    if (kind !== MARK) while (at < to && CLASSES[text.charCodeAt(at)] === kind) at++;
    let word = text.slice(start, at);
    // "U.S.", "G.D.P.": single letters with dots between.
    while (
      kind === LETTER &&
      at - start === 2 * word.length - 1 &&
      text.charCodeAt(at) === DOT &&
      classAt(at + 1) === LETTER &&
      classAt(at + 2) !== LETTER
    ) {
      word += text[at + 1];
      at += 2;
    }
    if (at - start > word.length && text.charCodeAt(at) === DOT) at++;
    const lexeme = kind === DIGIT ? NONE : words.look(word);
    const shape =
      kind === DIGIT
        ? form.DIGITS
        : kind === MARK
          ? signForm(word, plain.at(-1)?.end === start, classAt(at) === SPACE)
          : 0;
    plain.push(token(start, at, word, lexeme, shape));
  }
  return join(plain, text);
}

function token(start: number, end: number, text: string, lexeme: Lexeme, shape: number): Token {
  const { roles, entity } = lexeme;
  const known = entity ? form.NAME : roles || shape || lexeme.later ? 0 : form.UNKNOWN;
  return { start, end, text, roles, form: shape | known, lexeme };
}

/** A dash with space before it parts clauses, a colon with space after it (not that of "1:13", "EU:s"). */
function signForm(sign: string, joined: boolean, spaced: boolean): number {
  if (sign === ',') return form.COMMA;
  const parts = sign === ':' ? spaced : '-–'.includes(sign) ? !joined : ';()—!?'.includes(sign);
  return parts ? form.STOP : form.SIGN;
}

/** The longest phrase at each place becomes one token; "non-defence" is another field. */
function join(plain: Token[], text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length; at++) {
    const first = plain[at]!;
    const { phrases } = first.lexeme;
    const phrase = phrases?.find(({ rest }) =>
      rest.every((pattern, offset) => {
        const next = plain[at + offset + 1];
        return next !== undefined && fits(pattern, next.text);
      }),
    );
    if (!phrase) {
      if (first.roles & role.FIELD) {
        const before = tokens.at(tokens.at(-1)?.text === '-' ? -2 : -1);
        if (before?.text.toLowerCase() === 'non') first.roles = role.RIVAL;
      }
      tokens.push(first);
      continue;
    }
    const { rest, lexeme } = phrase;
    at += rest.length;
    const { end } = plain[at]!;
    tokens.push(token(first.start, end, text.slice(first.start, end), lexeme, 0));
  }
  return tokens;
}
