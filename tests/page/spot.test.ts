// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { spot } from '../../page/spot.ts';

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
    ['two places of the text', '<p>The NATO summit</p><p>of NATO leaders</p>'],
    [
      'text without paragraphs',
      '<div>The summit of the NATO leaders begins<br>in one of the NATO countries today</div>',
    ],
  ])('lets a page through for %s', (_, html) => {
    expect(spot(page(`<html lang=en>${html}`))).not.toBeNull();
  });

  it('takes one mention in the text for a mention in passing', () => {
    expect(spot(page('<html lang=en><p>A soldier of the NATO force visited the zoo.'))).toBeNull();
  });
});
