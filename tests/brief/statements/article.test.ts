import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../brief/statements.ts';
import { loadPack } from './pack.ts';

const pack = loadPack();
const bundled = pack.articles[0]!;

describe('on the bundled article', () => {
  const found = findStatements(
    {
      url: bundled.url,
      title: bundled.title,
      standfirst: [],
      lang: 'en',
      published: bundled.published,
      modified: null,
      publisher: null,
      paragraphs: bundled.paragraphs,
    },
    pack,
  );
  it('finds the pledge in the second paragraph and in its repeat, and nothing else', () => {
    expect(found.map(({ paragraph, kind, value, byYear }) => [paragraph, kind, value, byYear])).toEqual([
      [1, 'target', 5, 2035],
      [6, 'target', 5, 2035],
    ]);
  });
});
