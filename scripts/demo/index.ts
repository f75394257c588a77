/**
 * npm start [-- PAGE… --json --screenshot FILE --browser chromium|firefox --headless]
 *
 * Builds the extension, opens a real browser with it and shows the brief beside a page: the bundled article, or the
 * files and URLs given. Says what it does on stderr, step by step; stdout has the briefs only.
 */
import { mkdirSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/launch.ts';
import { readBrief } from '../browser/read-brief.ts';
import { type BrowserKind, build } from '../build.ts';
import { openPages } from './pages.ts';
import { printBrief } from './print.ts';

/** A page whose pictures never come is read all the same after this long, ms. */
const PATIENCE = 15_000;

const say = (line: string) => process.stderr.write(`sidebrief: ${line}\n`);

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
    },
  });
  if (values.browser !== 'chromium' && values.browser !== 'firefox') {
    throw new Error(`--browser takes chromium or firefox, not ${values.browser}`);
  }
  const display =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  return {
    ...values,
    browser: values.browser as BrowserKind,
    headless: values.headless || !display,
    pages: positionals,
  };
}

/** The second page's picture is FILE-2.png, and so on. */
const pictureName = (file: string, index: number) =>
  index === 0 ? file : `${file.slice(0, file.length - extname(file).length)}-${index + 1}${extname(file)}`;

async function takePicture(page: Page, file: string): Promise<void> {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  // The sidebar's own motion is over by then (under 150 ms).
  await new Promise((done) => setTimeout(done, 300));
  await page.screenshot({ path: file as `${string}.png` });
  say(`picture saved as ${file}`);
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE }).catch((error: Error) => {
    say(`${url}: ${error.message.split('\n')[0]}`);
  });
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: PATIENCE }).catch(() => {});
}

async function main(): Promise<void> {
  const { json, screenshot, browser: kind, headless, pages } = options();
  const { urls, online, close } = await openPages(pages);
  say(`building the extension for ${kind} …`);
  build(kind);
  say(`opening ${kind}${headless ? ' without a window' : ''} …`);
  const launched = await launch(kind, {
    headless,
    online,
    viewport: headless ? { width: 1280, height: 800 } : null,
  });
  try {
    const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
    await launched.extensionPage();
    for (const [index, url] of urls.entries()) {
      say(`reading ${url} …`);
      await page.bringToFront();
      await visit(page, url);
      const brief = await readBrief(launched, page);
      process.stdout.write(`${json ? JSON.stringify(brief) : printBrief(brief)}\n`);
      if (screenshot) await takePicture(page, pictureName(screenshot, index));
    }
    if (!headless && !json) {
      say('close the browser to end this.');
      await new Promise((done) => launched.browser.once('disconnected', done));
    }
  } finally {
    await launched.close().catch(() => {});
    await close();
  }
}

main().catch((error: Error) => {
  say(error.message);
  process.exit(1);
});
