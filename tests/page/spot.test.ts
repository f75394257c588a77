// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spot } from '../../page/spot.ts';
import { anyText } from '../brief/topics-any-text.ts';

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('spot', () => {
  it('stops at a page without a word of the topic', () => {
    expect(spot(page('<html lang=en><title>Rain</title><p>It will rain in the north on Sunday.'))).toBeNull();
  });

  it.each([
    ['the title', '<title>NATO meets</title>'],
    ['a heading', '<h1>Defence budget to rise</h1>'],
    ['the description', '<meta name=description content="Nato allies agree">'],
    ['the title for others', '<meta property="og:title" content="Nato allies agree">'],
    ['two places of the text', '<p>The NATO summit</p><p>of NATO leaders</p>'],
    [
      'text without paragraphs',
      '<div>The summit of the NATO leaders begins<br>in one of the NATO countries today</div>',
    ],
  ])('lets a page through for %s', (_, html) => {
    expect(spot(page(`<html lang=en>${html}`))).not.toBeNull();
  });

  it.each([
    ['one word in the text', '<p>A soldier of the NATO force visited the zoo.'],
    ['one word in text without paragraphs', '<div>A soldier of the NATO force visited the zoo.</div>'],
    ['words in scripts and attributes', '<script>"NATO NATO"</script><p title="NATO NATO" data-a="NATO">Zoo'],
    ['a menu of short links', '<ul><li>NATO<li>NATO<li>NATO</ul>'],
  ])('stops at %s', (_, html) => {
    expect(spot(page(`<html lang=en>${html}`))).toBeNull();
  });

  it('tells where the word stands', () => {
    expect(spot(page('<title>NATO meets</title>'))).toEqual({ headline: true, words: ['NATO'] });
    expect(spot(page('<p>NATO, NATO and NATO'))).toEqual({ headline: false, words: ['NATO', 'NATO'] });
  });

  it.each([
    ['without a body', () => new DOMParser().parseFromString('<a>NATO NATO</a>', 'text/xml')],
    [
      'of a picture',
      () => new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
    ],
    ['that is empty', () => document.implementation.createHTMLDocument('')],
    [
      'whose names are taken by its elements',
      () =>
        page(
          '<img name=getElementsByTagName><form name=body></form><img name=title><img name=createTreeWalker><p>Zoo',
        ),
    ],
    ['that is none', () => ({}) as Document],
  ])('gives null, without throwing, on a document %s', (_, make) => {
    expect(spot(make())).toBeNull();
  });

  it('leaves the document as it was', () => {
    const document = page('<html lang=en><title>NATO</title><p>NATO <b>NATO</b></p><div>text</div>');
    const before = document.documentElement.outerHTML;
    spot(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('never throws, whatever the text and the language', () => {
    const document = page('<title></title><p></p>');
    fc.assert(
      fc.property(anyText(), fc.string(), (text, language) => {
        document.documentElement.setAttribute('lang', language);
        for (const element of document.querySelectorAll('p, title')) element.textContent = text;
        expect(() => spot(document)).not.toThrow();
      }),
      { numRuns: 20 },
    );
  });
});
