/** Reading and briefing beside Readability.parse, on the same pages in the same run. */
import { bundle, visit } from '../evaluate/extraction-pages.ts';
import { median, quantile } from './statistics.ts';

export interface BriefFigures {
  ms: number;
  readabilityMs: number;
  ratio: number;
  p90Ratio: number;
  [key: string]: number;
}

/** Medians over the pages of the time of one page, warm; the ratios are Readability's time to ours. */
export async function benchBrief(pages: readonly string[]): Promise<BriefFigures> {
  const script = await bundle('tests/bench/brief-in-page.ts', 'benchBrief');
  const ours: number[] = [];
  const theirs: number[] = [];
  await visit(pages, [script], async (_file, run) => {
    ours.push((await run('benchBrief.ours()')) as number);
    theirs.push((await run('benchBrief.readability()')) as number);
  });
  return {
    ms: median(ours),
    readabilityMs: median(theirs),
    ratio: median(theirs) / median(ours),
    p90Ratio: quantile(theirs, 0.9) / quantile(ours, 0.9),
  };
}
