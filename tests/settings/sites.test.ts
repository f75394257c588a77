import { describe, expect, it } from 'vitest';
import { isOnSite, parseSite, runsOn, sitePatterns, switchSite } from '../../settings/sites.ts';

describe('parseSite', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  Example.COM  ', 'example.com'],
    ['https://www.example.com/news/2025?x=1#top', 'example.com'],
    ['*.example.com', 'example.com'],
    ['news.example.co.uk', 'news.example.co.uk'],
    ['example.com:8080', 'example.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['example.com.', 'example.com'],
  ])('keeps "%s" as %s', (typed, host) => expect(parseSite(typed)).toBe(host));

  // An empty entry once matched most of the web in another extension (PEERS.md, A3).
  it.each([[''], ['   '], ['*'], ['two words'], ['http://'], ['user@example.com'], ['a*b.com'], ['…']])(
    'refuses "%s"',
    (typed) => expect(parseSite(typed)).toBeNull(),
  );
});

describe('isOnSite', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['www.example.com', 'example.com', true],
    ['notexample.com', 'example.com', false],
    ['example.com', 'www.example.com', false],
  ])('%s on %s: %s', (host, site, expected) => expect(isOnSite(host, site)).toBe(expected));
});

const except = { siteMode: 'except' as const, sitesExcept: ['example.com'], sitesOnly: [] };
const only = { siteMode: 'only' as const, sitesExcept: ['example.org'], sitesOnly: ['example.org'] };

describe('runsOn', () => {
  it.each([
    ['example.com', except, false],
    ['www.example.com', except, false],
    ['other.example', except, true],
    ['example.org', only, true],
    ['other.example', only, false],
  ])('%s', (host, choice, expected) => expect(runsOn(host, choice)).toBe(expected));
});

describe('sitePatterns', () => {
  it('covers a site and its subdomains', () => {
    expect(sitePatterns(except).excludeMatches).toEqual(['*://*.example.com/*']);
    expect(sitePatterns(only)).toEqual({ matches: ['*://*.example.org/*'], excludeMatches: [] });
  });

  it('takes no wildcard for an address in numbers', () => {
    expect(sitePatterns({ ...except, sitesExcept: ['127.0.0.1'] }).excludeMatches).toEqual([
      '*://127.0.0.1/*',
    ]);
  });

  it('registers nothing where no site is chosen', () => {
    expect(sitePatterns({ ...only, sitesOnly: [] }).matches).toEqual([]);
  });
});

describe('switchSite', () => {
  it('switches off and on again in "everywhere but"', () => {
    const off = switchSite(except, 'www.news.example', false);
    expect(off).toEqual({ sitesExcept: ['example.com', 'news.example'] });
    expect(switchSite({ ...except, ...off }, 'news.example', true)).toEqual({ sitesExcept: ['example.com'] });
  });

  it('switches a site on by its parent, since that is what is listed', () => {
    expect(switchSite(except, 'sub.example.com', true)).toEqual({ sitesExcept: [] });
  });

  it('works on the list of the mode that is set', () => {
    expect(switchSite(only, 'example.org', false)).toEqual({ sitesOnly: [] });
    expect(switchSite(only, 'news.example', true)).toEqual({ sitesOnly: ['example.org', 'news.example'] });
  });

  it('lists a site once', () => {
    expect(switchSite(except, 'example.com', false)).toEqual({ sitesExcept: ['example.com'] });
  });
});
