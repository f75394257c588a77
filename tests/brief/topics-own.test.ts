import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT, findTopics, MENTION, matchWords } from '../../brief/topics.ts';
import type { Article } from '../../brief/types.ts';
import { anyText } from './topics-any-text.ts';

const words = (entries: string[], text: string, language = '') =>
  matchWords({ words: entries }, text, language)
    .filter(({ excluded }) => !excluded)
    .map(({ start, end }) => text.slice(start, end));

describe('matchWords', () => {
  it.each([
    ['whole words only', ['rent'], 'The rent of a parent went up.', 'en', ['rent']],
    ['any case', ['Submarine'], 'SUBMARINES and a submarine', 'en', ['SUBMARINES', 'submarine']],
    ['an English plural for its singular', ['policies'], 'One policy is enough.', 'en', ['policy']],
    [
      'English verbs',
      ['trade'],
      'They trade, traded and are trading by tradition.',
      'en',
      ['trade', 'traded', 'trading'],
    ],
    ['German endings', ['Wahl'], 'Die Wahlen und der Wahlkampf', 'de', ['Wahlen']],
    ['Finnish cases', ['vaali'], 'Vaaleissa ja vaalien jälkeen', 'fi', ['Vaaleissa', 'vaalien']],
    ['Turkish endings', ['seçim'], 'Seçimlerde ve seçimi', 'tr', ['Seçimlerde', 'seçimi']],
    ['Polish cases', ['wybory'], 'Przed wyborami i po wyborach', 'pl', ['wyborami', 'wyborach']],
    ['Russian cases', ['выборы'], 'Перед выборами и после выборов', 'ru', ['выборами', 'выборов']],
    ['Greek cases', ['εκλογές'], 'Πριν από τις εκλογές, των εκλογών', 'el', ['εκλογές', 'εκλογών']],
    ['Spanish endings', ['elección'], 'Las elecciones y la elección', 'es', ['elecciones', 'elección']],
    ['no accents on the page', ['élection'], "L'election et l'ÉLECTION", 'fr', ['election', 'ÉLECTION']],
    ['no accents in the word', ['senor'], 'El señor y la señora', 'es', ['señor', 'señora']],
    ['Chinese without spaces', ['选举'], '明年的选举很重要', 'zh', ['选举']],
    ['Japanese without spaces', ['選挙'], '来年の選挙は重要だ', 'ja', ['選挙']],
    ['Korean particles', ['선거'], '내년 선거에서', 'ko', ['선거에서']],
    ['Arabic with its article', ['انتخابات'], 'قبل الانتخابات', 'ar', ['الانتخابات']],
    [
      'two words in a row',
      ['climate change'],
      'Climate changes and the climate will change',
      'en',
      ['Climate changes'],
    ],
    ['a hyphen for a space', ['fuel cell'], 'A fuel-cell car', 'en', ['fuel-cell']],
    ['an exact phrase', ['"arms control"'], 'Arms control, arms controls', 'en', ['Arms control']],
    ['an exact phrase in curly quotes', ['“arms control”'], 'arms control', 'en', ['arms control']],
    ['capitals as capitals', ['EU'], 'The EU and eu não sei', 'en', ['EU']],
    ['capitals in press style', ['AUKUS'], 'Aukus, AUKUS and aukus', 'en', ['Aukus', 'AUKUS']],
    ['a word that ends in a sign', ['C++'], 'C++ is a language', 'en', ['C++']],
  ])('takes %s', (_, entries, text, language, expected) => {
    expect(words(entries, text, language)).toEqual(expected);
  });

  it('tells what a minus leaves out, where it stands', () => {
    expect(matchWords({ words: ['jaguar', '-car'] }, 'A jaguar is no car', 'en')).toEqual([
      { start: 2, end: 8, excluded: false },
      { start: 15, end: 18, excluded: true },
    ]);
  });

  it.each([[''], ['-'], ['""'], ['  '], ['*'], ['-""']])('passes over the empty entry %j', (entry) => {
    expect(matchWords({ words: [entry] }, 'Any text - "with" * signs', 'en')).toEqual([]);
  });

  it('never throws, and gives ranges in order, inside the text, without overlaps', () => {
    fc.assert(
      fc.property(fc.array(anyText()), anyText(), (entries, text) => {
        let reached = 0;
        for (const { start, end } of matchWords({ words: entries }, text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("the reader's own topics", () => {
  const page = (title: string, ...paragraphs: string[]): Article => ({
    url: '',
    title,
    standfirst: [],
    lang: 'en',
    published: null,
    modified: null,
    publisher: null,
    paragraphs,
  });
  const own = { id: 'own:bees', name: 'Bees', words: ['bee', '"honey harvest"', '-spelling'] };
  const find = (article: Article, off: string[] = []) => findTopics(article, [], { off, own: [own] });
  const FILLER = 'The town council met on Monday to talk about the bridge and the road to the coast. '.repeat(
    6,
  );

  it('are found on a page about them, with words and places', () => {
    const [found] = find(
      page(
        'Bees return to the city',
        'Beekeepers saw more bees this year.',
        'The honey harvest was good: bees like the park.',
      ),
    );
    expect(found?.score).toBeGreaterThanOrEqual(ABOUT);
    expect(found?.because[0]).toEqual({ paragraph: null, words: 'Bees' });
    expect(found?.terms).toContain('honey harvest');
  });

  it('are a mention where a long page says the word twice', () => {
    const [found] = find(
      page('A new bridge', FILLER, 'The mayor keeps bees.', FILLER, 'He likes his bees.', FILLER),
    );
    expect(found?.score).toBeGreaterThanOrEqual(MENTION);
    expect(found?.score).toBeLessThan(ABOUT);
  });

  it('are nothing on a page with an excluded word, and when switched off', () => {
    const bees = ['Bees win', 'The bees won. Bees are fast.'] as const;
    expect(find(page(...bees, 'The spelling contest ended.'))).toEqual([]);
    expect(find(page(...bees))).toHaveLength(1);
    expect(find(page(...bees), [own.id])).toEqual([]);
  });
});
