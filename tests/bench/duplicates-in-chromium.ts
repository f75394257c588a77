/** Runs the duplicates' bench in Chromium, in an empty page. */
import { bundle, visit } from '../evaluate/extraction-pages.ts';
import type { DuplicateBench } from './duplicates.ts';

export async function benchDuplicatesInChromium(): Promise<DuplicateBench> {
  const script = await bundle('tests/bench/duplicates.ts', 'benchDuplicates');
  let figures: DuplicateBench | undefined;
  await visit(['tests/bench/empty.html'], [script], async (_file, run) => {
    figures = (await run('benchDuplicates.benchDuplicatesIn(() => performance.now())')) as DuplicateBench;
  });
  if (!figures) throw new Error('The page for the bench did not load.');
  return figures;
}
