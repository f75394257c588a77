import { describe, expect, it } from 'vitest';
import type { Pack } from '../../brief/pack.ts';
import { ABOUT, findTopics } from '../../brief/topics.ts';
import type { Article } from '../../brief/types.ts';
import { spotText } from '../../page/spot.ts';
import { loadRecord } from '../../scripts/pack/load.ts';
import { buildTopics } from '../../scripts/pack/topics.ts';
import { STORIES } from './topics-stories.ts';

const record = loadRecord();
const pack = { topics: buildTopics(record) } as Pack;

function about(lang: string, [title = '', ...paragraphs]: string[]): string[] {
  const article: Article = {
    url: '',
    title,
    standfirst: [],
    lang,
    published: null,
    modified: null,
    publisher: null,
    paragraphs,
  };
  return findTopics(article, [pack], { off: [], own: [] })
    .filter(({ score }) => score >= ABOUT)
    .map(({ id }) => id);
}

describe.each(STORIES)('topics in $lang', ({ lang, about: story, not }) => {
  it('opens on a story about the alliance and its spending', () => {
    expect(about(lang, story)).toEqual(expect.arrayContaining(['nato', 'defence-spending']));
  });

  it('stays shut on another story', () => {
    expect(about(lang, not)).toEqual([]);
  });

  it('finds the language by itself where the page is silent', () => {
    expect(about('', story)).toContain('nato');
    expect(about('', not)).toEqual([]);
  });

  it('is spotted', () => {
    const [title = '', ...paragraphs] = story;
    expect(spotText(lang, title, [])).toBe(true);
    expect(spotText(lang, '', paragraphs)).toBe(true);
  });
});

it('has a story for every language of the lexicon', () => {
  expect(STORIES.map(({ lang }) => lang).sort()).toEqual(Object.keys(record.lexicon).sort());
});
