// @vitest-environment happy-dom
/** Headline, standfirst and dates of whole pages: `readPage` on saved ones and on small ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../page/read/anchor.ts';
import { readPage } from '../../page/read.ts';

const load = (html: string) => new DOMParser().parseFromString(html, 'text/html');
/** Ranges need the test's own document. */
const loadLive = (html: string) => {
  document.documentElement.innerHTML = load(html).documentElement.innerHTML;
  return document;
};
const source = (name: string) => readFileSync(`tests/page/fixtures/meta--${name}.html`, 'utf8');
const saved = (name: string) => load(source(name));

const sentence = (n: number) =>
  `Paragraph ${n} says at some length what the council has decided about the bridge this week.`;
const text = Array.from({ length: 10 }, (_, n) => `<p>${sentence(n)}</p>`).join('\n');
const paragraphs = Array.from({ length: 10 }, (_, n) => sentence(n));
const A = 'The council wants the bridge to be of stone.';
const B = 'It has asked the masons for their price';
const html = (body: string, head = '') =>
  `<html lang="en"><head><title>A new bridge for the valley</title>${head}</head><body>${body}</body></html>`;
const page = (body: string, head = '') => readPage(load(html(body, head)));
const h1 = '<h1>A new bridge for the valley</h1>';

describe('readPage on a page with a header', () => {
  it('tells headline, standfirst, dates and publisher from the text', () => {
    const { article } = readPage(saved('header'));
    expect(article).toMatchObject({
      title: 'Harbour towns ask for a larger fleet',
      standfirst: ['Nine mayors have written to the minister.', 'They want an answer before autumn.'],
      lang: 'en',
      published: '2025-06-25T08:00:00+01:00',
      modified: '2025-06-26T09:30:00+01:00',
      publisher: 'The Harbour Post',
    });
    expect(article.paragraphs).toHaveLength(5);
    expect(article.paragraphs[0]).toMatch(/^The letter was sent/);
  });

  it('gives an anchor for each, so that a statement in it can be marked', () => {
    const { article, heads } = readPage(loadLive(source('header')));
    expect(heads.map((head) => head?.text)).toEqual([article.title, ...article.standfirst]);
    expect(heads.map((head) => rangeOf(head!, 0, 7)?.toString())).toEqual(['Harbour', 'Nine ma', 'They wa']);
    expect(rangeOf(heads[0]!, 18, 36)?.toString().replace(/\s+/g, ' ')).toBe('for a larger fleet');
  });

  it('leaves the page as it was', () => {
    const document = saved('header');
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('readPage on a page without marks', () => {
  it('keeps a first paragraph that is the description too', () => {
    const { article } = readPage(saved('plain'));
    expect(article.title).toBe('A bridge for the valley');
    expect(article.standfirst).toEqual([]);
    expect(article.paragraphs).toHaveLength(4);
    expect(article).toMatchObject({ published: null, modified: null, publisher: null, lang: '' });
  });

  it('reads days in lines under the headline, and none in the text', () => {
    const { article } = readPage(saved('lines'));
    expect(article).toMatchObject({ published: '2025-03-05', modified: '2025-03-06', lang: 'de' });
    expect(article.standfirst).toEqual([
      'Nach drei Tagen Regen ist der Pegel nur um zwei Handbreit gestiegen',
    ]);
  });
});

describe('the standfirst', () => {
  it.each([
    [
      'named, in the header',
      `<header>${h1}<p class="standfirst">${A}</p><p class="standfirst">${B}</p></header><div class="text">${text}</div>`,
    ],
    ['named, beside the paragraphs', `${h1}<p class="summary">${A}</p><p class="subtitle">${B}</p>${text}`],
    ['unnamed, in the header', `<article><header>${h1}<p>${A}</p><p>${B}</p></header>${text}</article>`],
    [
      'unnamed, in what is called a header',
      `<article><div class="article-header">${h1}<div>${A}</div><div>${B}</div></div><div>${text}</div></article>`,
    ],
    [
      'in a named box',
      `<article>${h1}<div class="articleLead"><p>${A}</p><p>${B}</p></div><div>${text}</div></article>`,
    ],
    [
      'by test id and itemprop',
      `<article>${h1}<div data-testid="sub-headline">${A}</div><div itemprop="description">${B}</div><div>${text}</div></article>`,
    ],
    [
      'in French and Swedish',
      `<article>${h1}<p class="chapo">${A}</p><p class="ingress">${B}</p><div>${text}</div></article>`,
    ],
    [
      'after byline, date and share buttons',
      `<header>${h1}<p>By Ada Quay</p><p>25 June 2025</p><p>3 min read</p><ul><li>Share it with your friends</li></ul><p>${A}</p><p>${B}</p></header><div>${text}</div>`,
    ],
    [
      'twice, for narrow and wide windows',
      `<header>${h1}<p>${A}</p><p>${A}</p><p>${B}</p></header><div>${text}</div>`,
    ],
    [
      'inside a header with a caption',
      `<header>${h1}<p>${A}</p><figure><img alt=""><figcaption>The old ferry at its landing in the morning.</figcaption></figure><p>${B}</p></header><div>${text}</div>`,
    ],
  ])('is found where it is %s', (_how, body) => {
    const { article } = page(body);
    expect(article.standfirst).toEqual([A, B]);
    expect(article.paragraphs).toEqual(paragraphs);
  });

  it('is found apart from the text where it says what the description says', () => {
    const head = `<meta name="description" content="${A}">`;
    const body = `<main>${h1}<p>${A}</p><div class="body">${text}</div></main>`;
    expect(page(body, head).article).toMatchObject({ standfirst: [A], paragraphs });
  });

  it.each([
    ['plain paragraphs follow the headline', `${h1}${text}`],
    [
      'the first paragraph has a capital of its own',
      `${h1}${text.replace('<p>', '<p class="has-drop-cap">')}`,
    ],
    ['the whole text is called a description', `${h1}<div class="description">${text}</div>`],
    ['the header is around the text as well', `<header>${h1}${text}</header>`],
    [
      'a heading stands in the text',
      `${h1}${text}`.replace('</p>', '</p><h2 class="subhead">What happens next in the valley</h2>'),
    ],
    [
      'the text is named as an intro further down',
      `${h1}${text.replace(/<p>(Paragraph 5)/, '<p class="intro">$1')}`,
    ],
  ])('is none where %s', (_how, body) => {
    const { article } = page(body);
    expect(article.standfirst).toEqual([]);
    expect(article.paragraphs).toEqual(expect.arrayContaining(paragraphs));
  });

  it('is none where it would be all of the text', () => {
    expect(page(`${h1}<p class="summary">${sentence(1)}</p>`).article.standfirst).toEqual([]);
  });
});

describe('the headline', () => {
  const og =
    '<meta property="og:title" content="A new bridge for the valley | Valley Weekly"><meta property="og:site_name" content="Valley Weekly">';
  it.each([
    ['is the h1 that the titles mean', `<h1>Valley Weekly</h1>${h1}<div>${text}</div>`, true],
    [
      'may be reworded for machines',
      `<h1>Weather</h1><h1>The valley will have a new bridge</h1><div>${text}</div>`,
      true,
    ],
    [
      'may stand after another h1 of the page',
      `<h1>What the masons of the north said to us</h1>${h1}<div>${text}</div>`,
      true,
    ],
    [
      'may be an h2 under the name of a section',
      `<h1>Politics</h1><h2>A new bridge for the valley</h2><div>${text}</div>`,
      true,
    ],
    ['may be no heading at all', `<div><div class="t">A new bridge for the valley</div>${text}</div>`, true],
    ['is the title where it stands nowhere', `<div>${text}</div>`, false],
  ])('%s', (_what, body, placed) => {
    const { article, heads } = page(body, og);
    expect(article.title).toMatch(/^(A new bridge for the valley|The valley will have a new bridge)$/);
    expect(heads[0]?.text ?? null).toBe(placed ? article.title : null);
    expect(article.paragraphs).not.toContain(article.title);
    expect(article.paragraphs).toEqual(paragraphs);
  });

  it('is no paragraph where it is printed again above the text', () => {
    const { article } = page(`${h1}<div><p>A new bridge for the valley</p>${text}</div>`);
    expect(article.paragraphs).toEqual(paragraphs);
  });

  it('keeps words apart that stand on lines of their own', () => {
    const { heads } = readPage(loadLive(html(`<h1>A new bridge<br>for the <div>valley</div></h1>${text}`)));
    expect(heads[0]?.text).toBe('A new bridge for the valley');
    expect(rangeOf(heads[0]!, 13, 27)?.toString()).toBe('for the valley');
  });
});

describe('dates in the page', () => {
  it.each([
    [
      'a time under the headline',
      `${h1}<time datetime="2025-06-25T08:00Z">today</time><div>${text}</div>`,
      '2025-06-25T08:00:00Z',
    ],
    ['a time with a date in words', `${h1}<time>25 June 2025</time><div>${text}</div>`, '2025-06-25'],
    [
      'a time above the headline',
      `<main><p><time datetime="2025-06-25">x</time></p>${h1}<div>${text}</div></main>`,
      '2025-06-25',
    ],
    [
      'microdata',
      `${h1}<time datetime="2024-01-01">x</time><div>${text}</div><span itemprop="datePublished" content="2025-06-25"></span>`,
      '2025-06-25',
    ],
    ['a line above the headline', `<main><p>25 June 2025</p>${h1}${text}</main>`, '2025-06-25'],
    [
      'no list of other pages',
      `${h1}<div>${text}</div><aside><time datetime="2024-01-01">x</time></aside>`,
      null,
    ],
    [
      'nothing after the text',
      `${h1}<div>${text}</div><div><time datetime="2024-01-01">x</time></div>`,
      null,
    ],
    [
      'no masthead',
      `<div><time datetime="2026-01-01">x</time></div><div><main><div><div>${h1}</div></div><div>${text}</div></main></div>`,
      null,
    ],
    ['no time that is relative', `${h1}<time>2 hours ago</time><div>${text}</div>`, null],
  ])('come from %s', (_where, body, published) => {
    expect(page(body).article.published).toBe(published);
  });

  it('come from the address that the page gives itself', () => {
    const head = '<meta property="og:url" content="https://example.org/2025/06/25/bridge/">';
    expect(page(`${h1}${text}`, head).article.published).toBe('2025-06-25');
  });

  it('tell a change from the publication', () => {
    const body = `${h1}<time class="entry-date published" datetime="2025-06-25">x</time><time class="updated" datetime="2025-06-26">x</time>${text}`;
    expect(page(body).article).toMatchObject({ published: '2025-06-25', modified: '2025-06-26' });
  });

  it('leave a change before the publication', () => {
    const head =
      '<meta name="date" content="2025-06-25"><meta property="article:modified_time" content="2025-06-01">';
    expect(page(`${h1}${text}`, head).article).toMatchObject({ published: '2025-06-25', modified: null });
  });
});

describe('an odd page', () => {
  it.each([
    ['empty', ''],
    [
      'a form that hides its members',
      `<form><input name="parentNode"><input name="compareDocumentPosition"><input name="getAttribute">${h1}<p class="lead">${A}</p>${text}</form>`,
    ],
    ['a headline in a button', `<h1><button>A new bridge for the valley</button></h1>${text}`],
    ['a headline after the text', `<div>${text}</div>${h1}`],
    ['a headline that holds the page', `<h1>A new bridge for the valley<div>${text}</div></h1>`],
    ['a headline without text', `<h1> </h1>${text}`],
  ])('is read without throwing: %s', (_what, body) => {
    const { article, heads } = page(body);
    expect(heads).toHaveLength(1 + article.standfirst.length);
    expect(article.title).toBe('A new bridge for the valley');
  });
});
