/**
 * What a word can do in a statement. The pack says which words do it, by language (PackWords in pack.ts);
 * the grammar here knows the roles only, so it serves any topic that is measured in shares and sums.
 */

const NAMES = [
  'percent', // %, percent
  'whole', // what a share is a share of: the economy
  'field', // what the money is for
  'outlay', // spending, budget, to spend
  'rival', // other fields and measures, which make a figure none of ours
  'aim', // target, guideline, commitment
  'vow', // agree, commit, promise
  'meet', // reach, hit, miss
  'ask', // demand, urge, propose
  'norm', // should, must
  'plan', // will, plan, announce
  'fact', // spends, currently, last year
  'is', // is, was: a level where it stands right before the figure
  'rise', // increase, more, extra
  'cut', // cut, shortfall
  'not',
  'of',
  'on', // for, in, toward
  'to', // to, at
  'by', // by: the size of a change
  'from', // from, between: another figure follows
  'and',
  'break', // a word that opens another clause: while, which
  'like', // what follows is compared with, not spoken of: like, than
  'group', // members, allies, countries
  'gear', // equipment
  'skip', // articles, adjectives: "their respective"
  'due', // before a year: by, until
  'it', // it, they, we: speaks of what was spoken of before
  'home', // government, parliament: the country the page is from
  'gauge', // at least, about (with a comparator)
  'year', // year, fiscal: may stand between "by" and the year
] as const;

export type Role = (typeof NAMES)[number];

/** Each role as a bit, so that a word's roles are one number. */
export const ROLE = Object.fromEntries(NAMES.map((name, bit) => [name, 1 << bit])) as Record<Role, number>;
