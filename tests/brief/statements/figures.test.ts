import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../brief/statements/figures.ts';
import { tokenize } from '../../../brief/statements/tokens.ts';
import { compileStatements } from '../../../brief/statements.ts';
import { loadPack } from './pack.ts';

const compiled = compileStatements(loadPack());

function figures(text: string, lang: string): (number | string)[][] {
  const { words } = compiled.language(lang);
  return findFigures(tokenize(text, 0, text.length, words), lang).map(({ value, unit, compare }) => [
    ...[value].flat(),
    unit,
    ...(compare === 'exactly' ? [] : [compare]),
  ]);
}

describe('figures', () => {
  it.each<[lang: string, text: string, found: (number | string)[][]]>([
    ['en', '2%', [[2, '%']]],
    ['en', '3.42 percent', [[3.42, '%']]],
    ['en', 'two per cent', [[2, '%']]],
    ['en', 'two-percent-of-GDP', [[2, '%']]],
    ['en', '2 to 2.5 percent', [[2, 2.5, '%']]],
    ['en', '5-6%', [[5, 6, '%']]],
    ['en', '2%-2.5%', [[2, 2.5, '%']]],
    ['en', 'between 2 and 3 percent', [[2, 3, '%']]],
    [
      'en',
      'from 2 to 5 percent',
      [
        [2, '%'],
        [5, '%'],
      ],
    ],
    ['en', 'at least 2%', [[2, '%', 'at-least']]],
    ['en', 'less than 1.5%', [[1.5, '%', 'under']]],
    ['en', 'nearly an estimated 4%', [[4, '%', 'about']]],
    ['en', 'up to 1.5%', [[1.5, '%', 'up-to']]],
    ['en', '$54 billion', [[54, 'USD']]],
    ['en', '$740B', [[740, 'USD']]],
    [
      'en',
      '€4bn (£3.4bn)',
      [
        [4, 'EUR'],
        [3.4, 'GBP'],
      ],
    ],
    ['en', 'US$1.2 trillion', [[1200, 'USD']]],
    ['en', 'half a trillion dollars', [[500, 'USD']]],
    ['en', '350 billion extra U.S. dollars', [[350, 'USD']]],
    ['en', '$267 million', [[0.267, 'USD']]],
    [
      'en',
      'A$50 billion, AUD 765 billion',
      [
        [50, '-'],
        [765, '-'],
      ],
    ],
    [
      'en',
      'Germany spends $90 billion, France 60.',
      [
        [90, 'USD'],
        [60, 'USD'],
      ],
    ],
    ['de', '4,7 Prozent', [[4.7, '%']]],
    [
      'de',
      'das Zwei-Prozent-Ziel, das Zweiprozentziel',
      [
        [2, '%'],
        [2, '%'],
      ],
    ],
    ['de', '1.000 Milliarden US-Dollar', [[1000, 'USD']]],
    [
      'de',
      '39,9 Milliarden Euro, dann 45,2 Milliarden',
      [
        [39.9, 'EUR'],
        [45.2, 'EUR'],
      ],
    ],
    ['fr', '1 000 milliards de dollars', [[1000, 'USD']]],
    ['es', '$500 mil millones', [[500, 'USD']]],
    ['es', 'el dos por ciento', [[2, '%']]],
    [
      'pt',
      'US$ 7,5 bilhões (R$ 24,6 bilhões)',
      [
        [7.5, 'USD'],
        [24.6, '-'],
      ],
    ],
    ['pt', '108 mil milhões de euros', [[108, 'EUR']]],
    ['sv', 'tvåprocentsmålet', [[2, '%']]],
    ['ru', '39,9 млрд. евро', [[39.9, 'EUR']]],
    ['ru', '2 процента', [[2, '%']]],
    ['uk', '4,7 відсотка', [[4.7, '%']]],
    [
      'tr',
      '%4,7 ve yüzde 2',
      [
        [4.7, '%'],
        [2, '%'],
      ],
    ],
  ])('%s: "%s"', (lang, text, found) => {
    expect(figures(text, lang)).toEqual(found);
  });

  it.each([
    ['a phone number', '+49 30 18171-0'],
    ['a date', '24.06.2025'],
    ['a version', '1.2.3 percent'],
    ['more digits than any share has', `${'9'.repeat(400)}%`],
    ['a year and a share', 'in 2014 to the end'],
    ['a rank', 'F-35'],
  ])('none in %s', (_, text) => {
    expect(figures(text, 'en')).toEqual([]);
  });
});
