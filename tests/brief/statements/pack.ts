/** The bundled pack for tests, with its statement words as they would be built today. */
import { readFileSync } from 'node:fs';
import type { Pack } from '../../../brief/pack.ts';
import { buildStatementWords } from '../../../scripts/pack/statements.ts';

export function loadPack(): Pack {
  const text = readFileSync(new URL('../../../assets/nato/pack.json', import.meta.url), 'utf8');
  return { ...(JSON.parse(text) as Pack), statements: buildStatementWords() };
}
