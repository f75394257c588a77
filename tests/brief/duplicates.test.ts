import { describe, expect, it } from 'vitest';
import { duplicateGroups, duplicatesInSlices, findDuplicates } from '../../brief/duplicates.ts';
import type { BundledArticle } from '../../brief/pack.ts';
import { bundledPack } from './bundled.ts';

const PIER =
  'The harbour master said on Monday that the old pier would be closed to ferries until the spring repairs are done.';
const BOATS =
  'Fishing boats may still moor on the northern side, where the planks were replaced two summers ago by volunteers.';
const PERMIT =
  'The town council has put aside 3.5 million crowns for the work, but it waits for a permit from the regional office in Saltby.';
const LIGHT =
  'A lamp at the far end has been dark since the storm, and nobody can agree whether the coast guard or the town should mend it.';
const BODY = [PIER, BOATS, PERMIT];
/** A paragraph of four sentences. */
const TOUR = [
  'The tour begins at the mill and follows the canal as far as the second lock.',
  'Visitors should bring boots, because the towpath floods after heavy rain.',
  'A guide from the rowing club explains how barges were pulled by mules.',
  'Tea is served in the boathouse at the end for those who booked a seat.',
];

const told = (paragraphs: string[]) =>
  findDuplicates(paragraphs, []).map(({ first, again, kind }) => ({ first, again, kind }));

describe('findDuplicates', () => {
  it('finds nothing in an article that repeats nothing, nor in none', () => {
    expect(findDuplicates([...BODY, LIGHT], [])).toEqual([]);
    expect(findDuplicates([], [])).toEqual([]);
    expect(findDuplicates(['', '', ''], [])).toEqual([]);
  });

  it('tells a body that is printed twice as one run', () => {
    expect(findDuplicates([...BODY, ...BODY], [])).toEqual([
      {
        first: [0, 2],
        again: [3, 5],
        kind: 'exact',
        similarity: 1,
        pairs: [0, 1, 2].map((i) => ({ first: [i, i], again: [i + 3, i + 3] })),
      },
    ]);
  });

  it('leads every further printing back to the first', () => {
    expect(told([PIER, LIGHT, PIER, BOATS, PIER])).toEqual([
      { first: [0, 0], again: [2, 2], kind: 'exact' },
      { first: [0, 0], again: [4, 4], kind: 'exact' },
    ]);
  });

  it('lets a run go on over a paragraph put in or left out', () => {
    expect(told([...BODY, PIER, 'Advertisement', BOATS, PERMIT])).toEqual([
      { first: [0, 2], again: [3, 6], kind: 'exact' },
    ]);
    expect(told([...BODY, PIER, PERMIT])).toEqual([{ first: [0, 2], again: [3, 4], kind: 'exact' }]);
  });

  it('begins a new run where the order breaks, and never lets a run overlap itself', () => {
    expect(told([...BODY, PERMIT, PIER])).toHaveLength(2);
    expect(told([PIER, PIER, BOATS, BOATS])).toHaveLength(2);
  });

  it.each([
    [
      'curly and straight quotes',
      'He said: "The pier\'s planks are rotten, and I won\'t wait for a permit any longer."',
      'He said: “The pier’s planks are rotten, and I won’t wait for a permit any longer.”',
    ],
    [
      'dashes and hyphens',
      'The pier - or what is left of it - will be closed to the well-known ferry until the spring.',
      'The pier – or what is left of it — will be closed to the well‑known ferry until the spring.',
    ],
    ['white space', PIER, PIER.replaceAll(' ', '\u00a0 ')],
    ['capitals', PIER, PIER.toUpperCase()],
    ['soft hyphens and joiners', PIER, PIER.replaceAll('a', '\u00ada\u200b')],
    [
      'decomposed letters',
      'Les bénévoles ont réparé la jetée près du phare où la tempête avait tout emporté en février.',
      'Les bénévoles ont réparé la jetée près du phare où la tempête avait tout emporté en février.'.normalize(
        'NFD',
      ),
    ],
    [
      'ligatures and full width',
      'The first officer found five fine files in the office, and filed a report on the flood of 1953.',
      'The ﬁrst oﬃcer found ﬁve ﬁne ﬁles in the oﬃce, and ﬁled a report on the ﬂood of １９５３.',
    ],
    [
      'German capitals',
      'Die Straße am Fluß bleibt bis zum Frühjahr gesperrt, weil das Geländer der alten Brücke morsch ist.',
      'DIE STRASSE AM FLUSS BLEIBT BIS ZUM FRÜHJAHR GESPERRT, WEIL DAS GELÄNDER DER ALTEN BRÜCKE MORSCH IST.',
    ],
    ['decimal comma', PERMIT, PERMIT.replace('3.5', '3,5')],
    [
      'composed Hangul',
      '항구 관리소는 월요일에 낡은 부두를 봄 수리가 끝날 때까지 여객선에 개방하지 않겠다고 밝혔다고 주민들이 전했다.',
      '항구 관리소는 월요일에 낡은 부두를 봄 수리가 끝날 때까지 여객선에 개방하지 않겠다고 밝혔다고 주민들이 전했다.'.normalize(
        'NFD',
      ),
    ],
    [
      'Chinese punctuation',
      '港务长星期一表示，旧码头在春季维修完成之前将不对渡轮开放，渔船仍可停靠北侧。',
      '港务长星期一表示,旧码头在春季维修完成之前将不对渡轮开放,渔船仍可停靠北侧.',
    ],
    [
      'voiced kana',
      'ガイドは運河に沿って歩きながら、はしけがどのように引かれていたかを説明した。',
      'ガイドは運河に沿って歩きながら、はしけがどのように引かれていたかを説明した。'.normalize('NFD'),
    ],
  ])('takes a copy for exact whatever its %s', (_, one, other) => {
    expect(told([one, LIGHT, other])).toEqual([{ first: [0, 0], again: [2, 2], kind: 'exact' }]);
  });

  it.each([
    ['a word changed', PIER.replace('old', 'wooden')],
    ['words added', PIER.replace('Monday', 'Monday evening in a short note')],
    ['words dropped', PIER.replace(' on Monday', '')],
    ['a denial', PIER.replace('would be', 'would not be')],
    ['another name', PIER.replace('Monday', 'Friday')],
    ['quotation marks and a speaker', `“${PIER}” So says the notice.`],
  ])('takes a copy for near with %s', (_, copy) => {
    expect(told([PIER, LIGHT, copy])).toEqual([{ first: [0, 0], again: [2, 2], kind: 'near' }]);
  });

  it.each([
    ['moved', [TOUR[2], TOUR[0], TOUR[1], TOUR[3]]],
    ['cut', [TOUR[0], TOUR[1], TOUR[3]]],
    ['added', [...TOUR, 'Dogs are welcome on a lead.']],
  ])('takes a copy for near with a sentence %s', (_, copy) => {
    expect(told([TOUR.join(' '), LIGHT, copy.join(' ')])).toEqual([
      { first: [0, 0], again: [2, 2], kind: 'near' },
    ]);
  });

  it('sees a paragraph that was split, and pieces that were joined', () => {
    const pieces = [TOUR.slice(0, 2).join(' '), TOUR.slice(2).join(' ')];
    expect(told([TOUR.join(' '), LIGHT, ...pieces])).toEqual([
      { first: [0, 0], again: [2, 3], kind: 'near' },
    ]);
    expect(told([...pieces, LIGHT, TOUR.join(' ')])).toEqual([
      { first: [0, 1], again: [3, 3], kind: 'near' },
    ]);
  });

  it('says when the copy has other figures or names, or denies', () => {
    const changes = (copy: string) => findDuplicates([PERMIT, LIGHT, copy], [])[0]?.changes;
    expect(changes(PERMIT.replace('3.5', '5'))).toEqual(['figures']);
    expect(changes(PERMIT.replace('Saltby', 'Tarnley'))).toEqual(['names']);
    expect(changes(PERMIT.replace('has put', 'has not put'))).toEqual(['negation']);
    expect(changes(PERMIT.replace('waits', 'hopes'))).toBeUndefined();
  });

  it('tells how alike a near copy is, in shared words', () => {
    const [run] = findDuplicates([TOUR.join(' '), LIGHT, TOUR.slice(0, 3).join(' ')], []);
    const [all, kept] = [TOUR, TOUR.slice(0, 3)].map((some) => some.join(' ').split(' ').length);
    expect(run?.similarity).toBeCloseTo((2 * kept!) / (all! + kept!), 2);
  });

  it.each([
    ['short lines', ['Read more about it here', PIER, 'Read more about it here', BOATS]],
    ['a byline', ['By Cecily Marsh in Saltby', PIER, 'By Cecily Marsh in Saltby']],
    [
      'rows of one shape',
      [
        'Saltby: 3.1 percent of the budget in 2024, up from 2.6 percent a year earlier, on roads',
        'Tarnley: 2.2 percent of the budget in 2024, up from 2.4 percent a year earlier, on roads',
        'Easton: 3.1 percent of the budget in 2023, up from 2.6 percent a year earlier, on roads',
      ],
    ],
    [
      'the same quotation',
      [
        '“We shall mend the pier before the first frost comes,” the mayor told the council on Tuesday after a long and heated debate.',
        'Asked again a day later whether the money was there, she only said: “We shall mend the pier before the first frost comes.”',
      ],
    ],
    [
      'two tellings of one fact',
      [
        PIER,
        'Until the carpenters have finished in spring no passenger boats will land at the ancient jetty, its keeper announced at the start of the week.',
      ],
    ],
    [
      'one opening',
      [
        'According to figures published by the county this week, the pier costs more each year than the two bridges together.',
        'According to figures published by the county this week, fewer children than ever learn to row at the club by the mill.',
      ],
    ],
    [
      'two forecasts',
      [
        'In Saltby it will be dry with light winds on Monday, 18 degrees by day and 9 at night, and clear until the evening.',
        'In Easton it will be dry with light winds on Tuesday, 21 degrees by day and 12 at night, and clear until the evening.',
      ],
    ],
  ])('keeps %s apart', (_, paragraphs) => {
    expect(told(paragraphs)).toEqual([]);
  });

  it('sees a headline printed again in another case beside itself', () => {
    expect(told(['OLD PIER TO CLOSE UNTIL SPRING', 'Old pier to close until spring', PIER])).toEqual([
      { first: [0, 0], again: [1, 1], kind: 'exact' },
    ]);
  });
});

describe('bundled articles', () => {
  const article: BundledArticle = {
    id: 'pier',
    title: 'The Pier’s Long Winter',
    publisher: 'Example',
    published: null,
    url: 'https://news.example/pier',
    standfirst: [],
    paragraphs: BODY,
  };

  it('are recognised on another page, word for word or edited', () => {
    const page = [LIGHT, PIER.replace('old', 'wooden'), BOATS];
    expect(findDuplicates(page, [article], { title: 'News from the coast' })).toMatchObject([
      { first: [0, 1], again: [1, 2], kind: 'bundled', article: 'pier' },
    ]);
  });

  it('are not told on their own page', () => {
    expect(findDuplicates(BODY, [article], { title: "THE PIER'S LONG WINTER" })).toEqual([]);
  });

  it('print their five paragraphs twice in the pack at hand', () => {
    const [bundled] = bundledPack.articles;
    expect(findDuplicates(bundled!.paragraphs, [bundled!], { title: bundled!.title })).toMatchObject([
      { first: [0, 4], again: [5, 9], kind: 'exact', similarity: 1 },
    ]);
    expect(findDuplicates(bundled!.paragraphs.slice(5), [bundled!], { title: 'Elsewhere' })).toMatchObject([
      { first: [0, 4], again: [0, 4], kind: 'bundled', article: bundled!.id },
    ]);
  });
});

describe('duplicateGroups', () => {
  it('puts all printings of a paragraph in one set, and the pieces of a split with the whole', () => {
    const pieces = [TOUR.slice(0, 2).join(' '), TOUR.slice(2).join(' ')];
    expect(duplicateGroups([PIER, TOUR.join(' '), PIER, ...pieces, PIER])).toEqual([
      [0, 2, 5],
      [1, 3, 4],
    ]);
  });
});

describe('duplicatesInSlices', () => {
  it('yields the share done, never backwards, and ends with what findDuplicates finds', () => {
    const long = Array.from({ length: 1500 }, (_, i) => `${PIER} Notice ${i % 700} of the year ${i}.`);
    const steps = duplicatesInSlices(long, []);
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(step.value).toEqual(findDuplicates(long, []));
  });
});
