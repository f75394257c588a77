import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateGroups, findDuplicates } from '../../brief/duplicates.ts';
import { article, EDITS, random } from './duplicate-generator.ts';
import { TONGUES } from './duplicate-generator-text.ts';

/** Anything a page can hold: any UTF-16, lone surrogates too, and words that repeat. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom('a', 'the', '5%', 'Ω', '国', '\ud800', '\u0301', 'ﬁ', '각', '\u1100', '.', '\n'), {
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
  fc.constant(''),
);
const page = fc
  .array(anything, { maxLength: 12 })
  .chain((some) => fc.shuffledSubarray([...some, ...some, ...some]));
const bundle = page.map((paragraphs) => [
  { id: 'x', title: 'X', publisher: '', published: null, url: '', standfirst: [], paragraphs },
]);

/** An article in one of the languages, with some of its paragraphs printed again. */
const printed = fc
  .record({
    lang: fc.constantFrom(...Object.keys(TONGUES)),
    seed: fc.nat(),
    again: fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }),
  })
  .map(({ lang, seed, again }) => {
    const { paragraphs } = article(lang, 6, random(seed));
    return { lang, seed, paragraphs: [...paragraphs, ...again.map((i) => paragraphs[i]!)] };
  });

describe('duplicates, whatever the page', () => {
  it('throws on nothing, keeps its ranges inside the page and in order, and finds the same again', () => {
    fc.assert(
      fc.property(page, bundle, (paragraphs, articles) => {
        const found = findDuplicates(paragraphs, articles);
        for (const { first, again, kind, similarity, pairs } of found) {
          const firsts = kind === 'bundled' ? articles[0]!.paragraphs.length : again[0];
          for (const [range, end] of [
            [first, firsts],
            [again, paragraphs.length],
          ] as const) {
            expect(range[0]).toBeGreaterThanOrEqual(0);
            expect(range[1]).toBeGreaterThanOrEqual(range[0]);
            expect(range[1]).toBeLessThan(end);
          }
          expect(similarity).toBeGreaterThan(0.5);
          expect(similarity).toBeLessThanOrEqual(1);
          expect(pairs?.[0]?.again[0]).toBe(again[0]);
          expect(pairs?.at(-1)?.again[1]).toBe(again[1]);
        }
        expect(findDuplicates([...paragraphs], articles)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it('puts the copies of a paragraph in one set, wherever they stand', () => {
    fc.assert(
      fc.property(printed, fc.nat(), ({ paragraphs }, seed) => {
        const r = random(seed);
        const order = paragraphs.map((_, i) => i).sort(() => r() - 0.5);
        const sets = duplicateGroups(order.map((i) => paragraphs[i]!));
        const texts = sets.map((set) => new Set(set.map((i) => paragraphs[order[i]!])));
        expect(texts.every((set) => set.size === 1)).toBe(true);
        expect(sets.flat().length).toBe(
          paragraphs.filter((text, i) => paragraphs.indexOf(text) !== i || paragraphs.lastIndexOf(text) !== i)
            .length,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when a paragraph that repeats nothing is added', () => {
    const own =
      'Zwölf Quarzuhren tickten vergnügt hinter einer blauen Tür, während draußen jemand leise Xylophon übte.';
    fc.assert(
      fc.property(printed, ({ paragraphs }) => {
        expect(findDuplicates([...paragraphs, own], [])).toEqual(findDuplicates(paragraphs, []));
        const groups = duplicateGroups(paragraphs).map((set) => set.map((i) => i + 1));
        expect(duplicateGroups([own, ...paragraphs])).toEqual(groups);
      }),
      { numRuns: 60 },
    );
  });

  it('finds an edited copy as surely as the copy it was made from', () => {
    const edits = ['unicode-form', 'block-quote', 'words-added', 'sentence-moved'];
    fc.assert(
      fc.property(printed, fc.constantFrom(...edits), ({ lang, seed, paragraphs }, name) => {
        const plain = paragraphs.slice(0, 6);
        const edited = EDITS[name]!(plain[0]!, TONGUES[lang]!, random(seed));
        fc.pre(edited !== null && edited !== plain[0]);
        expect(duplicateGroups([...plain, edited!])).toEqual([[0, 6]]);
      }),
      { numRuns: 100 },
    );
  });
});
