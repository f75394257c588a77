import { describe, expect, it } from 'vitest';
import { registration } from '../../background/register.ts';
import { DEFAULTS } from '../../settings/settings.ts';

const own = { id: 'own-bread', name: 'Bread', words: ['bread'], on: true };

describe('registration', () => {
  it('gives every page the plain spotter, which reads no storage', () => {
    expect(registration(DEFAULTS)).toMatchObject({
      js: ['spotter.js'],
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: [],
      allFrames: false,
    });
  });

  it('gives a switched-off site no script at all', () => {
    const settings = { ...DEFAULTS, sitesExcept: ['example.com'] };
    expect(registration(settings)?.excludeMatches).toEqual(['*://*.example.com/*']);
  });

  it('takes the spotter with storage only where the reader has topics of their own, or switched some off', () => {
    expect(registration({ ...DEFAULTS, ownTopics: [own] })?.js).toEqual(['spotter-own.js']);
    expect(registration({ ...DEFAULTS, topicsOff: ['nato'] })?.js).toEqual(['spotter-own.js']);
    expect(registration({ ...DEFAULTS, ownTopics: [{ ...own, on: false }] })?.js).toEqual(['spotter.js']);
  });

  it('registers nothing where no site is chosen', () => {
    expect(registration({ ...DEFAULTS, siteMode: 'only' })).toBeNull();
  });
});
