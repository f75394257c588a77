/**
 * Where a role's words stand in an article, as a few numbers: in the headline, in the lead, how often, how
 * widely. Positions are counted in letters over the standfirst and the paragraphs as one text, so that it
 * doesn't matter how a page was cut into paragraphs.
 */
import type { Reading } from './read.ts';

export interface Tally {
  title: number;
  /** Within FIRST, LEAD and EARLY letters from the beginning, in the text's second half, and in all; the headline apart. */
  first: number;
  lead: number;
  early: number;
  late: number;
  count: number;
  /** How many windows of WINDOW letters hold one. */
  windows: number;
}

/** About the first sentence of a news story. */
const FIRST = 200;
/** About the first 60 words, what the labels of ../shared/corpus/topics were read from. */
const LEAD = 400;
const EARLY = 1500;
/** About a short paragraph. */
export const WINDOW = 300;

export const NONE: Tally = { title: 0, first: 0, lead: 0, early: 0, late: 0, count: 0, windows: 0 };

/** The numbers by role. */
export function tally({ placed, length }: Reading, title: string): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const stretch = new Map<string, number>();
  for (const { role, headline, at } of placed) {
    const numbers = tallies.get(role) ?? { ...NONE };
    tallies.set(role, numbers);
    if (headline) {
      numbers.title++;
      continue;
    }
    numbers.count++;
    if (at < FIRST) numbers.first++;
    if (at < LEAD) numbers.lead++;
    if (at < EARLY) numbers.early++;
    if (at * 2 > length) numbers.late++;
    const here = Math.floor(at / WINDOW);
    if (stretch.get(role) !== here) numbers.windows++;
    stretch.set(role, here);
  }
  if (inCapitals(title)) {
    for (const numbers of tallies.values()) if (numbers.count === 0) numbers.title = 0;
  }
  return tallies;
}

/** A headline in capitals can't tell NATO from nato: there the text must have the word too. */
function inCapitals(title: string): boolean {
  return title !== title.toLowerCase() && title === title.toUpperCase();
}
