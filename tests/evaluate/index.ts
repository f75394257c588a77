/**
 * npm run evaluate -- TASK PATH… [--predictions FILE]
 *
 * Scores one task on labelled sets in the formats of ../shared/corpus. Prints a table and, as the last
 * line, one JSON object { task, n, precision, recall, f1, byLang, … }. A set that isn't there is skipped
 * with a word, not silently.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface Score {
  n: number;
  precision: number;
  recall: number;
  f1: number;
}
export interface Result extends Score {
  task: string;
  byLang: Record<string, Score>;
  [more: string]: unknown;
}
/** Scores the files (or folders), prints its table on stdout, writes predictions where asked. */
export type Evaluate = (paths: string[], predictions: string | undefined) => Promise<Result>;

const TASKS: Record<string, () => Promise<{ evaluate: Evaluate }>> = {
  topics: () => import('./topics.ts'),
  duplicates: () => import('./duplicates.ts'),
  statements: () => import('./statements.ts'),
  extraction: () => import('./extraction.ts'),
};

/** The development sets, where no path is given. */
const CORPUS = '../shared/corpus';
const DEFAULTS: Record<string, string[]> = {
  topics: [`${CORPUS}/topics/dev-en.jsonl`, `${CORPUS}/topics/dev-other-languages.jsonl`],
  duplicates: [`${CORPUS}/duplicates/dev.jsonl`],
  statements: [`${CORPUS}/statements/dev.jsonl`],
  extraction: [`${CORPUS}/extraction`],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { predictions: { type: 'string' } },
});
const [task = '', ...given] = positionals;
const load = TASKS[task];
if (!load) {
  console.error(`Usage: npm run evaluate -- ${Object.keys(TASKS).join('|')} PATH… [--predictions FILE]`);
  process.exit(2);
}
const paths = given.length > 0 ? given : (DEFAULTS[task] ?? []);
const missing = paths.filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.log(`${task}: skipped, not here: ${missing.join(', ')}`);
  process.exit(given.length > 0 ? 2 : 0);
}
const { evaluate } = await load();
console.log(JSON.stringify(await evaluate(paths, values.predictions)));
