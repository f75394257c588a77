// @vitest-environment happy-dom
/** What holds on any page: see read-fixtures.test.ts for whole articles, read-head.test.ts for what is above them. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { rangeOf } from '../../page/read/anchor.ts';
import { fold } from '../../page/read/fold.ts';
import { readPage } from '../../page/read.ts';

const sentence = (n: number) =>
  `In its sitting number ${n} the council talked about the bridge for three hours, and put it off again.`;
const text = (count: number) => Array.from({ length: count }, (_, n) => `<p>${sentence(n)}</p>`).join('');
const sentences = (count: number) => Array.from({ length: count }, (_, n) => sentence(n));
const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document);
};

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('readPage', () => {
  it('gives an anchor for each paragraph, in order', () => {
    const { article, anchors } = read(`<main><h1>The bridge</h1>${text(6)}</main>`);
    expect(article.paragraphs).toEqual(sentences(6));
    expect(anchors.map((anchor) => anchor.element)).toEqual([...document.querySelectorAll('p')]);
  });

  it('keeps paragraphs that are printed twice', () => {
    const { article } = read(
      `<h1>The bridge</h1><p class="summary">The council puts it off, for the seventh time in a year.</p><p class="subtitle">Nobody is surprised but the builder of the bridge.</p>${text(5)}${text(5)}`,
    );
    expect(article.standfirst).toHaveLength(2);
    expect(article.paragraphs).toEqual([...sentences(5), ...sentences(5)]);
  });

  it('leaves out a copy of the whole text in one piece', () => {
    const copy = sentences(30).join(' ');
    const { article } = read(`<main>${text(30)}<div class="for-machines">${copy}</div></main>`);
    expect(article.paragraphs).toEqual(sentences(30));
  });

  it('reads what has come since when it is called again', () => {
    const before = read(`<main>${text(4)}</main>`);
    document.querySelector('main')!.insertAdjacentHTML('beforeend', `<p>${sentence(4)}</p>`);
    expect(before.article.paragraphs).toEqual(sentences(4));
    expect(readPage(document).article.paragraphs).toEqual(sentences(5));
  });

  it('splits at two line breaks, and makes a space of one', () => {
    const { article } = read(
      `<div>${sentence(0)}<br><br>${sentence(1)}<br>\n<br>${sentence(2)} And<br>again.<br></div>`,
    );
    expect(article.paragraphs).toEqual([sentence(0), sentence(1), `${sentence(2)} And again.`]);
  });

  it('folds white space and leaves everything else as it is', () => {
    const odd =
      'A lone \ud800 surrogate,\u00a0 a\t\ttab\n and a soft\u00adhyphen in a text long enough to be one.';
    const { article } = read(`<main><p>${odd}</p>${text(5)}</main>`);
    expect(article.paragraphs[0]).toBe(
      'A lone \ud800 surrogate, a tab and a soft\u00adhyphen in a text long enough to be one.',
    );
  });

  it('takes elements of a site’s own making inside a paragraph as part of it', () => {
    const { article } = read(
      `<main>${text(4)}<p>Its <x-term>cornerstone</x-term> has been lying in the yard of the town hall since the spring.</p></main>`,
    );
    expect(article.paragraphs[4]).toBe(
      'Its cornerstone has been lying in the yard of the town hall since the spring.',
    );
  });
});

describe('readPage on pages without an article', () => {
  const empty = { paragraphs: [], standfirst: [] };

  it.each([
    ['an empty page', '<html><body></body></html>'],
    ['a page of scripts', '<html><body><script>var text = "none";</script></body></html>'],
    ['a picture', '<html><body><img src="a.png" alt="A bridge"></body></html>'],
    [
      'a page of links',
      `<html><body>${'<p><a href="/a">A story about the bridge and the council</a></p>'.repeat(9)}</body></html>`,
    ],
  ])('finds none in %s', (_, html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(readPage(page).article).toMatchObject(empty);
  });

  it('finds none where there is no body', () => {
    const page = document.implementation.createHTMLDocument('No body');
    page.body.remove();
    expect(readPage(page)).toMatchObject({ article: empty, anchors: [], heads: [null] });
  });

  it('finds none in an XML document', () => {
    const page = new DOMParser().parseFromString(
      '<feed><entry>The bridge is closed.</entry></feed>',
      'text/xml',
    );
    expect(readPage(page as Document).article).toMatchObject(empty);
  });
});

describe('readPage on hostile and huge pages', () => {
  it('isn’t misled by fields and forms that are named like members of the DOM', () => {
    document.body.innerHTML = `<form><input><main>${text(10)}</main></form>`;
    const form = document.querySelector('form')!;
    const input = document.querySelector('input')!;
    // What browsers do for <input name=parentNode> and <img name=createTreeWalker>.
    // (This DOM uses the others itself; tests/browser/odd-pages.test.ts has the real thing.)
    for (const name of ['firstChild', 'nextSibling', 'nodeName']) {
      Object.defineProperty(form, name, { get: () => input, configurable: true });
    }
    const names = ['body', 'querySelectorAll', 'createTreeWalker', 'createRange', 'title', 'URL'];
    for (const name of names) Object.defineProperty(document, name, { get: () => form, configurable: true });
    try {
      const { article } = readPage(document);
      expect(article.paragraphs).toEqual(sentences(10));
    } finally {
      for (const name of names) Reflect.deleteProperty(document, name);
    }
  });

  it('reads 20,000 paragraphs', () => {
    const main = document.createElement('main');
    for (let n = 0; n < 20_000; n += 1)
      main.append(Object.assign(document.createElement('p'), { textContent: sentence(n) }));
    document.body.append(main);
    const { article } = readPage(document);
    expect(article.paragraphs).toHaveLength(20_000);
    expect(article.paragraphs[19_999]).toBe(sentence(19_999));
  });

  it('reads text below a thousand elements', () => {
    // This DOM recurs; browsers read text below 10,000 the same way.
    const page = document.implementation.createHTMLDocument('');
    let innermost: Element = page.body;
    for (let depth = 0; depth < 1_000; depth += 1)
      innermost = innermost.appendChild(page.createElement('div'));
    innermost.innerHTML = text(5);
    expect(readPage(page).article.paragraphs).toEqual(sentences(5));
  });

  const tag = fc.constantFrom(
    ...'p div span a b br h1 h2 ul li article main header aside section blockquote figure form table td x-y script'.split(
      ' ',
    ),
  );
  const content = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(' ', '\n', 'Read more', ...sentences(4)),
  );
  const name = fc.constantFrom('', 'body', 'comments', 'standfirst', 'article-text', 'related 7', '\ud800');
  interface Tree {
    tag: string;
    name: string;
    children: (Tree | string)[];
  }
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      tag,
      name,
      children: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, content, tie('tree')), {
        maxLength: 6,
      }),
    }),
  }));
  const grow = ({ tag, name, children }: Tree): Element => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    for (const child of children) element.append(typeof child === 'string' ? child : grow(child));
    return element;
  };

  it('never throws, changes nothing, and ties each paragraph to its words', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        document.body.replaceChildren(...trees.map(grow));
        const before = document.documentElement.outerHTML;
        const { article, anchors, heads } = readPage(document);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(readPage(document).article).toEqual(article);
        expect(anchors.map((anchor) => anchor.text)).toEqual(article.paragraphs);
        expect(heads).toHaveLength(article.standfirst.length + 1);
        for (const anchor of anchors) {
          expect(anchor.text).toBe(fold(anchor.text));
          expect(anchor.text).not.toBe('');
          const { startContainer, startOffset, endContainer, endOffset } = rangeOf(anchor)!;
          expect((startContainer as Text).data[startOffset]).toBe(anchor.text.at(0));
          expect((endContainer as Text).data[endOffset - 1]).toBe(anchor.text.at(-1));
          expect(fold(anchor.nodes.map((node) => node.data).join('')).replace(/ /g, '')).toBe(
            anchor.text.replace(/ /g, ''),
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('rangeOf', () => {
  const html = `<main>${text(4)}<p> It was\n <b>seven</b>&nbsp; to <a href="/">six</a>,<br>as\tin   the year before, and the year before that one.</p></main>`;
  const last = () => read(html).anchors[4]!;

  it.each([
    ['a word', 'seven'],
    ['words across elements', 'seven to six'],
    ['words across a line break', 'six, as in the year'],
    ['the whole', 'It was seven to six, as in the year before, and the year before that one.'],
  ])('gives back %s', (_, words) => {
    const anchor = last();
    const start = anchor.text.indexOf(words);
    const range = rangeOf(anchor, start, start + words.length)!;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(fold(range.toString().replace(',as', ', as'))).toBe(words);
  });

  it('is null where there are no words', () => {
    const anchor = last();
    expect(rangeOf(anchor, 5, 5)).toBeNull();
    expect(rangeOf(anchor, 9, 4)).toBeNull();
    expect(rangeOf(anchor, 5_000)).toBeNull();
    expect(rangeOf(anchor, Number.NaN, 4)).toBeNull();
  });

  it('is null where the nodes have gone', () => {
    const anchor = last();
    anchor.element.remove();
    expect(rangeOf(anchor)).toBeNull();
  });

  it('is null where the words have changed', () => {
    const anchor = last();
    document.querySelector('main b')!.firstChild!.nodeValue = 'eight';
    expect(rangeOf(anchor)).toBeNull();
  });

  it('finds the words where only white space has changed', () => {
    const anchor = last();
    document.querySelector('main b')!.firstChild!.nodeValue = '\n seven \n';
    expect(fold(rangeOf(anchor, 7, 12)!.toString())).toBe('seven');
  });
});

describe('fold', () => {
  it.each([
    ['', ''],
    [' \n\t ', ''],
    ['one two', 'one two'],
    ['one  two', 'one two'],
    [' one\ntwo ', 'one two'],
    ['one\u00a0two\u2003three', 'one two three'],
    ['zero\u200bwidth', 'zero\u200bwidth'],
  ])('folds %j to %j', (raw, folded) => {
    expect(fold(raw)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => fold(fold(raw)) === fold(raw)));
  });
});
