// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../page/read.ts';

describe('readPage', () => {
  it('gives an anchor for each paragraph', () => {
    const text = 'A paragraph that is long enough to vote for the element that it stands in. ';
    document.body.innerHTML = `<main><p>${text}</p><p>${text}</p></main>`;
    const { article, anchors } = readPage(document);
    expect(article.paragraphs).toEqual([text.trim(), text.trim()]);
    expect(anchors.map((anchor) => anchor.element)).toEqual([...document.querySelectorAll('p')]);
  });
});
