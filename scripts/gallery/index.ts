/**
 * The gallery: every surface with realistic data, in every look, as a picture to review and as a page for axe.
 *
 *   npx tsx scripts/gallery/index.ts [--out DIR] [--only PART-OF-A-NAME] [--no-axe]
 *
 * Pictures go to /tmp/gallery unless told otherwise. Ends with 1 where axe finds something or text has no room.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { overflows } from './overflow.ts';
import { SHOTS, type Shot } from './shots.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '/tmp/gallery' },
    only: { type: 'string' },
    'no-axe': { type: 'boolean' },
  },
});
mkdirSync(values.out, { recursive: true });

const root = join(import.meta.dirname, '../..');
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The views ask no browser for anything, but settings that they name are kept in one.
  resolve: { alias: { 'webextension-polyfill': join(root, 'scripts/gallery/no-browser.ts') } },
  server: { host: '127.0.0.1', port: 0, hmr: false },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let found = 0;
const shots = SHOTS.filter((shot) => !values.only || shot.name.includes(values.only));
for (const shot of shots) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${shot.name}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${shot.name}: ${message.text()}`);
  });
  await draw(page, shot);
  const cut = await overflows(page);
  for (const line of cut) console.log(`${shot.name}: ${line}`);
  found += cut.length;
  if (!values['no-axe']) found += await check(page, shot);
  await page.close();
}
console.log(`${shots.length} pictures in ${values.out}, ${found} faults`);
await browser.close();
await server.close();
process.exit(found > 0 ? 1 : 0);

async function draw(page: Page, shot: Shot): Promise<void> {
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: shot.density ?? 1 });
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: shot.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: shot.forced ? 'active' : 'none' },
    ],
  });
  const query = new URLSearchParams({ shot: shot.name });
  await page.goto(`${address}scripts/gallery/page.html?${query}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('document.documentElement.dataset.drawn === "yes"');
  const height = await page.evaluate('Number(document.documentElement.dataset.height ?? 0)');
  if (height) {
    await page.setViewport({
      width: shot.width,
      height: Number(height),
      deviceScaleFactor: shot.density ?? 1,
    });
  }
  await page.screenshot({ path: join(values.out, `${shot.name}.png`), fullPage: shot.whole ?? false });
}

async function check(page: Page, shot: Shot): Promise<number> {
  await page.evaluate(axe);
  const violations = (await page.evaluate(async (scope: string) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          c: object,
          o: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const include = scope === 'sidebar' ? [['sidebrief-sidebar']] : [['html']];
    return (await axe.run({ include }, { runOnly: tags })).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 140)}\n      ${failureSummary}`),
    }));
  }, shot.surface)) as { id: string; nodes: string[] }[];
  for (const { id, nodes } of violations) {
    console.log(`${shot.name}: ${id} × ${nodes.length}`);
    for (const node of nodes.slice(0, 3)) console.log(`    ${node}`);
  }
  return violations.length;
}
