/** Text into words, numbers and signs, each with what the lexicon knows of it; phrases become one token. */
import { fits, type Lexeme, type Lexicon } from './words.ts';

export interface Token extends Lexeme {
  start: number;
  end: number;
  /** As written; dots inside abbreviations are left out ("U.S." is "US"). */
  text: string;
  kind: 'word' | 'digits' | 'sign';
}

enum Class {
  Space,
  Letter,
  Digit,
  Apostrophe,
  Sign,
}

/** By UTF-16 unit: letters beyond Latin-1 are whatever isn't known as something else, which is enough here. */
function classOf(code: number): Class {
  if (code < 0x80) {
    if ((code | 32) >= 97 && (code | 32) <= 122) return Class.Letter;
    if (code >= 48 && code <= 57) return Class.Digit;
    if (code <= 32) return Class.Space;
    return code === 39 ? Class.Apostrophe : Class.Sign;
  }
  if (code < 0xc0) return code === 0xa0 ? Class.Space : Class.Sign;
  if (code === 0x2019) return Class.Apostrophe;
  if (code >= 0x2000 && code < 0x2c00) {
    return code <= 0x200f || code === 0x202f || code === 0x2060 ? Class.Space : Class.Sign;
  }
  if (code >= 0x3000 && code <= 0x303f) return Class.Sign;
  return code === 0xfeff ? Class.Space : Class.Letter;
}

/** Tokens of text[from, to), offsets counted in the whole text. Time is linear in length. */
export function tokenize(text: string, from: number, to: number, lexicon: Lexicon): Token[] {
  const plain: Token[] = [];
  let at = from;
  while (at < to) {
    const start = at;
    const kind = classOf(text.charCodeAt(at++));
    if (kind === Class.Space || kind === Class.Apostrophe) continue;
    if (kind === Class.Letter) {
      while (at < to && classOf(text.charCodeAt(at)) === Class.Letter) at++;
      // "U.S.", "G.D.P.": single letters with dots between.
      let dotted = at - start === 1;
      let word = text.slice(start, at);
      while (
        dotted &&
        text.charCodeAt(at) === 46 &&
        at + 1 < to &&
        classOf(text.charCodeAt(at + 1)) === Class.Letter
      ) {
        dotted = at + 2 >= to || classOf(text.charCodeAt(at + 2)) !== Class.Letter;
        if (!dotted) break;
        word += text.charAt(at + 1);
        at += 2;
      }
      if (word.length > 1 && at - start > word.length && text.charCodeAt(at) === 46 && at < to) at++;
      plain.push({ ...lexicon.look(word), start, end: at, text: word, kind: 'word' });
    } else if (kind === Class.Digit) {
      while (at < to && classOf(text.charCodeAt(at)) === Class.Digit) at++;
      plain.push({ roles: 0, start, end: at, text: text.slice(start, at), kind: 'digits' });
    } else {
      const sign = text.charAt(start);
      plain.push({ ...lexicon.look(sign), start, end: at, text: sign, kind: 'sign' });
    }
  }
  return join(plain, text);
}

/** The longest phrase at each place becomes one token. */
function join(plain: Token[], text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length; at++) {
    const token = plain[at]!;
    const phrase = token.phrases?.find(({ rest }) =>
      rest.every((pattern, offset) => {
        const next = plain[at + offset + 1];
        return next !== undefined && fits(pattern, next.text);
      }),
    );
    if (!phrase) {
      tokens.push(token);
      continue;
    }
    at += phrase.rest.length;
    const end = plain[at]!.end;
    tokens.push({
      ...phrase.lexeme,
      start: token.start,
      end,
      text: text.slice(token.start, end),
      kind: 'word',
    });
  }
  return tokens;
}
