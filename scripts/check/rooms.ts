/**
 * The rooms and what they may import: one direction, no cycle between rooms.
 *
 *   entrypoints ─▶ background, sidebar, popup, options ─▶ page, components, messages ─▶ settings ─▶ brief
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const MAY: Record<string, string[]> = {
  brief: [],
  settings: ['brief', 'assets'],
  messages: ['brief', 'settings'],
  page: ['brief', 'settings', 'assets'],
  components: ['brief', 'settings', 'public'],
  background: ['brief', 'settings', 'messages', 'components', 'page', 'assets'],
  sidebar: ['brief', 'settings', 'messages', 'components', 'page'],
  popup: ['brief', 'settings', 'messages', 'components'],
  options: ['brief', 'settings', 'messages', 'components'],
  entrypoints: [
    'brief',
    'settings',
    'messages',
    'components',
    'page',
    'background',
    'sidebar',
    'popup',
    'options',
    'assets',
  ],
};

/** In brief/: the page, the browser, the clock, chance. Words in comments are spared. */
const IMPURE =
  /\b(document|window|navigator|chrome|browser|localStorage)\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/;

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

function sourcesOf(room: string): string[] {
  return readdirSync(room, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** Imports and words against the rules, as lines to print. */
export function roomFaults(): string[] {
  const faults: string[] = [];
  for (const [room, allowed] of Object.entries(MAY)) {
    for (const file of sourcesOf(room)) {
      const code = readFileSync(file, 'utf8');
      for (const [, from, bare, dynamic] of code.matchAll(IMPORT)) {
        const target = from ?? bare ?? dynamic ?? '';
        if (!target.startsWith('.')) {
          if (room === 'brief') faults.push(`${file} imports ${target}: brief/ imports nothing but itself`);
          continue;
        }
        const there = normalize(join(dirname(file), target)).split('/')[0] ?? '';
        if (there !== room && !allowed.includes(there))
          faults.push(`${file} imports ${target}: ${room}/ may not use ${there}/`);
      }
      const impure = room === 'brief' && IMPURE.exec(withoutComments(code));
      if (impure) faults.push(`${file}: "${impure[0]}" in brief/, which is pure`);
      if (
        /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML\s*=/.test(
          withoutComments(code),
        )
      ) {
        faults.push(`${file} parses HTML: a page's text is data`);
      }
    }
  }
  return faults;
}
