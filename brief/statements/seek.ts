/** A sentence as the grammar walks through it. */
import type { Figure } from './figures.ts';
import * as form from './forms.ts';
import type { Token } from './tokens.ts';

export interface Sentence {
  tokens: Token[];
  figures: Figure[];
}

/** No walk is longer than a sentence. */
export const FAR = 1000;

/**
 * The first token with one of the roles, walking from a place in steps of 1 or -1 over at most `max` tokens, where those
 * may stand between that have a role of `pass` or a form of `over`, and `spare` words that nothing is known of. Where
 * something else stands there, less than 0: stopOf() tells where that was.
 */
export function seek(
  tokens: Token[],
  from: number,
  step: number,
  goal: number,
  pass = 0,
  max = FAR,
  over = 0,
  spare = 0,
): number {
  let at = from;
  for (let seen = 0; seen < max; seen++, at += step) {
    const token = tokens[at];
    if (!token) break;
    if (token.roles & goal) return at;
    if (token.roles & pass || token.form & over) continue;
    if (!(token.form & form.UNKNOWN) || spare-- <= 0) break;
  }
  return -2 - at;
}

/** Where a walk that found nothing came to its end. */
export const stopOf = (result: number): number => -2 - result;

/** What a walk over words that may stand between comes to. */
export const beyond = (
  tokens: Token[],
  from: number,
  step: number,
  pass: number,
  max = FAR,
): Token | undefined => tokens[stopOf(seek(tokens, from, step, 0, pass, max))];

/** All roles from one place to another, the first included. */
export function gather(tokens: Token[], from: number, to: number): number {
  let roles = 0;
  for (let at = from; at < to; at++) roles |= tokens[at]!.roles;
  return roles;
}
