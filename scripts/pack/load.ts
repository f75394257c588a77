/** Reads the record and our additions from assets/nato/. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RecordLexicon, TheRecord } from './record-types.ts';
import type { EditionFile } from './series.ts';

/** assets/nato/, with a trailing slash. */
export const ASSETS = fileURLToPath(new URL('../../assets/nato/', import.meta.url));

/** A JSON file of assets/nato/, by its path in there. */
export function loadJson<T>(path: string): T {
  return JSON.parse(readFileSync(ASSETS + path, 'utf8')) as T;
}

export function loadRecord(): TheRecord {
  const { _about, ...lexicon } = loadJson<RecordLexicon & { _about: unknown }>('record/lexicon.json');
  return {
    members: loadJson('record/members.json'),
    spending: loadJson('record/spending.json'),
    pledges: loadJson('record/pledges.json'),
    facts: loadJson('record/facts.json'),
    checks: loadJson('record/statement-checks.json'),
    lexicon,
    editions: loadEditions(),
    article: readFileSync(`${ASSETS}natos-new-chapter.txt`, 'utf8'),
  };
}

/** assets/nato/editions/, which is there from the first import on. */
function loadEditions(): EditionFile[] {
  const folder = `${ASSETS}editions/`;
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => loadJson<EditionFile>(`editions/${name}`));
}
