import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAt, parsePattern } from '../../brief/claims/pattern.ts';
import { findClaims } from '../../brief/claims.ts';
import { judge } from '../../brief/judge.ts';
import { type Tokens, tokenise } from '../../brief/tokens.ts';
import { patternProblem } from '../../settings/pack-schema/patterns.ts';
import { bundledPack, bundledPage, pageOf } from './bundled.ts';

/** Milliseconds that a property may take where the machine is busy with other things. */
const SLOW = 60_000;

/** The first words of a text that a pattern matches, or null. */
function firstMatch(pattern: string, text: string, sets: Record<string, string> = {}): string | null {
  const tokens = tokenise(text);
  const parsed = parsePattern(pattern, sets);
  for (let at = 0; at < tokens.words.length; at++) {
    const end = matchAt(parsed, tokens, at, () => 0);
    if (end > at) return text.slice(tokens.starts[at], tokens.ends[end - 1]);
  }
  return null;
}

describe('a pattern', () => {
  it.each([
    ['former president', 'The Former President spoke.', 'Former President'],
    ['former [us|u.s.] president', 'a former U.S. president', 'former U.S. president'],
    ['former [us|u.s.] president', 'a former president', 'former president'],
    ['president [j] Trump', 'President J. Trump spoke', 'President J. Trump'],
    ['Trump', 'a trump card', null],
    ['Trump', 'TRUMP SPEAKS', 'TRUMP'],
    ['invok*', 'It was invoked.', 'invoked'],
    ['article ~3 invoked', 'Article 5 was then invoked', 'Article 5 was then invoked'],
    ['article ~2 invoked', 'Article 5 was then invoked', null],
    ['article ~5 invoked', 'This is an article. It invoked nothing.', null],
    ['# (members|allies)', 'all 32 allies', '32 allies'],
    ['# (members|allies)', 'all thirty-two allies', 'thirty-two allies'],
    ['joined in #year', 'Finland joined in 2023.', 'joined in 2023'],
    ['joined in #year', 'He joined in 12 places', null],
    ['the <allies> agreed', 'the member states agreed', 'the member states agreed'],
    ['secretary general', 'Secretary-General', 'Secretary-General'],
    ['of nato', 'chief of NATO’s staff', 'of NATO'],
    ['a ~2 (b|c) ~2 d', 'a x b y c d', 'a x b y c d'],
    ['go [now]', 'Let us go', 'go'],
  ])('"%s" in “%s” matches %j', (pattern, text, words) => {
    expect(firstMatch(pattern, text, { allies: 'allies|member states' })).toBe(words);
  });

  it.each([
    ['', 'must have 1 to 24 parts'],
    ['a ~3', 'both sides of each gap'],
    ['~3 a', 'both sides of each gap'],
    ['a ~3 ~3 b', 'both sides of each gap'],
    ['a ~99 b', 'must be ~1 to ~15'],
    ['a ~15 b ~15 c ~15 d', 'over 40 words together'],
    ['[a] [b]', 'match nothing at all'],
    ['(a|) b', 'empty or malformed word'],
    ['a (b', 'brackets of the pattern'],
    ['(a (b)) c', 'brackets of the pattern'],
    ['<nobody> said', "which the pack hasn't got"],
    ['* b', 'empty or malformed word'],
  ])('"%s" is refused: %s', (pattern, why) => {
    expect(patternProblem(pattern, {})).toContain(why);
  });

  it(
    'reads no more words twice as often when a hostile text is twice as long',
    () => {
      const pattern = parsePattern(`a ${'~3 [a] '.repeat(10)}~10 z`);
      const reads = (length: number): number => {
        const tokens = tokenise('a '.repeat(length));
        let count = 0;
        const words = new Proxy(tokens.words, {
          get: (target, key, receiver) => {
            if (typeof key === 'string' && /^\d+$/.test(key)) count++;
            return Reflect.get(target, key, receiver);
          },
        });
        const watched: Tokens = { ...tokens, words };
        for (let at = 0; at < length; at++) matchAt(pattern, watched, at, () => 0);
        return count;
      };
      expect(reads(400) / reads(200)).toBeLessThan(2.2);
    },
    SLOW,
  );
});

describe('claims on the bundled article', () => {
  const claims = findClaims(bundledPage, bundledPack);
  const record = JSON.parse(
    readFileSync(new URL('../../assets/nato/record/statement-checks.json', import.meta.url), 'utf8'),
  ) as { checks: { id: string; paragraphs: number[]; verdict: string }[] };
  // The twelve without a figure; the thirteenth, "5% by 2035", is a statement (tests/brief/brief.test.ts).
  const inWords = record.checks.filter(({ id }) => id !== 'pledged-5-by-2035');

  it.each(inWords)('$id is found where the record has it and is $verdict', ({ id, paragraphs, verdict }) => {
    const found = claims.filter(({ check }) => check.id === id);
    const places = found.map(({ paragraph }) => (paragraph === null ? 0 : paragraph + 1));
    expect(places.some((place) => paragraphs.includes(place))).toBe(true);
    const [claim] = found;
    if (!claim) throw new Error('not found');
    const judged = judge(claim, { pack: bundledPack, published: bundledPage.published, today: '2026-11-24' });
    expect(judged.verdict).toBe(verdict);
  });

  it('quotes the words as they stand', () => {
    for (const { paragraph, block, start, end, quote } of claims) {
      const text =
        paragraph !== null
          ? bundledPage.paragraphs[paragraph]
          : block
            ? bundledPage.standfirst[block - 1]
            : bundledPage.title;
      expect(text?.slice(start, end)).toBe(quote);
    }
  });
});

describe('a claim', () => {
  const checksIn = (text: string): string[] =>
    findClaims(pageOf({ paragraphs: [text] }), bundledPack).map(({ check }) => check.id);

  it.each([
    ['It is a myth that members owe NATO money.', 'owing-nato'],
    ['NATO does not have 35 members.', 'number-of-members'],
    ['NATO has two members that border Ukraine.', 'number-of-members'],
    ['With Sweden, NATO would have 32 members.', 'number-of-members'],
    ['All 27 members of the European Union met.', 'number-of-members'],
    ['Sweden applied to join NATO in 2022.', 'accession'],
    ['France rejoined the command of NATO in 2009.', 'accession'],
    ['General Secretary Xi spoke of NATO.', 'general-secretary'],
    ['The former president of Poland praised Trump.', 'former-president'],
    ['NATO established a new command in 2018.', 'founding-year'],
    ['Article 5 had never been invoked before that day.', 'article-5-never'],
    ['The US pays 16% of world military spending, NATO says.', 'us-share-of-spending'],
    ['The treaty is legally binding.', 'legally-binding'],
  ])('“%s” is not %s', (text, check) => {
    expect(checksIn(text)).not.toContain(check);
  });

  it('is told once a sentence and check', () => {
    expect(
      checksIn('NATO has 32 members; the 32-nation alliance grew.').filter(
        (id) => id === 'number-of-members',
      ),
    ).toHaveLength(2);
    expect(checksIn('NATO has 32 members and all 32 allies agree.')).toEqual(['number-of-members']);
  });
});

describe('claims in other languages', () => {
  it.each([
    ['de', 'Der frühere US-Präsident Donald Trump sprach.', 'former-president'],
    ['fr', 'L’ancien président américain Donald Trump a parlé.', 'former-president'],
    ['es', 'El expresidente Donald Trump habló.', 'former-president'],
    ['it', 'L’ex presidente Donald Trump ha parlato.', 'former-president'],
    ['pt', 'O ex-presidente Donald Trump falou.', 'former-president'],
    ['nl', 'Voormalig president Donald Trump sprak.', 'former-president'],
    ['pl', 'Mówił o tym były prezydent USA Donald Trump.', 'former-president'],
    ['sv', 'Förre presidenten Donald Trump talade.', 'former-president'],
    ['fi', 'Entinen presidentti Donald Trump puhui.', 'former-president'],
    ['ru', 'Об этом сказал бывший президент США Дональд Трамп.', 'former-president'],
    ['uk', 'Про це сказав колишній президент США Дональд Трамп.', 'former-president'],
    ['de', 'Die Nato hat 32 Mitglieder.', 'number-of-members'],
    ['fr', 'L’OTAN compte 32 membres.', 'number-of-members'],
    ['es', 'La OTAN tiene 32 miembros.', 'number-of-members'],
    ['it', 'La Nato conta 32 membri.', 'number-of-members'],
    ['pt', 'A OTAN tem 32 membros.', 'number-of-members'],
    ['nl', 'De NAVO telt 32 leden.', 'number-of-members'],
    ['pl', 'NATO liczy 32 członków.', 'number-of-members'],
    ['sv', 'Nato har 32 medlemmar.', 'number-of-members'],
    ['fi', 'Natossa on 32 jäsentä.', 'number-of-members'],
    ['ru', 'НАТО насчитывает 32 страны.', 'number-of-members'],
    ['uk', 'НАТО налічує 32 країни.', 'number-of-members'],
  ])('%s: “%s” is %s', (lang, text, id) => {
    const found = findClaims(pageOf({ lang, paragraphs: [text] }), bundledPack);
    expect(found.map(({ check }) => check.id)).toContain(id);
  });
});

describe('any text', () => {
  it(
    'gives claims that lie in it, the same each time',
    () => {
      const words = fc.constantFrom(
        'NATO',
        'Trump',
        'former',
        'president',
        '32',
        'members',
        '.',
        'Article',
        '5',
        'never',
        'U.S.',
        '’s',
        'İ',
        '\ud800',
        '在',
        '%',
        'owe',
        '2035',
        'Poland',
        'joined',
        'in',
      );
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      );
      fc.assert(
        fc.property(text, (given) => {
          const page = pageOf({ title: given, paragraphs: [given] });
          const found = findClaims(page, bundledPack);
          const told = (claims: typeof found) =>
            claims.map(({ start, end, check }) => `${check.id} ${start} ${end}`);
          expect(told(findClaims(page, bundledPack))).toEqual(told(found));
          expect(found.filter(({ start, end, quote }) => given.slice(start, end) !== quote)).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
    SLOW,
  );
});
