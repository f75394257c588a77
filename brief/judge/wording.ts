/**
 * Words that leave room or take it away; generic language data, no topic. Only English is read so closely:
 * in other languages a verdict that rests on wording stays the milder one. A star stands for any ending.
 */
import type { Sentence } from './context.ts';

/** Languages whose wording is read: a verdict of error on a level needs it. */
export const READ_CLOSELY = new Set(['en']);

/** Something isn't settled, or is asked for. */
const OPEN =
  'would could might may should if whether likely unlikely possib* reportedly draft idea propos* consider* discuss* want* call* urg* ' +
  'demand* suggest* debat* ask* push* mull* seek* sought float* talk* negotiat* prepar* expect* hope*';
/** Somebody bound himself. */
const FIRM = 'agree* pledge* commit commits committed promis* vow* adopted signed approved endorsed';
/** The figure is told as one of former days. */
const PAST =
  'old older previous* former* earlier then had historic until before from past was were longstanding long prior spent';
/** The figure is of the future. */
const AHEAD =
  'will would to plan* aim* expect* forecast* projected next by could should want* target* goal* pledge* promis*';
/** Another figure may be right all the same: of other days, by another count, of a few, as somebody's word. */
const LOOSE =
  'ago once cold decade* 19* since during average if claim* false* myth denie* think* ' +
  'review* cannot not never short miss* fail* some several many most few half majority group eastern western northern ' +
  'southern only who';

/** Whether one of the words stands in a sentence; the list is read once. */
function reader(list: string): (sentence: Sentence) => boolean {
  const words = list.split(' ');
  const exact = new Set(words.filter((word) => !word.endsWith('*')));
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return ({ tokens, from, to }) =>
    tokens.words
      .slice(from, to)
      .some((word) => exact.has(word) || stems.some((stem) => word.startsWith(stem)));
}

export const isOpen = reader(OPEN);
export const isFirm = reader(FIRM);
export const isPast = reader(PAST);
export const isAhead = reader(AHEAD);
export const isLoose = reader(LOOSE);
