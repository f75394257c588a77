/**
 * Budgets of what is shipped, in bytes after gzip -9. A budget is raised only in the commit that needs it, which says why.
 * Measured on the Chromium build; run after `npm run build`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../build.ts';

const kB = 1000;

/**
 * The spotter's is what a page off topic may cost; the data's 40 kB hold for a page in English. The engine carries the grammar
 * of statements and the judgement in thirteen languages; it and the view come on pages about a topic only. The pages of our
 * own open within 100 ms with theirs.
 */
const BUDGETS = {
  spotterGz: { files: /^spotter\.js$/, limit: 4 * kB },
  spotterOwnGz: { files: /^spotter-own\.js$/, limit: 7 * kB },
  readerGz: { files: /^reader\.js$/, limit: 27 * kB },
  engineGz: { files: /^engine\.js$/, limit: 40 * kB },
  sidebarGz: { files: /^sidebar\.js$/, limit: 30 * kB },
  packGz: { files: /^pack\/(record|words-en)\.js$/, limit: 40 * kB },
  popupGz: {
    files: /^(popup|chunks\/(popup|store|messages|topics|pack)|assets\/popup)-?.*\.(js|css)$/,
    limit: 40 * kB,
  },
  optionsGz: {
    files:
      /^(options|chunks\/(options|store|messages|topics|pack|own-pack|try-page)|assets\/options)-?.*\.(js|css)$/,
    limit: 50 * kB,
  },
  backgroundGz: { files: /^background\.js$/, limit: 20 * kB },
};

export type SizeName = keyof typeof BUDGETS;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Bytes after gzip by budget. */
export function measureSizes(folder = builtFolder('chromium')): Record<SizeName, number> {
  const files = filesBelow(folder);
  const sum = (pattern: RegExp) =>
    files
      .filter((file) => pattern.test(file))
      .reduce((total, file) => total + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  return Object.fromEntries(
    Object.entries(BUDGETS).map(([name, { files: pattern }]) => [name, sum(pattern)]),
  ) as Record<SizeName, number>;
}

/** Prints each size beside its budget; returns how many are over it or missing. */
export function checkSizes(): number {
  let over = 0;
  for (const [name, size] of Object.entries(measureSizes())) {
    const { limit } = BUDGETS[name as SizeName];
    const fits = size > 0 && size <= limit;
    if (!fits) over += 1;
    console.log(`  ${fits ? 'ok  ' : 'OVER'} ${name.padEnd(14)} ${size} of ${limit} bytes gzipped`);
  }
  return over;
}
