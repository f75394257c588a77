/** Runs the duplicates' bench in Chromium, in an empty page. */
import { bundle, visit } from '../evaluate/extraction-pages.ts';
import type { DuplicateFigures } from './duplicates.ts';

export async function benchDuplicatesInChromium(): Promise<DuplicateFigures> {
  const script = await bundle('tests/bench/duplicates.ts', 'benchDuplicates');
  let figures: DuplicateFigures | undefined;
  await visit(['tests/bench/empty.html'], [script], async (_file, run) => {
    figures = (await run('benchDuplicates.benchDuplicatesIn(() => performance.now())')) as DuplicateFigures;
  });
  if (!figures) throw new Error('The page for the bench did not load.');
  return figures;
}
