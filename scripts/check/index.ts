/** npm run check: types, lint and format, the rooms' rules, messages, the pack, unused code, repeated code, sizes, Firefox's linter. Ends non-zero on any fault. */
import { spawnSync } from 'node:child_process';
import { build, builtFolder } from '../build.ts';
import { addonFaults } from './addon.ts';
import { messageFaults } from './messages.ts';
import { roomFaults } from './rooms.ts';
import { checkSizes } from './sizes.ts';

const bin = (name: string) => `node_modules/.bin/${name}`;

const STEPS: [string, () => number][] = [
  ['types', () => run(bin('wxt'), 'prepare') || run(bin('tsc'), '--noEmit')],
  ['lint and format', () => run(bin('biome'), 'check', '.')],
  ['rooms', () => report(roomFaults())],
  ['messages in every language', () => report(messageFaults())],
  ['pack is built from the record', () => run(bin('tsx'), 'scripts/pack/index.ts', '--check')],
  ['unused files, exports and dependencies', () => run(bin('knip'))],
  ['repeated code', () => run(bin('jscpd'), '--config', '.jscpd.json')],
  [
    'sizes',
    () => {
      build('chromium');
      return checkSizes();
    },
  ],
  [
    'what Firefox’s store would say',
    () => {
      build('firefox');
      return report(addonFaults(builtFolder('firefox')));
    },
  ],
];

function run(command: string, ...args: string[]): number {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status ?? 1;
}

function report(faults: string[]): number {
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length;
}

let failed = 0;
for (const [name, step] of STEPS) {
  const faults = step();
  console.log(`${faults === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (faults !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
