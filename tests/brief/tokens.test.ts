import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../brief/tokens.ts';

describe('words of a text', () => {
  it.each([
    ['The alliance met.', 'the alliance met .'],
    ['NATO’s chief', 'nato chief'],
    ["didn't, didn’t", "didn't didn't"],
    ['U.S. troops in the U.S.', 'u.s. troops in the u.s.'],
    ['2.5% of 1,000', '2.5 % of 1,000'],
    ['Secretary-General', 'secretary general'],
    ['Donald J. Trump and Gen. Cavoli on Jan. 20', 'donald j trump and gen cavoli on jan 20'],
    ['Really? Yes… No; end', 'really . yes . no . end'],
    ['l’OTAN, nato.int', 'l otan nato int'],
    ['Élysée Україна 防衛', 'élysée україна 防衛'],
    ['', ''],
    ['…!?', ''],
  ])('“%s” is %s', (text, words) => {
    expect(tokenise(text).words.join(' ')).toBe(words);
  });

  it('lie in the text, in order, none empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { words, starts, ends } = tokenise(text);
        const bounds = words.flatMap((_, at) => [starts[at] ?? -1, ends[at] ?? -1]);
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
        expect(words.every((word, at) => word !== '' && (ends[at] ?? 0) > (starts[at] ?? 0))).toBe(true);
        expect(bounds.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
