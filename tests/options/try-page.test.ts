import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, placesOf } from '../../options/try-page.ts';

describe('articleOf', () => {
  it('takes a short first line for the headline where more is below it', () => {
    expect(articleOf('Bridge opens\n\nIt was late.\n')).toMatchObject({
      title: 'Bridge opens',
      paragraphs: ['It was late.'],
    });
  });

  it.each(['One paragraph.', `${'long '.repeat(60)}\nShort.`])('takes no headline from %j', (text) => {
    expect(articleOf(text)).toHaveProperty('title', '');
  });
});

describe('placesOf', () => {
  it('finds whole words, each time they stand there', () => {
    expect(placesOf('NATO, NATOs and NATO', ['NATO'])).toEqual([
      [0, 4],
      [16, 20],
    ]);
  });

  it('takes the longer of two that overlap', () => {
    expect(placesOf('the defence spending rose', ['defence', 'defence spending'])).toEqual([[4, 20]]);
  });

  it('gives places in order that don’t overlap and are what was looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é') }), (text) => {
        let reached = 0;
        for (const [start, end] of placesOf(text, ['a', 'ab', 'a b', 'é'])) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(['a', 'ab', 'a b', 'é']).toContain(text.slice(start, end));
          reached = end;
        }
      }),
    );
  });
});
