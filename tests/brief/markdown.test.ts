import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../brief/brief.ts';
import { briefToMarkdown, textFragment } from '../../brief/markdown.ts';
import { bundledPack, bundledPage } from './bundled.ts';

const brief = makeBrief(bundledPage, [bundledPack], { topicsOff: [], ownTopics: [], today: '2026-11-24' });
const markdown = briefToMarkdown(brief, { ...bundledPage });

describe('the brief as Markdown', () => {
  it('has the headline, the page and its day', () => {
    expect(markdown.split('\n').slice(0, 3)).toEqual([
      "# Brief: NATO's New Chapter: Embracing Trump Amidst Global Tensions",
      '',
      '[Page](<https://news.example/story>), 6 July 2025',
    ]);
  });

  it('quotes each statement with its verdict in words, a sign, the note, a link to the words and sources', () => {
    expect(markdown).toContain(
      '- **≠ differs**: “NATO General Secretary” ([¶3, ¶8](<https://news.example/story#:~:text=NATO%20General%20Secretary>))',
    );
    expect(markdown.match(/^- \*\*/gm)).toHaveLength(brief.statements.length);
    expect(markdown).toMatch(/Sources: \[.+\]\(<https:\/\/.+>\), /);
  });

  it('tells the repeats, the members and the facts with their dates', () => {
    expect(markdown).toContain('¶6–10](<');
    expect(markdown).toContain('repeat ¶1–5 (word for word)');
    expect(markdown).toContain('United States: 3.17% of GDP in 2026 (estimate)');
    expect(markdown).toContain('(as of 25 June 2025)');
  });

  it('leaves out what is empty', () => {
    const bare = briefToMarkdown(
      { ...brief, statements: [], entities: [], duplicates: [], facts: [] },
      bundledPage,
    );
    expect(bare).not.toContain('##');
  });

  it('lets no page write Markdown or HTML of its own, nor a link that isn’t one', () => {
    const [statement] = brief.statements;
    if (!statement) throw new Error('no statement');
    const hostile = {
      ...brief,
      title: '# <b>[x](y)',
      statements: [{ ...statement, quote: '*<img src=x>*\n# b' }],
    };
    const text = briefToMarkdown(hostile, { title: '', url: 'javascript:alert(1)' });
    expect(text).toContain('\\# \\<b\\>\\[x\\](y)');
    expect(text).toContain('“\\*\\<img src=x\\>\\* \\# b”');
    expect(text).not.toMatch(/\]\(<javascript/);
  });
});

describe('a link to words', () => {
  it.each([
    ['https://a.example/', 'half-way, there', 'https://a.example/#:~:text=half%2Dway%2C%20there'],
    ['https://a.example/#part', 'x', 'https://a.example/#part:~:text=x'],
    ['https://a.example/#:~:text=old', 'new', 'https://a.example/#:~:text=new'],
    ['https://a.example/', "it's (5%) & more", 'https://a.example/#:~:text=it%27s%20%285%25%29%20%26%20more'],
    ['https://a.example/', 'lone \ud800 half', 'https://a.example/#:~:text=lone%20%20half'],
  ])('%s to “%s” is %s', (url, words, link) => {
    expect(textFragment(url, words)).toBe(link);
  });
});
