/** Runs in the page for brief.ts. */
import { Readability } from '@mozilla/readability';
import pack from '../../assets/nato/pack.json';
import { makeBrief } from '../../brief/brief.ts';
import type { Pack } from '../../brief/pack.ts';
import { readPage } from '../../page/read.ts';
import { timeOf } from './time.ts';

const packs = [pack as unknown as Pack];
const options = { topicsOff: [], ownTopics: [], today: '2026-11-24' };

/** ms of one reading and briefing. */
export const ours = (): number => timeOf(() => makeBrief(readPage(document).article, packs, options));

/** ms of one Readability.parse, with the copy of the page that it needs. */
export const readability = (): number =>
  timeOf(() => new Readability(document.cloneNode(true) as Document).parse());
