/** npm test [-- vitest's own arguments]: sets up what is missing, builds for both browsers, runs every test. */
import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

setUp(['chromium', 'firefox']);
run('--import', 'tsx', 'scripts/build.ts');
run('node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2));
