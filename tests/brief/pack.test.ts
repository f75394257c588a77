import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../brief/brief.ts';
import { joinWords, languagesOf, recordOf, wordsOf } from '../../brief/pack-words.ts';
import { canonical } from '../../scripts/pack/canonical.ts';
import { loadRecord } from '../../scripts/pack/load.ts';
import { buildRecord } from '../../scripts/pack/record.ts';
import { bundledPack, bundledPage, numbersIn, numbersOfRecord, pageOf } from './bundled.ts';

const asset = (path: string): string =>
  readFileSync(new URL(`../../assets/nato/${path}`, import.meta.url), 'utf8');
const OPTIONS = { topicsOff: [], ownTopics: [], today: '2026-11-24' };

describe('the bundled pack', () => {
  it('is what the record and our additions give, to the byte', () => {
    expect(canonical(buildRecord(loadRecord())) === asset('pack.json')).toBe(true);
  });

  it('is sorted, one record a line', () => {
    expect(canonical(bundledPack)).toBe(asset('pack.json'));
    const entries =
      bundledPack.facts.length + bundledPack.checks.length + Object.keys(bundledPack.sources).length;
    expect(asset('pack.json').split('\n').length).toBeGreaterThan(entries);
  });

  it('holds the article as it came', () => {
    const [article] = bundledPack.articles;
    const file = asset('natos-new-chapter.txt');
    for (const text of [article?.title, ...(article?.standfirst ?? []), ...(article?.paragraphs ?? [])]) {
      expect(file).toContain(text);
    }
    expect(article?.paragraphs).toHaveLength(10);
    expect(article?.paragraphs.slice(5)).toEqual(article?.paragraphs.slice(0, 5));
  });

  it('uses each of its sources, and has no two of one address', () => {
    const urls = Object.values(bundledPack.sources).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    const { sources, ...rest } = bundledPack;
    const cited = JSON.stringify(rest);
    expect(Object.keys(sources).filter((id) => !cited.includes(JSON.stringify(id)))).toEqual([]);
  });

  it('has no figure that the record has not', () => {
    const known = numbersOfRecord();
    const { series, pledges, demands, facts, checks } = bundledPack;
    const figures = [
      ...series.flatMap(({ values }) => Object.values(values).flatMap((row) => Object.values(row))),
      ...pledges.flatMap(({ targets, amounts = [] }) => [...targets, ...amounts].map(({ value }) => value)),
      ...demands.map(({ value }) => value),
    ].map(String);
    const words = [
      ...facts.map(({ claim }) => claim),
      ...pledges.flatMap(({ what, exceptions, short, caveat, mistakes = [] }) => [
        what,
        ...exceptions,
        short ?? '',
        caveat ?? '',
        ...mistakes.map(({ instead }) => instead),
      ]),
      ...checks.flatMap(({ periods, answers = [] }) =>
        [...periods, ...answers].map(({ note }) => note.replace(/^=.*/, '')),
      ),
    ];
    const told = [...figures, ...words.flatMap(numbersIn)];
    expect([...new Set(told)].filter((number) => !known.has(number))).toEqual([]);
  });
});

describe('the words of a language', () => {
  it('with the record are at most 40 kB gzipped', () => {
    const record = recordOf(bundledPack);
    const sizes = languagesOf(bundledPack).map(
      (lang) => gzipSync(JSON.stringify(joinWords(record, wordsOf(bundledPack, lang))), { level: 9 }).length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(40_000);
  });

  it('with the record give the brief that the whole pack gives', () => {
    const joined = joinWords(recordOf(bundledPack), wordsOf(bundledPack, 'en'));
    expect(makeBrief(bundledPage, [joined], OPTIONS)).toEqual(makeBrief(bundledPage, [bundledPack], OPTIONS));
    const page = pageOf({
      lang: 'de',
      title: 'Nato: Bündnis beschließt fünf Prozent',
      paragraphs: [
        'Die Nato-Staaten, auch Deutschland und Polen, einigten sich auf 5 Prozent des BIP bis 2035 für Verteidigung.',
      ],
    });
    const german = joinWords(recordOf(bundledPack), wordsOf(bundledPack, 'de'));
    expect(makeBrief(page, [german], OPTIONS)).toEqual(makeBrief(page, [bundledPack], OPTIONS));
  });

  it('are those of the common language where the pack has none', () => {
    expect(wordsOf(bundledPack, 'xx').statements?.words).toHaveProperty('en');
  });
});
