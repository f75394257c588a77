import { describe, expect, it } from 'vitest';
import type { Pack } from '../../brief/pack.ts';
import { ABOUT, findTopics } from '../../brief/topics.ts';
import type { Article } from '../../brief/types.ts';
import { loadRecord } from '../../scripts/pack/load.ts';
import { buildTopics } from '../../scripts/pack/topics.ts';

const pack = { topics: buildTopics(loadRecord()) } as Pack;

function article(lang: string, title: string, ...paragraphs: string[]): Article {
  return {
    url: '',
    title,
    standfirst: [],
    lang,
    published: null,
    modified: null,
    publisher: null,
    paragraphs,
  };
}

const about = (page: Article, off: string[] = []) =>
  findTopics(page, [pack], { off, own: [] })
    .filter(({ score }) => score >= ABOUT)
    .map(({ id }) => id);

describe('topics', () => {
  it('finds the alliance in a story about it, and says why', () => {
    const page = article(
      'en',
      'NATO leaders meet in Ankara',
      'The leaders of NATO gathered on Tuesday. The alliance wants to agree on new plans.',
      'NATO has 32 members. Its allies differ over the plans.',
    );
    const [found] = findTopics(page, [pack], { off: [], own: [] });
    expect(found).toMatchObject({ id: 'nato', terms: expect.arrayContaining(['NATO']) });
    expect(found?.because[0]).toEqual({ paragraph: null, words: 'NATO' });
    expect(about(page, ['nato', 'defence-spending'])).toEqual([]);
  });

  it('finds nothing in ordinary news', () => {
    expect(about(article('en', 'Rain expected', 'It will rain in the north on Sunday.'))).toEqual([]);
  });
});
