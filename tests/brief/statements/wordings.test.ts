import { describe, expect, it } from 'vitest';
import { read } from './tell.ts';
import { WORDINGS } from './wordings.ts';

const rows = WORDINGS.trim()
  .split('\n')
  .map((line) => {
    const [place = '', sentence = '', found = ''] = line.split(' | ');
    const [lang = '', published = ''] = place.split(' ');
    return { lang, published, sentence, found: found === '–' ? [] : found.split('; ') };
  });

describe('wordings', () => {
  it.each(rows)('in $lang on $published: "$sentence"', ({ lang, published, sentence, found }) => {
    expect(read(sentence, lang, published)).toEqual(found);
  });
});
