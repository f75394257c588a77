/** A pack of quite another topic, through the same engine: the page is our own writing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../brief/brief.ts';
import type { Article } from '../../brief/types.ts';
import { loadExamplePack } from '../../settings/example-pack.ts';
import { checkPackText } from '../../settings/pack-schema.ts';
import { bundledPack } from '../brief/bundled.ts';

const text = readFileSync(new URL('../../assets/packs/eu-enlargement.json', import.meta.url), 'utf8');
const pack = await loadExamplePack();

const page: Article = {
  url: 'https://news.example/enlargement',
  title: 'Candidate countries wait: where EU enlargement stands',
  lang: 'en',
  published: '2024-11-20',
  modified: null,
  publisher: null,
  standfirst: ['The queue for EU membership is longer than it was.'],
  paragraphs: [
    'Ministers met to talk about EU enlargement, and about how long a candidate country should have to wait.',
    'There are seven candidate countries now, an official said in the corridor, more than ever before.',
    'Montenegro has been a candidate since 2010. Its accession negotiations are the most advanced of all.',
    'Serbia became a candidate in 2009, the paper recalled, and opened its accession talks later.',
    'Turkey formally applied for EU membership in 1987, before some of the ministers had left school.',
    'Ukraine and Moldova began their accession negotiations in the summer; the accession process of Georgia was halted.',
  ],
};
const options = { topicsOff: [], ownTopics: [], today: '2024-11-21' };

describe('the example pack', () => {
  it('passes the check that every pack passes', () => {
    expect(checkPackText(text)).toHaveProperty('pack.id', 'eu-enlargement');
  });

  it('has a source that can be opened for every fact and answer', () => {
    for (const { sources } of pack.facts) {
      for (const id of sources) expect(pack.sources[id]?.url).toMatch(/^https?:\/\//);
    }
    const used = new Set([...pack.facts, ...pack.checks].flatMap(({ sources }) => sources));
    for (const { answers } of pack.checks)
      for (const { sources } of answers ?? []) for (const id of sources ?? []) used.add(id);
    expect(Object.keys(pack.sources).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('a page about its topic', () => {
  const brief = makeBrief(page, [bundledPack, pack], options);

  it('is briefed by this pack alone', () => {
    expect(brief.topics.map(({ id }) => id)).toEqual(['eu-enlargement']);
  });

  it.each([
    ['seven candidate countries', 'outdated'],
    ['candidate since 2010', 'agrees'],
    ['became a candidate in 2009', 'differs'],
    ['applied for EU membership in 1987', 'agrees'],
    ['Georgia was halted', 'agrees'],
  ])('has "%s" judged: %s', (words, verdict) => {
    const found = brief.statements.find(({ quote }) => quote.includes(words));
    expect(found?.verdict).toBe(verdict);
    expect(found?.sources.length).toBeGreaterThan(0);
  });

  it('names the countries and has their facts', () => {
    expect(brief.entities.map(({ id }) => id).sort()).toEqual(['GEO', 'MDA', 'MNE', 'SRB', 'TUR', 'UKR']);
    expect(brief.facts.length).toBeGreaterThan(4);
    expect(brief.facts.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('is nothing to a reader who hasn’t got the pack', () => {
    expect(makeBrief(page, [bundledPack], options).topics).toEqual([]);
  });
});
