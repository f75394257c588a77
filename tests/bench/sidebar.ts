/** The bundled article in Chromium: the whole brief cold and warm, and the sidebar drawn from it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlePage } from '../../scripts/demo/article-page.ts';
import { bundle, visit } from '../evaluate/extraction-pages.ts';
import { median } from './statistics.ts';

export interface SidebarFigures {
  /** First drawing in a fresh page, style and layout included: median of some pages. */
  ms: number;
  /** What is drawn right after it: members, duplicates, facts. */
  restMs: number;
  /** Reading and briefing, the first time in a fresh page. */
  briefColdMs: number;
  /** The same, warm. */
  briefMs: number;
  [key: string]: number;
}

const PAGES = 9;

export async function benchSidebar(): Promise<SidebarFigures> {
  const script = await bundle('tests/bench/sidebar-in-page.ts', 'benchSidebar');
  const file = join(mkdtempSync(join(tmpdir(), 'sidebrief-bench-')), 'article.html');
  writeFileSync(file, articlePage());
  const runs: SidebarFigures[] = [];
  await visit(Array(PAGES).fill(file), [script], async (_file, run) => {
    runs.push((await run('benchSidebar.measure()')) as SidebarFigures);
  });
  return {
    ms: median(runs.map((run) => run.ms)),
    restMs: median(runs.map((run) => run.restMs)),
    briefColdMs: median(runs.map((run) => run.briefColdMs)),
    briefMs: median(runs.map((run) => run.briefMs)),
  };
}
