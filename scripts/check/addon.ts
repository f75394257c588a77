/**
 * npm run lint [-- ZIP]: what Firefox's store says of the build, by the linter that it runs on every upload
 * (https://github.com/mozilla/addons-linter). Errors, warnings and notices are all faults here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build, builtFolder } from '../build.ts';

interface Remark {
  _type: 'error' | 'warning' | 'notice';
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** The linter's report as lines to print; throws where it isn't one. */
export function remarks(json: string): string[] {
  const report = JSON.parse(json) as Record<'errors' | 'warnings' | 'notices', Remark[]>;
  return [...report.errors, ...report.warnings, ...report.notices].map(
    ({ _type, code, message, file, line }) =>
      `${_type} ${code}: ${message}${file ? ` (${file}${line ? `:${line}` : ''})` : ''}`,
  );
}

/** @param path a built extension: its folder or its zip */
export function addonFaults(path: string): string[] {
  if (!existsSync(path)) return [`${path} isn't there`];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/addons-linter/bin/addons-linter', '--output=json', path],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  try {
    return remarks(stdout);
  } catch {
    return [`addons-linter failed: ${stderr || stdout}`];
  }
}

if (process.argv[1]?.endsWith('addon.ts')) {
  const [given] = process.argv.slice(2);
  if (!given) build('firefox');
  const faults = addonFaults(given ?? builtFolder('firefox'));
  for (const fault of faults) console.log(fault);
  console.log(`${faults.length} errors, warnings and notices`);
  process.exit(faults.length === 0 ? 0 : 1);
}
