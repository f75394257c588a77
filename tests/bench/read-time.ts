/**
 * How long reading takes: readPage and Readability side by side in each page, in Chromium with the pages'
 * scripts off. `npx tsx tests/bench/read-time.ts FILE…` prints medians and 90th percentiles.
 */
import { bundle, visit } from '../evaluate/extraction-pages.ts';

export interface ReadTime {
  file: string;
  /** Milliseconds a call, mean of as many calls as fit into `MEASURE`, once warm. */
  ours: number;
  readability: number;
}

/** The clock steps by 0.1 ms, so a call is timed as a share of this many ms. */
const MEASURE = 60;

/** Times both readers on saved pages (.html or .html.gz), one page after the other. */
export async function timeRead(files: readonly string[]): Promise<ReadTime[]> {
  const script = await bundle('tests/evaluate/extraction-readers.ts', 'readers');
  const times: ReadTime[] = [];
  await visit(files, [script], async (file, evaluate) => {
    const { ours, readability } = (await evaluate(`readers.time(${MEASURE})`)) as Omit<ReadTime, 'file'>;
    times.push({ file, ours, readability });
  });
  return times;
}

/** The value below which `share` of the list lies. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

if (process.argv[1]?.endsWith('read-time.ts')) {
  const times = await timeRead(process.argv.slice(2));
  for (const reader of ['ours', 'readability'] as const) {
    const list = times.map((time) => time[reader]);
    console.log(
      reader.padEnd(12),
      ...[0.5, 0.9, 0.99].map((share) => `p${share * 100} ${quantile(list, share).toFixed(3)} ms`),
    );
  }
  const ratios = [0.5, 0.9].map((share) =>
    (
      quantile(
        times.map(({ readability }) => readability),
        share,
      ) /
      quantile(
        times.map(({ ours }) => ours),
        share,
      )
    ).toFixed(1),
  );
  console.log(
    `Readability takes ${ratios[0]} times as long at the median, ${ratios[1]} at the 90th percentile`,
  );
}
