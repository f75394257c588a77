/** Runs in the page for brief.ts. */
import { Readability } from '@mozilla/readability';
import pack from '../../assets/nato/pack.json';
import { makeBrief } from '../../brief/brief.ts';
import type { Pack } from '../../brief/pack.ts';
import { readPage } from '../../page/read.ts';
import { timeOf, timeOfFirst } from './time.ts';

const packs = [pack as unknown as Pack];
const options = { topicsOff: [], ownTopics: [], today: '2026-11-24' };

const brief = () => makeBrief(readPage(document).article, packs, options);
const parse = () => new Readability(document.cloneNode(true) as Document).parse();

export interface Times {
  /** ms of a page's first reading and briefing, and of one once the code is compiled. */
  first: number;
  warm: number;
  /** The same of Readability.parse, with the copy of the page that it needs. */
  readabilityFirst: number;
  readabilityWarm: number;
}

/** `second`: whether ours comes second, as what comes first in a page pays for what both wake up. */
export function times(second: boolean): Times {
  let readabilityFirst = second ? timeOfFirst(parse) : 0;
  const first = timeOfFirst(brief);
  if (!second) readabilityFirst = timeOfFirst(parse);
  return { first, readabilityFirst, warm: timeOf(brief), readabilityWarm: timeOf(parse) };
}
