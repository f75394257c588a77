/** The work grows with the length of the text, whatever the text is: counted in steps, not in time. */
import { describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../brief/pack.ts';
import type { Token } from '../../../brief/statements/tokens.ts';
import { article } from './tell.ts';

let steps = 0;

// Every token that any part of the grammar looks at is counted.
vi.mock('../../../brief/statements/tokens.ts', async (load) => {
  const real = await load<typeof import('../../../brief/statements/tokens.ts')>();
  return {
    ...real,
    tokenize: (...args: Parameters<typeof real.tokenize>): Token[] =>
      new Proxy(real.tokenize(...args), {
        get(tokens, key, self) {
          if (typeof key === 'string' && /^\d+$/.test(key)) steps++;
          return Reflect.get(tokens, key, self);
        },
      }),
  };
});

const { findStatements, compileStatements } = await import('../../../brief/statements.ts');
const { loadPack } = await import('./pack.ts');
const pack: Pack = loadPack();

function count(text: string): number {
  steps = 0;
  findStatements(article([text], 'en', '2025-07-01'), pack);
  return steps;
}

describe('steps', () => {
  it.each([
    ['figures without a full stop', '2% of GDP for defence, '],
    ['figures alone', '2% '],
    ['sums', '$5 billion for defence and '],
    ['numbers without a unit', '1.1,%'],
    ['names', 'NATO, Germany, 2%, France and '],
    ['brackets', '((((2% '],
    ['cues', 'agreed demanded should will 2% '],
    ['full stops', '2%... '],
    ['words that nothing is known of', 'lorem ipsum 2% '],
    ['one word without a space', 'x2%x'],
    ['commas', ',,,,,,2%,'],
    ['years', '2035 2% by '],
    ['dotted letters', 'U.S.A.2%'],
    ['sums in brackets', 'for defence £66 billion ($88 billion) '],
    ["sums that are nobody's", 'The defence budget reached $41 billion. Rain fell. '],
    ['members of members', 'NATO members of NATO members 2% '],
    ['years in lists', 'in 2014, from 2026, by 2035 2% '],
  ])('double when the text doubles: %s', (_, piece) => {
    const once = count(piece.repeat(150));
    const twice = count(piece.repeat(300));
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(2.2);
  });

  it('are none where no figure stands', () => {
    expect(count('A long story about nothing in particular. '.repeat(500))).toBe(0);
  });
});

describe('regular expressions', () => {
  it('the one that looks for figures has nothing that repeats, so it never goes back', () => {
    for (const lang of Object.keys(pack.statements!.words)) {
      const { source } = compileStatements(pack).language(lang).trigger;
      expect(source.replace(/\\./g, '')).not.toMatch(/[*+?{(]/);
    }
  });
});
