import { describe, expect, it } from 'vitest';
import lexicon from '../../assets/nato/record/lexicon.json';
import { spotText } from '../../page/spot.ts';

interface Term {
  term?: string;
  stem?: string;
  weight?: string;
}

const { _about, ...languages } = lexicon as unknown as Record<string, Record<string, Term[]>>;

describe.each(Object.entries(languages))('the spotter in %s', (language, roles) => {
  const strong = ['alliance', 'spending']
    .flatMap((role) => roles[role] ?? [])
    .filter(({ weight }) => !weight)
    .map(({ term, stem }) => term ?? stem ?? '');

  it.each(strong)('knows "%s"', (words) => {
    const capital = words.charAt(0).toUpperCase() + words.slice(1);
    const known = [words, capital].some((text) => spotText(language, `– ${text} –`, []));
    expect(known).toBe(true);
    // Where the page doesn't say its language.
    expect([words, capital].some((text) => spotText('', `– ${text} –`, []))).toBe(true);
  });
});

it.each([
  ['en', 'Senators and donators met in Anatolia'],
  ['en', 'The defence rests: the jury will decide on Monday, says the lawyer'],
  ['it', 'Il pittore è nato a Roma e resta a casa'],
  ['fi', 'Minä otan kahvia'],
  ['pl', 'Na szczęście pogoda jest dobra'],
  ['en-GB', 'A watch with a strap for the diver'],
])('passes over a page in %s like "%s"', (language, text) => {
  expect(spotText(language, text, [text])).toBe(false);
});
