import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../brief/statements.ts';
import { loadPack } from './pack.ts';
import { article } from './tell.ts';

const pack = loadPack();
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'fi',
  'ru',
  'uk',
  'cs',
  'tr',
  'xx',
  '',
];
/** Pieces that make figures likely, and some that break naive readers. */
const PIECES = [
  '2%',
  '2 percent',
  ' of GDP',
  ' on defence',
  'NATO ',
  'Germany ',
  '$5 billion',
  '€',
  '(',
  ')',
  ', ',
  '. ',
  ': ',
  '; ',
  '— ',
  'from ',
  ' to ',
  'by 2035',
  '9'.repeat(300),
  '1.2.3',
  '\ud83d',
  '\udc00',
  'zwei Prozent',
  '%',
  '%5',
  '...',
  "'s ",
  '\u00a0',
  '\n',
  'U.S. ',
  'agreed ',
  'less than ',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
);
const articles = fc.record({
  lang: fc.constantFrom(...LANGUAGES),
  published: fc.constantFrom(null, '2018-07-11', '2025', '2025-06', '2026-01-01T10:00:00Z', 'yesterday'),
  title: text,
  standfirst: fc.array(text, { maxLength: 2 }),
  paragraphs: fc.array(text, { maxLength: 5 }),
});

describe('on any text', () => {
  it('stands where it says, with the words it says, and the same each time', () => {
    fc.assert(
      fc.property(articles, ({ lang, published, title, standfirst, paragraphs }) => {
        const page = article(paragraphs, lang, published, { title, standfirst });
        const found = findStatements(page, pack);
        for (const { paragraph, block, quote, start, end, value } of found) {
          const source = paragraph === null ? [title, ...standfirst][block!]! : paragraphs[paragraph]!;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(quote).toBe(source.slice(start, end));
          expect([value].flat().every(Number.isFinite)).toBe(true);
        }
        expect(findStatements(page, pack)).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });

  it('plain JSON comes back', () => {
    const found = findStatements(
      article(['Poland spends 4.7% of GDP on defence.'], 'en', '2025-07-01'),
      pack,
    );
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
