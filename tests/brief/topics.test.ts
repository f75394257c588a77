import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../brief/pack.ts';
import { ABOUT, findTopics, MENTION } from '../../brief/topics.ts';
import type { Article } from '../../brief/types.ts';
import { loadRecord } from '../../scripts/pack/load.ts';
import { buildTopics } from '../../scripts/pack/topics.ts';
import { anyText } from './topics-any-text.ts';

const pack = { topics: buildTopics(loadRecord()) } as Pack;

function article(lang: string, title: string, ...paragraphs: string[]): Article {
  return {
    url: '',
    title,
    standfirst: [],
    lang,
    published: null,
    modified: null,
    publisher: null,
    paragraphs,
  };
}

const find = (page: Article, off: string[] = []) => findTopics(page, [pack], { off, own: [] });
const about = (page: Article, off: string[] = []) =>
  find(page, off)
    .filter(({ score }) => score >= ABOUT)
    .map(({ id }) => id);

/** Text without a word of the topic, about as long as an article's paragraph. */
const FILLER =
  'The council met on Monday to talk about the old bridge, the road to the coast and the new swimming pool. ' +
  'Several members spoke, and the mayor thanked the people who had come to listen to the long evening.';
const LONG = [FILLER, FILLER, FILLER, FILLER, FILLER, FILLER];

const SUMMIT = article(
  'en',
  'NATO leaders meet in Ankara',
  'The leaders of NATO gathered on Tuesday. The alliance wants to agree on new plans for collective defence.',
  'NATO has 32 members. Its allies differ over Article 5, the Secretary General of NATO said.',
);
const BUDGET = article(
  'en',
  'Military budget to grow by two billion',
  'The government wants to spend more on the army next year. The defence budget grows by two billion.',
  'The money is for tanks and for the pay of soldiers, the defence minister said.',
);

describe('findTopics', () => {
  it('says why: words as they stand, headline first, each once', () => {
    const [found] = find(SUMMIT);
    expect(found?.id).toBe('nato');
    expect(found?.because[0]).toEqual({ paragraph: null, words: 'NATO' });
    expect(found?.terms).toEqual(found?.because.map(({ words }) => words));
    const small = found?.terms.map((term) => term.toLowerCase());
    expect(new Set(small).size).toBe(small?.length);
  });

  it('tells the alliance from the money', () => {
    expect(about(SUMMIT)).toContain('nato');
    expect(about(SUMMIT)).not.toContain('defence-spending');
    expect(about(BUDGET)).toEqual(['defence-spending']);
  });

  it('counts the standfirst as the beginning of the text', () => {
    const page = { ...article('en', 'Ministers meet', ...LONG), standfirst: SUMMIT.paragraphs };
    expect(find(page).find(({ id }) => id === 'nato')?.because[0]?.paragraph).toBeNull();
  });

  it('finds sub-topics on a page about the topic only', () => {
    expect(find(SUMMIT).map(({ id }) => id)).toEqual(expect.arrayContaining(['article-5', 'leadership']));
    expect(find(article('en', 'Article 5 of the club rules', 'Article 5 is about the pool.'))).toEqual([]);
  });

  it('leaves out what is switched off, and sub-topics with the topics they are within', () => {
    expect(about(SUMMIT, ['nato'])).toEqual([]);
    expect(about(BUDGET, ['defence-spending'])).toEqual([]);
    expect(find(SUMMIT, ['article-5']).map(({ id }) => id)).not.toContain('article-5');
    expect(find(SUMMIT, ['nato', 'defence-spending'])).toEqual([]);
  });

  it('calls two words in a long text a mention', () => {
    const page = article(
      'en',
      'A day in the harbour',
      ...LONG,
      'A NATO ship lay there; the NATO crew waved.',
      ...LONG,
    );
    const [found] = find(page);
    expect(found?.score).toBeGreaterThanOrEqual(MENTION);
    expect(found?.score).toBeLessThan(ABOUT);
  });

  it('reads a page of the wrong language by its own words', () => {
    const page = article(
      'en',
      'Budżet obronny i NATO',
      'Państwa NATO zwiększą wydatki na obronność, a budżet obronny wzrośnie o dwa miliardy. Sojusz się na to zgodził.',
      'Sojusznicy spotkają się w lipcu na szczycie NATO, ale nie wszyscy przyjadą.',
    );
    expect(about(page)).toEqual(expect.arrayContaining(['nato', 'defence-spending']));
  });

  it('finds the acronym in a language that the pack has no words of', () => {
    const page = article(
      'is',
      'NATO fundar í Ankara',
      'NATO fundar. NATO vill meira.',
      'Ríki NATO voru sammála.',
    );
    expect(about(page)).toEqual(['nato']);
  });

  it('gives the same for the same, within bounds, and never throws', () => {
    const text = fc.oneof(
      anyText(),
      fc.constantFrom('NATO', 'defence budget', '北约', 'billion army', 'İstanbul’da NATO', '\ud800'),
    );
    fc.assert(
      fc.property(
        fc.string(),
        text,
        fc.array(text, { maxLength: 5 }),
        fc.array(text, { maxLength: 8 }),
        (...parts) => {
          const [lang, title, standfirst, paragraphs] = parts;
          const page = { ...article(lang, title, ...paragraphs), standfirst };
          const found = find(page);
          expect(find(page)).toEqual(found);
          for (const { score, because } of found) {
            expect(score).toBeGreaterThanOrEqual(MENTION);
            expect(score).toBeLessThanOrEqual(1);
            for (const { paragraph, words } of because) {
              const texts = paragraph === null ? [title, ...standfirst] : [paragraphs[paragraph] ?? ''];
              expect(texts.some((each) => each.includes(words))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('pages that are not about it', () => {
  it.each([
    [
      'a court',
      'en',
      'Defence calls last witness',
      'The defence spent two hours. The defence lawyer has no money left.',
    ],
    [
      'sport',
      'en',
      'City spend millions on defence',
      'The club paid 30 million for a defender. The coach likes a strong defence.',
    ],
    [
      'the spelling alphabet',
      'en',
      'How pilots spell',
      'The NATO phonetic alphabet runs from Alfa to Zulu. Sailors use the NATO alphabet too.',
    ],
    [
      'a watch strap',
      'en',
      'The best straps',
      'A NATO strap suits a diving watch. We tried ten NATO straps and a NATO watch band.',
    ],
    [
      'cinema owners',
      'en',
      'NATO warns of empty cinemas',
      'NATO, the National Association of Theatre Owners, met in Las Vegas. NATO expects fewer films.',
    ],
    [
      'a ranking of countries, one part of which is about the army',
      'en',
      'Where people grow old in good health',
      'Germany has the most hospitals, Sweden the best schools and Finland the cleanest air, the ranking says.',
      'Doctors in Poland and Romania see their patients sooner than those of other European countries.',
      'The ranking also asks how safe people are. Military spending rose in ten countries; the army gets two billion more in one.',
      'Estonia spends most on defence, a NATO study says. Its defence budget grows by half a billion.',
    ],
    [
      'a friend who is none',
      'en',
      'A major non-NATO ally',
      'The country is a major non-NATO ally. The president met its king to talk about trade.',
    ],
    [
      'a birth',
      'it',
      'NATO A ROMA IL PRIMO PANDA',
      'Il cucciolo è nato lunedì allo zoo di Roma e pesa cento grammi.',
    ],
    [
      'a birth at the beginning of a sentence',
      'it',
      'Addio al pittore',
      'Nato a Torino nel 1930, il pittore ha vissuto a Roma. Nato povero, è morto ricco.',
    ],
    ['taking', 'fi', 'OTAN KAHVIA', 'Otan kahvia ja pullaa. Otan myös maitoa, sanoo mummo.'],
    ['a talent', 'pt', 'Um líder nato', 'O jogador é um talento nato e um líder nato, diz o treinador.'],
    ['a part of Toronto', 'zh', '北约克新年', '北约克市民周末庆祝新年。北约克的公园来了很多人。'],
    [
      'a name',
      'en',
      'Nato wins the race',
      'Nato, 24, was faster than her friends. She comes from the hills.',
    ],
  ])('stays shut on %s', (_, lang, title, ...paragraphs) => {
    expect(about(article(lang, title, ...paragraphs))).toEqual([]);
  });
});

it('reads no more of a book on one page than of a long story', () => {
  const page = article('en', 'Rain', ...Array.from({ length: 2000 }, () => FILLER), 'NATO NATO NATO');
  expect(find(page)).toEqual([]);
  const own = { id: 'own', name: 'Own', words: ['nato'] };
  expect(findTopics(page, [], { off: [], own: [own] })).toEqual([]);
});
