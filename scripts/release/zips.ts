/**
 * npm run zip: builds the extension for both browsers and packs each as its store takes it, into .output/.
 * With `--source` also the source package, which Firefox's reviewers build the extension from.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, build, builtFolder } from '../build.ts';
import { sourceFiles } from './source.ts';
import { filesIn, zip } from './zip.ts';

export type Package = BrowserKind | 'source';

/** "sidebrief-1.2.3-firefox.zip" */
export const zipName = (what: Package, version = versionNow()): string => `sidebrief-${version}-${what}.zip`;

/** The version that package.json says, from which WXT takes the manifest's. */
export const versionNow = (): string => JSON.parse(readFileSync('package.json', 'utf8')).version;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Builds and packs; gives the paths of the zips. @param folder where they go; it must be there */
export async function makeZips(folder: string, wanted: Package[]): Promise<string[]> {
  const made: string[] = [];
  for (const what of wanted) {
    if (what !== 'source') build(what);
    const path = join(folder, zipName(what));
    writeFileSync(path, await zip(what === 'source' ? sourceFiles() : filesIn(builtFolder(what))));
    made.push(path);
  }
  return made;
}

if (process.argv[1]?.endsWith('zips.ts')) {
  const wanted: Package[] = [
    'chromium',
    'firefox',
    ...(process.argv.includes('--source') ? (['source'] as const) : []),
  ];
  for (const path of await makeZips('.output', wanted)) console.log(`${sha256(readFileSync(path))}  ${path}`);
}
