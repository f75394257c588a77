import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutHtml } from '../../scripts/preact-without-html.ts';

describe('Preact without HTML', () => {
  it('writes as text what it would have parsed', () => {
    expect(withoutHtml('a==t.innerHTML||(t.innerHTML=h.__html)')).toBe(
      'a==t.innerHTML||(t.textContent=h.__html)',
    );
  });

  it('is the installed Preact', () => {
    expect(withoutHtml(readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'))).not.toMatch(
      /innerHTML\s*=[^=]/,
    );
  });

  it.each(['', 'a.innerHTML=b.__html;c.innerHTML=d.__html'])(
    'is no other Preact than the one that was looked at: %j',
    (code) => {
      expect(() => withoutHtml(code)).toThrow(/expected 1/);
    },
  );
});
