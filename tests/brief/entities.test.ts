import { describe, expect, it } from 'vitest';
import { defaultEntities, findEntities } from '../../brief/entities.ts';
import type { FoundEntity } from '../../brief/types.ts';
import { blocksOf, nameBlocks } from '../../brief/words-of-page.ts';
import { bundledPack, pageOf } from './bundled.ts';

const named = (lang: string, ...paragraphs: string[]): FoundEntity[] =>
  findEntities(nameBlocks(blocksOf(pageOf({ lang, paragraphs })), bundledPack, lang), bundledPack);
const ids = (lang: string, text: string): string[] => named(lang, text).map(({ id }) => id);

describe('members that a page names', () => {
  it.each([
    ['en', 'Poland and the Polish army', ['POL']],
    ['en', 'They polish the north pole.', []],
    ['en', 'Turkey and a turkey', ['TUR']],
    ['en', 'Tell us about the US.', ['USA']],
    ['en', 'A U.S. general', ['USA']],
    ['en', 'TURKEY AND POLAND', ['TUR', 'POL']],
    ['en', 'the Washington Treaty', []],
    ['en', 'The Hague summit; the declaration of The Hague was read in The Hague', []],
    ['en', 'The Warsaw Pact', []],
    ['en', 'The Madrid summit and the Vilnius communiqué', []],
    ['en', 'Latin America and South America', []],
    ['en', 'Georgia is no member, nor is Ukraine.', []],
    ['en', 'North Macedonia', ['MKD']],
    ['en', 'The United Kingdom, Britain and the British', ['GBR']],
    ['en', 'an island in the sea', []],
    ['de', 'Island und die Niederlande', ['ISL', 'NLD']],
    ['de', 'Deutschland und das französische Heer', ['DEU', 'FRA']],
    ['fr', 'l’Allemagne et les États-Unis', ['DEU', 'USA']],
    ['pl', 'w Hiszpanii i w Niemczech', ['ESP', 'DEU']],
    ['uk', 'у Польщі та Литві', ['POL', 'LTU']],
    ['ru', 'в Германии и США', ['DEU', 'USA']],
    ['sv', 'Sverige och Finland', ['SWE', 'FIN']],
    ['fi', 'Suomi ja Ruotsi', ['FIN', 'SWE']],
  ])('%s: “%s” names %j', (lang, text, expected) => {
    expect(ids(lang, text)).toEqual(expected);
  });

  it('come most named first, with the newest edition of the main series', () => {
    const [first, second] = named('en', 'Spain, Spain and the Spanish; and Poland.');
    expect(first).toMatchObject({ id: 'ESP', name: 'Spain', mentions: 3, unit: '% of GDP' });
    expect(second).toMatchObject({ id: 'POL', mentions: 1 });
    expect(second?.series.at(-1)).toEqual({ year: 2026, value: 4.68, estimate: true });
    expect(second?.series[0]).toEqual({ year: 2014, value: 1.86, estimate: false });
  });

  it('include one without figures', () => {
    expect(named('en', 'Iceland')).toMatchObject([{ id: 'ISL', series: [] }]);
  });

  it('count a capital only beside its country or from its second mention, and no dateline', () => {
    expect(named('en', 'He flew to Berlin.')).toEqual([]);
    expect(named('en', 'Berlin hesitates. Berlin waits.')).toMatchObject([{ id: 'DEU', mentions: 2 }]);
    expect(named('en', 'BERLIN (Reuters) - Germany hesitates.')).toMatchObject([{ id: 'DEU', mentions: 1 }]);
    expect(named('en', 'Germany hesitates, Berlin says.')).toMatchObject([{ id: 'DEU', mentions: 2 }]);
  });

  it('leave the alliance itself out', () => {
    expect(ids('en', 'NATO and the alliance')).toEqual([]);
  });
});

describe('where a page names none', () => {
  it('the alliance, Europe and Canada and the United States are shown', () => {
    expect(defaultEntities(bundledPack).map(({ name }) => name)).toEqual([
      'NATO',
      'Europe and Canada',
      'United States',
    ]);
    expect(defaultEntities(bundledPack).every(({ series }) => series.length > 10)).toBe(true);
  });
});
