/** The kinds of marks in a page, weakest first: where two overlap, the later one is painted. */
export const MARKS = [
  'dim',
  'unmatched',
  'agrees',
  'outdated',
  'incomplete',
  'differs',
  'twin',
  'repeat',
  'here',
] as const;

export type Mark = (typeof MARKS)[number];
