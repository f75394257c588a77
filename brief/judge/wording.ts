/**
 * Words that leave room or take it away; generic language data, no topic. Only English is read so closely:
 * in other languages a verdict that rests on wording stays the milder one.
 */
import type { Sentence } from './context.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Languages whose wording is read: a verdict of error on a level needs it. */
export const READ_CLOSELY = new Set(['en']);

/** Something isn't settled, or is asked for. */
const OPEN = words(
  'would could might may propose proposes proposed proposal proposals proposing consider considers considering considered discuss discusses discussing discussed ' +
    'want wants wanted wanting call calls called calling urge urges urged urging demand demands demanded demanding suggest suggests suggested should debate ' +
    'debates debated debating idea ask asks asked asking push pushes pushed pushing if whether likely possible possibly reportedly draft mulls mulling mull seek seeks sought ' +
    'floated floats raise raised talks talk negotiating negotiate prepare preparing expected hopes hope unlikely',
);

/** Somebody bound himself. */
const FIRM = words(
  'agreed agree agrees pledged pledge pledges committed commit commits promised promise promises vowed adopted signed approved endorsed',
);

/** The figure is told as one of former days. */
const PAST = words(
  'old older previous previously former formerly earlier then had historic until before from past was were longstanding long-standing prior originally outgoing',
);

/** The figure is of the future. */
const AHEAD = words(
  'will would to plan plans planned planning aim aims aiming expected expects forecast projected next by could should want wants target goal pledged pledges promised',
);

function has(set: Set<string>, { tokens, from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (set.has(tokens.words[at]!)) return true;
  return false;
}

export const isOpen = (sentence: Sentence): boolean => has(OPEN, sentence);
export const isFirm = (sentence: Sentence): boolean => has(FIRM, sentence);
export const isPast = (sentence: Sentence): boolean => has(PAST, sentence);
export const isAhead = (sentence: Sentence): boolean => has(AHEAD, sentence);
