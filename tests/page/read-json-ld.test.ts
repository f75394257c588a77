// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedData } from '../../page/read/json-ld.ts';

const pageOf = (...scripts: string[]) =>
  new DOMParser().parseFromString(
    `<head>${scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')}</head>`,
    'text/html',
  );
const read = (value: unknown, titles: string[] = []) => linkedData(pageOf(JSON.stringify(value)), titles);

const article = {
  '@type': 'NewsArticle',
  headline: 'Allies meet by the sea',
  description: 'Thirty-two of them.',
  datePublished: '2025-06-25T08:00:00Z',
  dateModified: '2025-06-26',
  publisher: { '@type': 'Organization', name: 'The Harbour Post' },
  inLanguage: 'en-GB',
};
const found = {
  headline: 'Allies meet by the sea',
  description: 'Thirty-two of them.',
  published: '2025-06-25T08:00:00Z',
  modified: '2025-06-26',
  publisher: 'The Harbour Post',
  lang: 'en-GB',
};

describe('linkedData', () => {
  it.each([
    ['on its own', article],
    ['in a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'A site' }, article] }],
    ['as what a web page is about', { '@type': 'WebPage', mainEntity: article }],
    ['with its type as an address', { ...article, '@type': 'https://schema.org/ReportageNewsArticle' }],
    ['with several types', { ...article, '@type': ['Article', 'CreativeWork'] }],
    ['as a blog post', { ...article, '@type': 'BlogPosting' }],
    [
      'as a live blog',
      { ...article, '@type': 'LiveBlogPosting', liveBlogUpdate: [{ ...article, headline: 'Later' }] },
    ],
    ['with texts in lists', { ...article, headline: [article.headline], publisher: [article.publisher] }],
  ])('reads an article %s', (_where, value) => {
    expect(read(value)).toEqual(found);
  });

  it('follows a reference to the publisher', () => {
    const graph = [
      { ...article, publisher: { '@id': '#us' } },
      { '@id': '#us', '@type': ['NewsMediaOrganization', 'Organization'], name: 'The Harbour Post' },
    ];
    expect(read({ '@graph': graph }).publisher).toBe('The Harbour Post');
  });

  it('takes of several articles the one that the page is called after', () => {
    const other = { ...article, headline: 'A recipe for fish soup', datePublished: '2024-01-01' };
    expect(read([other, article], ['allies meet by the sea']).published).toBe('2025-06-25T08:00:00Z');
    expect(read([other, article]).published).toBe('2024-01-01');
  });

  it('leaves the articles of lists', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] };
    expect(read(list).published).toBe('');
  });

  it('takes a date from the web page where the article has none', () => {
    const page = { '@type': 'WebPage', datePublished: '2025-06-25' };
    expect(read([page, { ...article, datePublished: undefined }]).published).toBe('2025-06-25');
  });

  it.each([
    ['cut off', '{"@type": "NewsArticle", "headline": "x'],
    ['empty', ''],
    ['not an object', '"NewsArticle"'],
    ['null', 'null'],
    ['odd', '{"@type": {"a": 1}, "@graph": [null, 3, []], "headline": {"b": 2}}'],
  ])('passes over JSON that is %s and reads the next', (_what, text) => {
    expect(linkedData(pageOf(text, JSON.stringify(article)), [])).toEqual(found);
  });

  it('reads JSON with line breaks in strings and marks around it', () => {
    const text = `//<![CDATA[\n${JSON.stringify(article).replace('by the', 'by\nthe')};\n//]]>`;
    expect(linkedData(pageOf(text), [])).toEqual(found);
  });

  it('stops before a script that is beyond all measure', () => {
    const huge = JSON.stringify({ text: 'x'.repeat(300_000) });
    expect(linkedData(pageOf(huge, JSON.stringify(article)), []).published).toBe('');
  });

  it('bears any JSON', () => {
    const key = fc.constantFrom(
      '@type',
      '@graph',
      'mainEntity',
      'publisher',
      'headline',
      '@id',
      'name',
      '__proto__',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('NewsArticle', 'WebPage', 'x', null, 3),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        for (const each of Object.values(read(value, ['x']))) expect(typeof each).toBe('string');
      }),
    );
  });
});
