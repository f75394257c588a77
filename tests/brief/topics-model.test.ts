import { describe, expect, it } from 'vitest';
import { feature, type Measures, score } from '../../brief/topics/model.ts';
import { countRival } from '../../brief/topics/rival.ts';
import { NONE, type Tally, tally } from '../../brief/topics/tally.ts';
import type { Article } from '../../brief/types.ts';
import { learn, predict } from '../../scripts/learn/noisy-or.ts';
import { loadRecord } from '../../scripts/pack/load.ts';
import { buildTopics } from '../../scripts/pack/topics.ts';

const measures = (tallies: Record<string, Partial<Tally>>, length = 3000): Measures => ({
  tallies: new Map(Object.entries(tallies).map(([role, some]) => [role, { ...NONE, ...some }])),
  length,
  rival: () => 9,
});

describe('features', () => {
  const all = measures({ a: { title: 2, first: 2, lead: 3, early: 4, late: 1, count: 6, windows: 5 } });
  it.each([
    ['a.title', 1],
    ['a.first', 1],
    ['b.first', 0],
    ['a.lead', Math.log(4)],
    ['a.early', Math.log(5)],
    ['a.late', Math.log(2)],
    ['a.count', Math.log(7)],
    ['a.rate', Math.log(1 + 6 / 3.3)],
    ['a.spread', 5 / 11],
    ['a.any', 1],
    ['b.any', 0],
    ['rival', Math.log(10)],
    ['a.any*a.count', Math.log(7)],
    ['b.any*rival', 0],
    ['a.unknown', 0],
    ['nonsense', 0],
    ['', 0],
  ])('%s', (name, value) => {
    expect(feature(name)(all)).toBeCloseTo(value, 10);
  });

  it('add up to a score between 0 and 1', () => {
    expect(score({ bias: 0 }, all)).toBe(0.5);
    expect(score({ bias: -1, 'a.title': 1 }, all)).toBe(0.5);
    expect(score({}, measures({}, 0))).toBe(0.5);
  });
});

describe('the tally', () => {
  const hit = (at: number, headline = false) => ({
    role: 'a',
    start: at,
    end: at + 1,
    headline,
    paragraph: headline ? null : 0,
    text: '',
    at: headline ? 0 : at,
  });
  const of = (length: number, ...places: number[]) =>
    tally({ placed: [hit(3, true), ...places.map((at) => hit(at))], length }, 'Rain').get('a');

  it('tells where in the text a role stands', () => {
    expect(of(4000, 0, 199, 200, 399, 1499, 2001, 3999)).toEqual({
      title: 1,
      first: 2,
      lead: 4,
      early: 5,
      late: 2,
      count: 7,
      windows: 5,
    });
  });

  it('has a second half of a short text too', () => {
    expect(of(100, 10, 60)).toMatchObject({ first: 2, late: 1, count: 2 });
  });

  it('is empty where only the headline speaks', () => {
    expect(of(0)).toEqual({ ...NONE, title: 1 });
  });
});

describe('the rival', () => {
  const article = (...paragraphs: string[]): Article => ({
    url: '',
    title: '',
    standfirst: [],
    lang: 'en',
    published: null,
    modified: null,
    publisher: null,
    paragraphs,
  });
  const count = (page: Article, language = 'en') =>
    countRival(page, language, [], page.paragraphs.join('').length);

  it('is the name that stands most often, by its first letters', () => {
    expect(count(article('He saw Ukraine. For Ukraine and Ukrainian towns.', 'We like Poland.'))).toBe(3);
  });

  it("isn't the first word of a sentence, nor one of the topic", () => {
    expect(count(article('Rain fell. Rain stopped. Rain came: Rain again.'))).toBe(0);
    const text = 'The NATO plan. A NATO day in Rome.';
    const own = { role: 'a', start: 4, end: 8, headline: false, paragraph: 0, text, at: 4 };
    expect(countRival(article(text), 'en', [own], text.length)).toBe(1);
  });

  it('is what is usual where capitals say nothing', () => {
    const german = 'Der Hund sieht den Hund und den Hund im Garten. '.repeat(25);
    expect(count(article(german), 'de')).toBe(3);
    expect(count(article('国防予算は来年も増える見通しだ。'.repeat(75)), 'ja')).toBe(3);
  });
});

describe("the pack's topics", () => {
  const topics = buildTopics(loadRecord());

  it('have only features that there are', () => {
    const known = measures(
      Object.fromEntries(
        ['alliance', 'ally', 'member', 'spending', 'forces', 'money', 'pair', 'aside'].map((role) => [
          role,
          { title: 1, first: 1, lead: 1, early: 1, late: 1, count: 1, windows: 1 },
        ]),
      ),
    );
    for (const { model } of topics) {
      for (const name of Object.keys(model ?? {})) {
        if (name !== 'bias') expect(feature(name)(known), name).toBeGreaterThan(0);
      }
    }
  });

  it('have terms in order, each once, none empty', () => {
    for (const { vocabulary } of topics) {
      for (const roles of Object.values(vocabulary ?? {})) {
        for (const terms of Object.values(roles)) {
          const list = terms.split('|');
          expect(list).not.toContain('');
          expect(list).toEqual([...new Set(list)].sort());
        }
      }
    }
  });

  it('say of every topic how it is found', () => {
    const models = topics.filter(({ model }) => model).map(({ id }) => id);
    expect(models).toEqual(['nato', 'defence-spending']);
    for (const { model, within } of topics) expect(model ? undefined : models).toEqual(within);
  });
});

describe('learning', () => {
  it('finds which of two topics speaks, from labels that say "one of them"', () => {
    const rows = [
      { first: 1, second: 0, label: 1 },
      { first: 0, second: 1, label: 1 },
      { first: 0, second: 0, label: 0 },
      { first: 1, second: 1, label: 1 },
    ];
    const experts = learn(
      [rows.map(({ first }) => [first]), rows.map(({ second }) => [second])],
      rows.map(({ label }) => label),
      0.01,
    );
    for (const { first, second, label } of rows) {
      expect(Math.round(predict(experts, [[first], [second]]))).toBe(label);
    }
    expect(learn([[[1], [0]]], [1, 0], 1)).toEqual(learn([[[1], [0]]], [1, 0], 1));
  });
});
