import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lower } from '../../brief/topics/letters.ts';
import { scanner, scanText } from '../../brief/topics/scan.ts';
import { anyText } from './topics-any-text.ts';

function find(terms: string[], text: string): string[] {
  const made = scanner(new Map([['role', terms]]));
  return made ? scanText(made, text).map(({ start, end }) => text.slice(start, end)) : [];
}

describe('terms', () => {
  it.each([
    ['any case', 'defence budget', 'A Defence Budget. DEFENCE BUDGET!', ['Defence Budget', 'DEFENCE BUDGET']],
    ['whole words', 'army', 'The army, not armyworm or barmy', ['army']],
    ['a hyphen for the space', 'defence budget', 'defence-budget rows', ['defence-budget']],
    ['a no-break space', 'defence budget', 'the defence\u00a0budget', ['defence\u00a0budget']],
    ['exact capitals', '=NATO', 'NATO, Nato and nato', ['NATO']],
    ['a hyphen as the end of a word', '=Nato', 'Nato-Staaten', ['Nato']],
    ['an apostrophe as the end of a word', '=NATO', "NATO'nun, l’NATO", ['NATO', 'NATO']],
    ['full-width letters', 'nato', 'ＮＡＴＯは', ['ＮＡＴＯ']],
    ['a beginning', 'rearm*', 'They rearm: rearming, rearmament', ['rearm', 'rearming', 'rearmament']],
    ['beginnings in a row', 'wydat* na* obron*', 'wydatki na obronność', ['wydatki na obronność']],
    ['one other word between beginnings', 'wydat* obron*', 'wydatki na obronę', ['wydatki na obronę']],
    ['not two', 'wydat* obron*', 'wydatki na naszą obronę', []],
    ['not another word where nothing is a beginning', 'defence budget', 'defence ministry budget', []],
    ['accents left out', 'dépenses militaires', 'Depenses militaires', ['Depenses militaires']],
    ['no accents that the term lacks', 'pais', 'país', []],
    ['Turkish capitals', 'bütçe*', 'BÜTÇESİ', ['BÜTÇESİ']],
    ['Greek capitals without accents', 'δαπάν*', 'ΔΑΠΑΝΕΣ', ['ΔΑΠΑΝΕΣ']],
    ['curly apostrophes', "l'alliance", 'Dans l’Alliance', ['l’Alliance']],
    ['Chinese within a sentence', '北约', '在北约总部', ['北约']],
    ['a Latin acronym between signs', '=NATO', '日本とNATOの関係', ['NATO']],
    ['Arabic with particles', 'الناتو', 'وبالناتو وللناتو في ناتو', ['ناتو', 'ناتو', 'ناتو']],
    ['no Arabic word that only ends so', 'الناتو', 'بيبناتو', []],
    ['a sign', '5% target', 'the 5% target', ['5% target']],
    ['overlapping terms', ['=NATO', 'nato summit'], 'NATO summit', ['NATO', 'NATO summit']],
  ] as [string, string | string[], string, string[]][])('take %s', (_, terms, text, expected) => {
    expect(find([terms].flat(), text)).toEqual(expected);
  });

  it('give no scanner where there are none', () => {
    expect(scanner(new Map())).toBeNull();
    expect(scanner(new Map([['role', ['', '=', '*']]]))).toBeNull();
  });

  it('are found wherever they stand alone, whatever they are', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => /^[\p{L}\p{N}]+$/u.test(text));
    fc.assert(
      fc.property(word, (term) => {
        expect(find([term.normalize('NFC')], `– ${term.normalize('NFC')} –`)).not.toEqual([]);
      }),
    );
  });
});

describe('lower', () => {
  it('keeps the length, so that offsets stay', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(lower(text)).toHaveLength(text.length);
      }),
    );
    expect(lower('İstanbul\u00a0ＮＡＴＯ')).toBe('istanbul nato');
  });
});
