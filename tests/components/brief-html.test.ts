// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../brief/types.ts';
import { briefToHtml } from '../../components/brief-html.ts';
import { brief, nothing, source, statement } from './model.ts';
import { LANGUAGES, speak, speakEnglish } from './words.ts';

beforeEach(speakEnglish);

const read = (given: Brief) =>
  new DOMParser().parseFromString(briefToHtml(given, { nato: 'NATO' }), 'text/html');
const textOf = (given: Brief) => read(given).body.textContent?.replace(/\s+/g, ' ') ?? '';

describe('a brief as a page', () => {
  it('holds everything: findings, statements with their sources, repeats, members, facts', () => {
    const text = textOf(brief);
    expect(text).toContain('One statement differs from the record');
    expect(text).toContain('5% of their GDP by 2035');
    expect(text).toContain('The Declaration, Alliance, 25 June 2025');
    expect(text).toContain('¶3 repeats ¶1');
    expect(text).toContain('Aland, 1.75% of GDP 2025 (estimate)');
    expect(text).toContain(brief.facts[0]!.claim);
    expect(text).not.toMatch(/undefined|null|false|NaN/);
  });

  it('leaves out sections that have nothing', () => {
    expect(read(nothing).querySelectorAll('section').length).toBeLessThan(4);
  });

  it('fetches nothing and runs nothing, whatever the page said', () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const page = read({
      ...brief,
      title: evil,
      url: 'javascript:alert(1)',
      lang: '"><script>',
      topics: [{ id: evil, score: 1, terms: [], because: [] }],
      statements: [
        statement('differs', evil, {
          note: evil,
          since: evil,
          sources: [{ ...source, title: evil, url: 'data:x' }],
        }),
      ],
    });
    expect(page.querySelectorAll('script, img, link, iframe, [onerror]')).toHaveLength(0);
    const addresses = [...page.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(addresses.every((address) => /^https?:/.test(address ?? ''))).toBe(true);
    expect(page.title).toContain(evil);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it.each(LANGUAGES)('speaks %s', (language) => {
    speak(language);
    const page = read(brief);
    expect(page.documentElement.lang).toMatch(new RegExp(`^${language}`));
    expect(page.documentElement.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(page.body.textContent).not.toMatch(/[a-z]+_[a-z]+/);
  });
});
