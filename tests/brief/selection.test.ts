import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../brief/brief.ts';
import { checkInSteps } from '../../brief/selection/check.ts';
import { repeatsInSteps } from '../../brief/selection/repeats.ts';
import { MOST_SELECTED, selectedIn } from '../../brief/selection.ts';
import { drain } from '../../brief/steps.ts';
import type { Article } from '../../brief/types.ts';
import { bundledPack, bundledPage, pageOf } from './bundled.ts';

const TODAY = '2026-11-25';

function check(selection: string, page: Article, hint?: Parameters<typeof selectedIn>[2]) {
  const { pieces } = selectedIn(page, selection, hint);
  const told = makeBrief(page, [bundledPack], { topicsOff: [], ownTopics: [], today: TODAY }).statements;
  return { told, ...drain(checkInSteps(pieces, page, [bundledPack], told, TODAY)) };
}
const repeats = (selection: string, page: Article) =>
  drain(repeatsInSteps(selectedIn(page, selection).pieces, page, [bundledPack]));

describe('where a selection stands', () => {
  const page = pageOf({
    title: 'Allies spend 2%',
    standfirst: ['It was 2% before.'],
    paragraphs: ['They spend 2%, then 2% again.', 'At last they spend 2%.'],
  });
  const places = (selection: string, hint?: Parameters<typeof selectedIn>[2]) =>
    selectedIn(page, selection, hint).pieces.map(({ at }) => at && [at.paragraph, at.block, at.start]);

  it.each([
    ['a headline', 'Allies spend', undefined, [[null, 0, 0]]],
    ['capitals that a style makes', 'ALLIES SPEND', undefined, [[null, 0, 0]]],
    ['words with another white space', 'They \u00a0spend', undefined, [[0, 0, 0]]],
    ['the place that the browser names', '2%', { paragraph: 0, block: 0, offset: 18 }, [[0, 0, 20]]],
    ['another such place', '2%', { paragraph: null, block: 1, offset: 6 }, [[null, 1, 7]]],
    [
      'lines in a row',
      'again.\nAt last',
      undefined,
      [
        [0, 0, 23],
        [1, 0, 0],
      ],
    ],
    ['a line of the page beside one that isn’t', 'At last\nA caption', undefined, [[1, 0, 0], null]],
    ['nothing', ' \n\t', undefined, []],
  ] as const)('is found for %s', (_, selection, hint, expected) => {
    expect(places(selection, hint)).toEqual(expected);
  });

  it('is cut where it is enormous', () => {
    expect(selectedIn(page, 'a'.repeat(MOST_SELECTED)).cut).toBe(false);
    expect(selectedIn(page, 'a'.repeat(MOST_SELECTED + 1)).cut).toBe(true);
  });

  it('is a place with these very words, whatever was selected', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.string({ unit: 'binary' }),
        (paragraphs, selection) => {
          const any = pageOf({ paragraphs });
          for (const { text, at } of selectedIn(any, selection).pieces) {
            if (!at) continue;
            const there = paragraphs[at.paragraph ?? 0]!.slice(at.start, at.end);
            expect(there.toLowerCase()).toBe(text.toLowerCase());
          }
        },
      ),
    );
  });
});

describe('checking a selection', () => {
  it('gives a statement of the page the brief’s verdict, and says which one it is', () => {
    const { told, statements } = check('5% of their GDP by 2035', bundledPage);
    expect(statements).toHaveLength(1);
    const [{ statement, listed, inPage }] = statements as [(typeof statements)[number]];
    expect(inPage).toBe(true);
    expect(told[listed]).toMatchObject({ verdict: statement.verdict, note: statement.note, value: 5 });
  });

  it('finds the brief’s entry for a later printing of it, too', () => {
    const again = { ...bundledPage, paragraphs: [...bundledPage.paragraphs, ...bundledPage.paragraphs] };
    const paragraph = again.paragraphs.findLastIndex((text) => text.includes('5% of their GDP'));
    const { told, statements } = check('5% of their GDP', again, { paragraph, block: 0, offset: 0 });
    expect(statements[0]?.statement.paragraph).toBe(paragraph);
    expect(told[statements[0]!.listed]?.also).toContain(paragraph);
  });

  it('gives all statements of a long selection', () => {
    const { told, statements } = check(bundledPage.paragraphs.join('\n'), bundledPage);
    expect(statements.length).toBe(
      told.filter(({ paragraph, also }) => [paragraph, ...also].some((p) => p !== null)).length,
    );
  });

  it('judges words that aren’t the article’s by themselves, as of the page’s day', () => {
    const words = 'NATO allies aim to spend 2% of their GDP on defence.';
    const verdictIn = (published: string) =>
      check(words, pageOf({ published, paragraphs: ['Of other things.'] })).statements.map(
        ({ statement, inPage, listed }) => [statement.verdict, inPage, listed],
      );
    expect(verdictIn('2019-05-01')).toEqual([['agrees', false, -1]]);
    expect(verdictIn('2026-05-01')).toEqual([['outdated', false, -1]]);
  });

  it('says what the record knows of the names where nothing speaks of the words', () => {
    const page = pageOf({ paragraphs: ['Poland is a beautiful country in the spring.'] });
    const { statements, facts } = check(page.paragraphs[0]!, page);
    expect(statements).toEqual([]);
    expect(facts.every(({ because }) => because === 'Poland')).toBe(true);
    expect(check('The loaf is good.', page).facts).toEqual([]);
  });
});

describe('repeats of a selection', () => {
  const first = 'The ministers met on Thursday and spoke for six hours about air defence and money.';
  const page = pageOf({
    paragraphs: [
      first,
      'Something else altogether was said by others on the same day in the same town.',
      first,
      `Later an official told the papers: ${first.toLowerCase()} Then they went to dinner in the old town by the river.`,
      first.replace('six', 'six long'),
      first.replace('Thursday', 'Friday').replace('six', 'nine').replace('ministers', 'farmers'),
    ],
  });
  const found = (selection: string) =>
    repeats(selection, page).repeats.map(({ paragraph, similarity }) => [paragraph, similarity === 1]);

  it('are exact ones, near ones and those within longer paragraphs, not where the selection stands', () => {
    expect(found(first)).toEqual([
      [2, true],
      [3, true],
      [4, false],
    ]);
  });

  it('of a part of a paragraph are found within others, and where they stand there', () => {
    const words = 'spoke for six hours about air defence';
    const [one, two] = repeats(words, page).repeats;
    expect([one?.paragraph, two?.paragraph]).toEqual([2, 3]);
    expect(page.paragraphs[3]!.slice(...two!.range!)).toBe(words);
  });

  it.each([
    ['other things', page.paragraphs[1]!],
    ['words that stand nowhere', 'Nobody has ever written these words in this town.'],
  ])('of %s are none', (_, selection) =>
    expect(repeats(selection, page)).toEqual({ repeats: [], short: false }),
  );

  it('of a few words aren’t looked for', () => {
    expect(repeats('the ministers met', page)).toEqual({ repeats: [], short: true });
    expect(repeats('', page).short).toBe(true);
  });

  it('tell where an article that a pack knows prints it, but not on the article’s own page', () => {
    const quoted = pageOf({ title: 'A quotation', paragraphs: ['A', bundledPage.paragraphs[1]!] });
    const [article] = bundledPack.articles;
    const there = { pack: bundledPack.id, id: article!.id };
    // It prints itself twice.
    expect(repeats(quoted.paragraphs[1]!, quoted).repeats).toEqual([
      { paragraph: 1, similarity: 1, article: there },
      { paragraph: 6, similarity: 1, article: there },
    ]);
    const own = repeats(bundledPage.paragraphs[1]!, bundledPage).repeats;
    expect(own.map(({ paragraph, article }) => [paragraph, article])).toEqual([[6, undefined]]);
  });

  it('point to paragraphs that there are, whatever is selected', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 12 })),
        fc.lorem({ maxCount: 20 }),
        (paragraphs, selection) => {
          for (const { paragraph, similarity } of repeats(selection, pageOf({ paragraphs })).repeats) {
            expect(paragraphs[paragraph]).toBeDefined();
            expect(similarity).toBeGreaterThan(0);
            expect(similarity).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
