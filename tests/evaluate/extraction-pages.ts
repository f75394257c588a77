/**
 * Loads saved pages in a real Chromium, one after the other in one browser: scripts off, every host but
 * 127.0.0.1 cut off. `visit` calls a function of a bundle (an IIFE made from a TypeScript file) in each.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';

/** A labelled page of truth.json. */
export interface Labelled {
  id: string;
  folder: string;
  file: string;
  title: string | null;
  body: string;
  lang: string;
  url: string;
}

/** The pages of a folder that holds a truth.json. */
export function labelledPages(folder: string): Labelled[] {
  const truth = JSON.parse(readFileSync(resolve(folder, 'truth.json'), 'utf8')) as Record<
    string,
    Omit<Labelled, 'id' | 'folder' | 'file'> & { html: string }
  >;
  return Object.entries(truth).map(([id, { title, body, lang, url, html }]) => {
    return { id, folder, file: resolve(folder, html), title, body, lang, url };
  });
}

/** Bundles a TypeScript file to a script that leaves its exports in `globalThis[name]`. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    entryPoints: [resolve(file)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
  });
  return built.outputFiles[0]!.text;
}

const BROWSER = process.env.SIDEBRIEF_CHROMIUM ?? '/usr/bin/chromium';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];
/** A page that waits for what it can't have is read as it is after this long, in ms. */
const PATIENCE = 10_000;

/**
 * Opens each file (.html or .html.gz) and calls `each` with it and a function that evaluates an expression
 * in the page after the scripts have been run there.
 */
export async function visit(
  files: readonly string[],
  scripts: readonly string[],
  each: (file: string, evaluate: (expression: string) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  if (!existsSync(BROWSER)) throw new Error(`No Chromium at ${BROWSER}; set SIDEBRIEF_CHROMIUM.`);
  const server = createServer((request, response) => {
    const file = files[Number(request.url?.slice(1))];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const data = readFileSync(file);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(file.endsWith('.gz') ? gunzipSync(data) : data);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const browser = await launch({ executablePath: BROWSER, headless: true, pipe: true, args: ARGS });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    for (const [index, file] of files.entries()) {
      const address = `http://127.0.0.1:${port}/${index}`;
      await page
        .goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE })
        .catch((error: Error) => console.error(`${file}: ${error.message}`));
      for (const script of scripts) await page.evaluate(script);
      await each(file, (expression) => page.evaluate(expression));
    }
  } finally {
    await browser.close();
    server.close();
  }
}
