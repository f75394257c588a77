/**
 * npm run build [-- chromium|firefox …]: the extension for each browser, into .output/chrome-mv3 and .output/firefox-mv3.
 * Progress goes to stderr: stdout is left to whoever calls this.
 */
import { spawnSync } from 'node:child_process';

export type BrowserKind = 'chromium' | 'firefox';

const TARGETS: Record<BrowserKind, { wxt: string; folder: string }> = {
  chromium: { wxt: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { wxt: 'firefox', folder: '.output/firefox-mv3' },
};

/** The folder that holds the built extension. */
export const builtFolder = (kind: BrowserKind): string => TARGETS[kind].folder;

export function build(kind: BrowserKind): void {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', TARGETS[kind].wxt, '--mv3'],
    { stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error(`The build for ${kind} failed, see above.`);
}

if (process.argv[1]?.endsWith('build.ts')) {
  const asked = process.argv.slice(2) as BrowserKind[];
  for (const kind of asked.length > 0 ? asked : (['chromium', 'firefox'] as const)) build(kind);
}
