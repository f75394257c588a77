/**
 * npm run record -- check                      holds the record to its rules; exits 1 where one is broken
 * npm run record -- import FILE.csv [options]  takes a yearly table as a new edition (see import.ts); prints what changes
 *   --dry-run  only prints   --partial  members may be missing
 *   --edition 2027 --published 2027-07-08 --from 2027-07-06 --title … --url …   where the file doesn't say so itself
 *   --series share-of-gdp --unit "% of GDP"                                     for a file of one table
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkRecord } from './check.ts';
import { type ImportOptions, importTable } from './import.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    partial: { type: 'boolean', default: false },
    edition: { type: 'string' },
    published: { type: 'string' },
    from: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    url: { type: 'string' },
    series: { type: 'string' },
    unit: { type: 'string' },
  },
});
const [command, file] = positionals;

if (command === 'check') {
  const problems = checkRecord();
  for (const { where, what } of problems) console.error(`${where} ${what}`);
  console.log(problems.length === 0 ? 'The record keeps its rules.' : `${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} else if (command === 'import' && file) {
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    process.exit(1);
  }
  const outcome = importTable(readFileSync(file, 'utf8'), values as ImportOptions, {
    write: !values['dry-run'],
  });
  if ('problems' in outcome) {
    for (const problem of outcome.problems) console.error(problem);
    console.error('Nothing was changed.');
    process.exit(1);
  }
  for (const line of outcome.diff) console.log(line);
  console.log(
    values['dry-run']
      ? 'Nothing was changed (--dry-run).'
      : `Written: ${outcome.path}. Review it, then run npm run pack.`,
  );
} else {
  console.error('Usage: npm run record -- check | import FILE.csv [--dry-run] [--partial] [--edition …]');
  process.exitCode = 2;
}
