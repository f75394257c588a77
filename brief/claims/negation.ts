/** Whether a claim is denied where it stands; generic language data, no topic. */
import type { Tokens } from '../tokens.ts';
import type { Pattern } from './pattern.ts';

const NEGATORS = new Set(
  (
    "not never no nor neither without cannot isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't can't " +
    'nicht kein keine keinen nie ohne pas jamais aucun sans nunca ningún sin ningún non mai senza não nem sem niet geen nooit zonder ' +
    'nie nigdy bez inte aldrig utan ei не ні никогда ніколи без'
  ).split(' '),
);

/** How far before a claim a "not" still belongs to it. */
const REACH = 4;

/** A negator inside the words or up to REACH words before them, within the sentence. */
export function isNegated(tokens: Tokens, sentence: number, at: number, end: number): boolean {
  for (let index = Math.max(sentence, at - REACH); index < end; index++) {
    if (NEGATORS.has(tokens.words[index]!)) return true;
  }
  return false;
}

/** Whether a pattern looks for a negation itself. */
export function hasNegator(pattern: Pattern): boolean {
  return pattern.elements.some(
    (element) =>
      element.type === 'words' &&
      element.options.some((option) => option.some((word) => NEGATORS.has(word.text))),
  );
}
