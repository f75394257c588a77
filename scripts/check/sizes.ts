/**
 * Budgets of what is shipped, in bytes after gzip -9. A budget is raised only in the commit that needs it, which says why.
 * Measured on the Chromium build; run after `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../build.ts';
import { pathsIn } from '../release/zip.ts';

const kB = 1000;

interface Budget {
  /** One of our own pages: all scripts and styles that it names, whatever the bundler calls them. */
  page?: string;
  /** Files by name; beside a page, those that come only when they are asked for. */
  files?: RegExp;
  limit: number;
}

export type SizeName =
  | 'spotterGz'
  | 'spotterOwnGz'
  | 'readerGz'
  | 'engineGz'
  | 'sidebarGz'
  | 'wishesGz'
  | 'packGz'
  | 'popupGz'
  | 'optionsGz'
  | 'welcomeGz'
  | 'backgroundGz';

/**
 * The spotter's is what a page off topic may cost; the data's 40 kB hold for a page in English. The engine carries the grammar
 * of statements and the judgement in thirteen languages; it and the view come on pages about a topic only. The pages of our
 * own open within 100 ms with theirs.
 */
const BUDGETS: Record<SizeName, Budget> = {
  spotterGz: { files: /^spotter\.js$/, limit: 4 * kB },
  spotterOwnGz: { files: /^spotter-own\.js$/, limit: 7 * kB },
  readerGz: { files: /^reader\.js$/, limit: 27.5 * kB },
  engineGz: { files: /^engine\.js$/, limit: 40.5 * kB },
  sidebarGz: { files: /^sidebar\.js$/, limit: 30 * kB },
  /** Comes with the first wish of the reader's: a copy, a question about a selection. */
  wishesGz: { files: /^wishes\.js$/, limit: 6 * kB },
  packGz: { files: /^pack\/(record|words-en)\.js$/, limit: 40 * kB },
  popupGz: { page: 'popup.html', limit: 40 * kB },
  optionsGz: { page: 'options.html', files: /^chunks\/(try-page|pack)-.*\.js$/, limit: 50 * kB },
  /** Beside what a news page gets, which runs there too. */
  welcomeGz: { page: 'welcome.html', limit: 20 * kB },
  backgroundGz: { files: /^background\.js$/, limit: 20 * kB },
};

/** Bytes after gzip by budget. */
export function measureSizes(folder = builtFolder('chromium')): Record<SizeName, number> {
  const all = pathsIn(folder);
  const sizeOf = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const sum = ({ page, files }: Budget) => {
    const wanted = new Set([
      ...(page ? namedBy(join(folder, page)) : []),
      ...all.filter((file) => files?.test(file)),
    ]);
    return [...wanted].reduce((total, file) => total + sizeOf(file), 0);
  };
  return Object.fromEntries(Object.entries(BUDGETS).map(([name, budget]) => [name, sum(budget)])) as Record<
    SizeName,
    number
  >;
}

/** Scripts and styles that a page's HTML loads, preloads included. */
function namedBy(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
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
