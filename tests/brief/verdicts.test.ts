import { describe, expect, it } from 'vitest';
import { findClaims } from '../../brief/claims.ts';
import { judge } from '../../brief/judge.ts';
import { findStatements } from '../../brief/statements.ts';
import type { Verdict } from '../../brief/types.ts';
import { bundledPack, pageOf } from './bundled.ts';
import { TODAY } from './judge-cases.ts';
import { LEFT_OPEN, VERDICTS } from './verdicts.ts';

/** All verdicts of a sentence, statements first; claims that the record doesn't speak of aren't told. */
function verdictsOf(text: string, published: string): Verdict[] {
  const page = pageOf({ lang: 'en', published, paragraphs: [text] });
  const told = findStatements(page, bundledPack);
  return [...told, ...findClaims(page, bundledPack)]
    .map((found) => judge(found, { pack: bundledPack, published, today: TODAY, text, told, lang: 'en' }))
    .filter(({ kind, verdict }) => kind !== 'claim' || verdict !== 'unmatched')
    .map(({ verdict }) => verdict);
}

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

describe('verdicts', () => {
  const rows = rowsOf(VERDICTS).map(([published = '', verdicts = '', text = '']) => ({
    published,
    verdicts,
    text,
  }));
  it.each(rows)('on $published "$text": $verdicts', ({ published, verdicts, text }) => {
    expect(verdictsOf(text, published).join(', ') || '–').toBe(verdicts);
  });

  const open = rowsOf(LEFT_OPEN).map(([published = '', text = '']) => ({ published, text }));
  it.each(open)(
    'nothing differs where the text leaves room: on $published "$text"',
    ({ published, text }) => {
      expect(verdictsOf(text, published)).not.toContain('differs');
    },
  );
});
