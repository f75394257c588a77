/**
 * npm run reproduce [-- FOLDER]: builds the zips in FOLDER (.output by default) again from the source package beside them, as
 * a store's reviewer does: unpacked into a fresh folder, packages by `npm ci`; and, so that nothing of this machine is
 * in them, with another time zone, language and umask. Ends non-zero where a hash differs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzip } from './zip.ts';
import { type Package, sha256, versionNow, zipName } from './zips.ts';

const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

async function unpack(file: string, folder: string): Promise<void> {
  for (const [path, contents] of Object.entries(await unzip(readFileSync(file)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

function npm(folder: string, ...args: string[]): void {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, ...ELSEWHERE },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}:\n${stdout}${stderr}`);
}

/** Rebuilds every zip; gives a line for each that isn't the same, byte for byte. */
export async function differences(folder: string, version = versionNow()): Promise<string[]> {
  const source = join(folder, zipName('source', version));
  if (!existsSync(source)) throw new Error(`${source} isn't there: npm run zip -- --source makes it`);
  const fresh = mkdtempSync(join(tmpdir(), 'sidebrief-rebuilt-'));
  const umask = process.umask(0o077);
  try {
    await unpack(source, fresh);
    npm(fresh, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
    npm(fresh, 'run', 'zip', '--', '--source');
    return (['chromium', 'firefox', 'source'] satisfies Package[]).flatMap((what) => {
      const name = zipName(what, version);
      const [released, rebuilt] = [join(folder, name), join(fresh, '.output', name)].map((path) =>
        sha256(readFileSync(path)),
      );
      return released === rebuilt ? [] : [`${name}: released ${released}, rebuilt ${rebuilt}`];
    });
  } finally {
    process.umask(umask);
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('reproduce.ts')) {
  const faults = await differences(process.argv[2] ?? '.output');
  for (const fault of faults) console.log(fault);
  if (faults.length === 0) console.log('the same, byte for byte: chromium, firefox, source');
  process.exit(faults.length === 0 ? 0 : 1);
}
