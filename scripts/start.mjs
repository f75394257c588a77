/** npm start [-- PAGE… --json --screenshot FILE --browser chromium|firefox --headless]: see scripts/demo/index.ts. */
import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

const args = process.argv.slice(2);
const at = args.findIndex((arg) => arg.startsWith('--browser'));
const browser = at < 0 ? 'chromium' : args[at].includes('=') ? args[at].split('=')[1] : args[at + 1];
setUp([browser === 'firefox' ? 'firefox' : 'chromium']);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/demo/index.ts', ...args], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
