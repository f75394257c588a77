// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spotOwn } from '../../page/spot-own.ts';

const page = (html: string, title = '') => {
  document.title = title;
  document.body.innerHTML = html;
  return document;
};
const topic = (words: string[], on = true) => ({ ownTopics: [{ id: 'own', name: 'Own', words, on }] });

describe('spotOwn', () => {
  const bread = spotOwn(topic(['bakery', '-cake']));

  it.each([
    ['a word in the title', '<p>Nothing here.</p>', 'The bakery of the year', true],
    ['a word in the headline', '<h1>A bakery wins</h1>', '', true],
    ['two words in the text', '<p>The bakery opened. Another bakery closed.</p>', '', true],
    ['one word in passing', '<p>They met at a bakery and spoke of other things.</p>', '', false],
    ['words in a script alone', '<p>Nothing.</p><script>const bakery = "bakery";</script>', '', false],
    [
      'text without paragraphs',
      '<div>The bakery opened in spring.</div><div>The bakery closed in autumn.</div>',
      '',
      true,
    ],
    ['no word at all', '<p>Nothing of the kind.</p>', 'News', false],
  ])('%s', (_, html, title, expected) => expect(bread(page(html, title))).toBe(expected));

  it('passes over topics that are off', () => {
    expect(spotOwn(topic(['bakery'], false))(page('<h1>bakery</h1>'))).toBe(false);
  });

  it('survives any rubbish in storage', () => {
    fc.assert(fc.property(fc.anything(), (stored) => typeof spotOwn(stored)(document) === 'boolean'));
  });
});
