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
    const pledge = {
      quote: '5% of their GDP by 2035',
      kind: 'target',
      metric: 'gdp-share',
      value: 5,
      unit: '%',
      byYear: 2035,
      subject: 'NATO',
      pledge: 'hague-2025',
      negated: false,
    };
    expect(found).toMatchObject([
      { paragraph: 1, ...pledge },
      { paragraph: 6, ...pledge },
    ]);
    expect(found).toHaveLength(2);
  });
});
