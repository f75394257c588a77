/** The spotter beside one TreeWalker pass with one regex, on the same pages in the same run. */
import { bundle, visit } from '../evaluate/extraction-pages.ts';
import { median } from './statistics.ts';

export interface SpotFigures {
  ms: number;
  floorMs: number;
  ratio: number;
  [key: string]: number;
}

/** How often each is timed on a page, in turns, so that a busy machine meets both. */
const TURNS = 3;

/** Medians over the pages of the time on one page, warm; the ratio is the spotter's to the floor's. And the pages that it passes over. */
export async function benchSpot(
  pages: readonly string[],
): Promise<{ figures: SpotFigures; offTopic: string[] }> {
  const script = await bundle('tests/bench/spot-in-page.ts', 'benchSpot');
  const ours: number[] = [];
  const floor: number[] = [];
  const offTopic: string[] = [];
  await visit(pages, [script], async (file, run) => {
    const mine: number[] = [];
    const its: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      mine.push((await run('benchSpot.ours()')) as number);
      its.push((await run('benchSpot.floor()')) as number);
    }
    ours.push(median(mine));
    floor.push(median(its));
    if (!(await run('benchSpot.found()'))) offTopic.push(file);
  });
  const ms = median(ours);
  const floorMs = median(floor);
  return { figures: { ms, floorMs, ratio: ms / floorMs }, offTopic };
}
