/** Reading and briefing beside Readability.parse, on the same pages in the same run. */

import { bundle, visit } from '../evaluate/extraction-pages.ts';
import type { Times } from './brief-in-page.ts';
import { median, quantile } from './statistics.ts';

export interface BriefFigures {
  ms: number;
  readabilityMs: number;
  ratio: number;
  p90Ratio: number;
  /** The same of the first run in each page, which is what a reader's browser does. */
  firstMs: number;
  readabilityFirstMs: number;
  firstRatio: number;
  firstP90Ratio: number;
  [key: string]: number;
}

/** Medians over the pages; the ratios are Readability's time to ours. */
export async function benchBrief(pages: readonly string[]): Promise<BriefFigures> {
  const script = await bundle('tests/bench/brief-in-page.ts', 'benchBrief');
  const times: Times[] = [];
  await visit(pages, [script], async (_file, run) => {
    times.push((await run(`benchBrief.times(${times.length % 2 === 1})`)) as Times);
  });
  const of = (key: keyof Times) => times.map((each) => each[key]);
  const ratio = (theirs: keyof Times, ours: keyof Times, share: number) =>
    quantile(of(theirs), share) / quantile(of(ours), share);
  return {
    ms: median(of('warm')),
    readabilityMs: median(of('readabilityWarm')),
    ratio: ratio('readabilityWarm', 'warm', 0.5),
    p90Ratio: ratio('readabilityWarm', 'warm', 0.9),
    firstMs: median(of('first')),
    readabilityFirstMs: median(of('readabilityFirst')),
    firstRatio: ratio('readabilityFirst', 'first', 0.5),
    firstP90Ratio: ratio('readabilityFirst', 'first', 0.9),
  };
}
