/**
 * npm run bench [-- --json FOLDER]: what Sidebrief costs, in Chromium, in one run.
 *
 * FOLDER holds .html or .html.gz pages (also in a subfolder html/); by default the extraction pages of ../shared.
 * Prints a table and, as its last line, one JSON object (the contract in docs/ARCHITECTURE.md). Without pages the
 * figures that need them are null, and it says so.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.ts';
import { measureSizes } from '../../scripts/check/sizes.ts';
import { benchBrief } from './brief.ts';
import { benchDuplicatesInChromium } from './duplicates-in-chromium.ts';
import { benchExtension } from './extension.ts';
import { benchSidebar } from './sidebar.ts';
import { benchSpot } from './spot.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const say = (line: string) => (values.json ? process.stderr : process.stdout).write(`${line}\n`);

const folder = positionals[0] ?? '../shared/corpus/extraction';
const pages = pagesBelow(folder);
if (pages.length === 0) say(`bench: no pages at ${folder}, so spot and brief are skipped`);

const round = (value: number, digits = 3) => Number(value.toFixed(digits));
const rounded = <T extends Record<string, number>>(figures: T): T =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, round(value)])) as T;

build('chromium');
const sizes = measureSizes();
const spotted = pages.length > 0 ? await benchSpot(pages) : null;
const spot = spotted && rounded(spotted.figures);
if (spot)
  say(`spotter, median over ${pages.length} pages: ${spot.ms} ms, ${spot.ratio} × one TreeWalker pass`);
const brief = pages.length > 0 ? rounded(await benchBrief(pages)) : null;
if (brief) {
  say(
    `reading and briefing: ${brief.ms} ms, Readability ${brief.readabilityMs} ms: ${brief.ratio} × (p90 ${brief.p90Ratio} ×)`,
  );
  say(
    `the first time in a page: ${brief.firstMs} ms, Readability ${brief.readabilityFirstMs} ms: ${brief.firstRatio} × (p90 ${brief.firstP90Ratio} ×)`,
  );
}
const extension = spotted && rounded(await benchExtension(spotted.offTopic));
if (extension) {
  say(
    `whole extension on a page off topic: script ${extension.scriptMs} ms (floor ${extension.floorScriptMs}), heap ${extension.heapKb} kB (floor ${extension.floorHeapKb})`,
  );
  say(
    `long tasks on ${spotted?.offTopic.length} pages and the article: ${extension.longTasks}, without it ${extension.longTasksWithout}; layout shift on the article ${extension.layoutShift}`,
  );
}
const sidebar = rounded(await benchSidebar());
say(
  `bundled article: brief ${sidebar.briefMs} ms, sidebar drawn in ${sidebar.ms} ms, its lower sections in ${sidebar.restMs} ms more`,
);
const duplicates = await benchDuplicatesInChromium();
say(`duplicates: slope ${round(duplicates.slope)}, ${Math.round(duplicates.perSecond)} paragraphs a second`);
for (const [name, bytes] of Object.entries(sizes)) say(`${name}: ${bytes} bytes`);

console.log(
  JSON.stringify({
    spot,
    brief,
    extension,
    sidebar,
    duplicates: {
      ...duplicates,
      ms: duplicates.ms.map((each) => round(each)),
      slope: round(duplicates.slope),
      perSecond: Math.round(duplicates.perSecond),
      mapRatio: round(duplicates.mapRatio),
    },
    sizes,
  }),
);

function pagesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.html?(\.gz)?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
