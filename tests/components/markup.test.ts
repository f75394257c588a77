import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../components/markup.ts';

describe('markup', () => {
  it('keeps words words, in text and in attributes', () => {
    expect(html`<a title="${'"><script>'}">${"<b>&'"}</a>`.text).toBe(
      '<a title="&#34;&#62;&#60;script&#62;">&#60;b&#62;&#38;&#39;</a>',
    );
  });

  it('takes markup as it is, lists of it too, and nothing for nothing', () => {
    const items = ['a', '<'].map((each) => html`<li>${each}</li>`);
    expect(html`<ul>${items}</ul>${false}${null}${undefined}${0}`.text).toBe(
      '<ul><li>a</li><li>&#60;</li></ul>0',
    );
  });

  it('lets no text out of its place', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(html`${text}`.text)));
  });
});
