/**
 * The whole extension in Chromium on pages off topic, beside the floor: an extension whose content script is one regex
 * over the text of the `<p>` elements. Differences to a browser without any, by page, in the same run.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { launch } from '../../scripts/browser/launch.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { articlePage } from '../../scripts/demo/article-page.ts';
import { median } from './statistics.ts';

export interface ExtensionFigures {
  /** ms of script and kB of heap that it adds to a page off topic: medians. */
  scriptMs: number;
  floorScriptMs: number;
  scriptRatio: number;
  heapKb: number;
  floorHeapKb: number;
  heapRatio: number;
  /** Tasks over 50 ms on these pages and on the bundled article, and how many there are without it. */
  longTasks: number;
  longTasksWithout: number;
  /** Cumulative layout shift of the bundled article's page, on which the sidebar opens. */
  layoutShift: number;
  [key: string]: number;
}

interface Cost {
  script: number;
  heap: number;
  longTasks: number;
  layoutShift: number;
}

/** The spotter's second look at a page that came thin is over by then (page/lookout.ts), ms after loading. */
const SETTLED = 2800;
/** Tabs side by side: the wait is most of the time. */
const TABS = 6;
const PATIENCE = 10_000;

const WATCH = `globalThis.benchSeen = { longTasks: 0, layoutShift: 0 };
new PerformanceObserver((list) => { benchSeen.longTasks += list.getEntries().length; }).observe({ type: 'longtask' });
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) benchSeen.layoutShift += value; })
  .observe({ type: 'layout-shift', buffered: true });`;

/** @param pages saved pages off topic (.html or .html.gz) */
export async function benchExtension(pages: readonly string[]): Promise<ExtensionFigures> {
  const server = await servePages(pages);
  try {
    const without = await costs(null, server.origin, pages.length);
    const floor = await costs(floorExtension(), server.origin, pages.length);
    const ours = await costs(undefined, server.origin, pages.length);
    const added = (to: Cost[], key: 'script' | 'heap') =>
      median(to.slice(0, pages.length).map((cost, at) => cost[key] - without[at]![key]));
    const sum = (of: Cost[]) => of.reduce((total, { longTasks }) => total + longTasks, 0);
    const scriptMs = added(ours, 'script') * 1000;
    const floorScriptMs = added(floor, 'script') * 1000;
    const heapKb = added(ours, 'heap') / 1000;
    const floorHeapKb = added(floor, 'heap') / 1000;
    return {
      scriptMs,
      floorScriptMs,
      scriptRatio: scriptMs / floorScriptMs,
      heapKb,
      floorHeapKb,
      heapRatio: heapKb / floorHeapKb,
      longTasks: sum(ours),
      longTasksWithout: sum(without),
      layoutShift: ours.at(-1)!.layoutShift,
    };
  } finally {
    await server.close();
  }
}

/** What each page costs, the bundled article's last; null: no extension, undefined: ours. */
async function costs(extension: string | null | undefined, origin: string, pages: number): Promise<Cost[]> {
  const launched = await launch('chromium', extension === undefined ? {} : { extension });
  const found: Cost[] = [];
  try {
    // Installed, registered and at rest.
    await new Promise((done) => setTimeout(done, SETTLED));
    const waiting = Array.from({ length: pages + 1 }, (_, at) => at);
    const next = async () => {
      for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
        const page = await launched.browser.newPage();
        const session = await page.createCDPSession();
        await session.send('Performance.enable');
        await page.evaluateOnNewDocument(WATCH);
        await page.goto(`${origin}/${at}`, { waitUntil: 'load', timeout: PATIENCE }).catch(() => {});
        await new Promise((done) => setTimeout(done, SETTLED));
        await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
        const seen = (await page.evaluate('benchSeen')) as Pick<Cost, 'longTasks' | 'layoutShift'>;
        found[at] = { script: metric('ScriptDuration'), heap: metric('JSHeapUsedSize'), ...seen };
        await page.close();
      }
    };
    await Promise.all(Array.from({ length: TABS }, next));
    return found;
  } finally {
    await launched.close();
  }
}

function floorExtension(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'sidebrief-floor-')), 'floor');
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['content.js'], run_at: 'document_idle' },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'content.js'),
    `let hits = 0; for (const p of document.getElementsByTagName('p')) if (/\\bNATO\\b/.test(p.textContent)) hits++;`,
  );
  return folder;
}

/** Each page by its number, its own scripts off; then the bundled article. */
const servePages = (pages: readonly string[]) =>
  serve((path) => {
    const at = Number(path.slice(1));
    const file = pages[at];
    if (!file && at !== pages.length) return undefined;
    const data = file ? readFileSync(file) : articlePage();
    const body = file?.endsWith('.gz') ? gunzipSync(data as Buffer) : data;
    return { body, headers: { 'content-security-policy': "script-src 'none'" } };
  });
