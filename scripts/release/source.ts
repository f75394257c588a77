/**
 * The source package: what the extension is built from, and nothing else. Firefox's store asks for it beside a build of
 * minified scripts (https://extensionworkshop.com/documentation/publish/source-code-submission/).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Files, pathsIn } from './zip.ts';

/** Rooms and files that no build reads: tests, pictures, texts, and the scripts for work on the project. */
const LEFT_OUT = [
  /^(tests|docs|store|\.ci|\.github)\//,
  /^scripts\/(?!build\.ts|preact-without-html\.ts|pack\/|release\/(zip|zips|source)\.ts)/,
  /^((biome|knip|\.jscpd)\.json|vitest\.config\.ts|\.git\w*|CONTRIBUTING\.md)$/,
];
/** How to build it stands there. */
const KEPT = 'docs/RELEASING.md';

/** Whether the source package has a tracked file, by its path. */
export const belongs = (path: string): boolean =>
  path === KEPT || !LEFT_OUT.some((pattern) => pattern.test(path));

/** What a build puts beside the sources. */
const MADE = ['node_modules', '.output', '.wxt'];

/** In a checkout the tracked files; in an unpacked source package, which has no history, all that came in it. */
function paths(): string[] {
  if (existsSync('.git')) return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !MADE.includes(name))
    .flatMap((entry) =>
      entry.isFile() ? [entry.name] : pathsIn(entry.name).map((path) => `${entry.name}/${path}`),
    );
}

/** The files of the source package by path. What is tracked but deleted is left out. */
export function sourceFiles(): Files {
  const wanted = paths().filter((path) => path && belongs(path) && existsSync(path));
  return Object.fromEntries(wanted.map((path) => [path, readFileSync(path)]));
}
