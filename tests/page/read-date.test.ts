import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInText, dateInUrl, isoDate, monthInUrl } from '../../page/read/date.ts';

describe('isoDate', () => {
  it.each([
    ['2025-06-25', '2025-06-25'],
    [' 2025-06-25T10:20:30Z ', '2025-06-25T10:20:30Z'],
    ['2025-06-25T10:20:30.123+0200', '2025-06-25T10:20:30+02:00'],
    ['2025-06-25T10:20:30-05', '2025-06-25T10:20:30-05:00'],
    ['2025-06-25 10:20', '2025-06-25T10:20:00'],
    ['2025-06-25 10:20:30 UTC', '2025-06-25T10:20:30Z'],
    ['2025-6-5', '2025-06-05'],
    ['2025/06/25', '2025-06-25'],
    ['2025.06.25', '2025-06-25'],
    ['20250625', '2025-06-25'],
    ['20250625T102030Z', '2025-06-25T10:20:30Z'],
    ['2025-06', '2025-06'],
    ['1750846830', '2025-06-25T10:20:30Z'],
    ['1750846830000', '2025-06-25T10:20:30Z'],
    ['Wed, 25 Jun 2025 10:20:30 GMT', '2025-06-25'],
    ['Wed Jun 25 2025 10:20:30 GMT+0200', '2025-06-25'],
    ['2025-06-25, updated', '2025-06-25'],
  ])('reads "%s" as %s', (value, date) => {
    expect(isoDate(value)).toBe(date);
  });

  it.each([
    [''],
    ['yesterday'],
    ['2 hours ago'],
    ['2025-02-30'],
    ['2025-13-01'],
    ['0001-01-01T00:00:00Z'],
    ['1970-01-01T00:00:00Z'],
    ['2101-01-01'],
    ['0'],
    ['{{ date }}'],
  ])('has no date for "%s"', (value) => {
    expect(isoDate(value)).toBeNull();
  });

  it('leaves a time that no clock shows', () => {
    expect(isoDate('2025-06-25T25:61:00Z')).toBe('2025-06-25');
  });

  it('makes of any text an ISO date of a real day, or none', () => {
    const part = fc.constantFrom(
      '2025',
      '1989',
      '06',
      '31',
      '-',
      'T',
      ':',
      ' ',
      'June',
      'Z',
      '+',
      '0',
      '99',
      '/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const date = isoDate(text);
          if (date === null) return;
          expect(date).toMatch(/^\d{4}-\d\d(-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?)?$/);
          expect(new Date(date.slice(0, 10)).toISOString().startsWith(date.slice(0, 10))).toBe(true);
        },
      ),
    );
  });

  it('reads its own dates as they are', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = `${date.toISOString().slice(0, 19)}Z`;
        expect(isoDate(iso)).toBe(iso);
      }),
    );
  });
});

describe('dateInText', () => {
  it.each([
    ['en', '25 June 2025'],
    ['en', 'June 25, 2025'],
    ['en', 'Published on Wednesday, 25th of June 2025 at 10:20'],
    ['en', 'Jun. 25th, 2025'],
    ['en', '25-Jun-2025'],
    ['fr', 'Publié le 25 juin 2025 à 10h20'],
    ['de', 'Stand: 25. Juni 2025, 10:20 Uhr'],
    ['de', '25.06.2025'],
    ['de', 'Mi., 25. 6. 2025'],
    ['es', '25 de junio de 2025'],
    ['it', 'mercoledì 25 giugno 2025'],
    ['pt', '25 de junho de 2025'],
    ['nl', '25 juni 2025'],
    ['pl', '25 czerwca 2025'],
    ['sv', '25 juni 2025'],
    ['fi', '25. kesäkuuta 2025'],
    ['ru', '25 июня 2025'],
    ['uk', '25 червня 2025'],
    ['ja', '2025年6月25日 10:20'],
    ['ko', '2025년 6월 25일'],
    ['', '2025-06-25'],
    ['fr', '25/06/2025'],
    ['en', '25/06/2025'],
    ['en', '06/25/2025'],
  ])('finds the day in %s: "%s"', (lang, text) => {
    expect(dateInText(text, lang)?.date).toBe('2025-06-25');
  });

  it.each([
    ['en', 1, '5 January 2025'],
    ['fr', 2, '5 février 2025'],
    ['de', 3, '5. März 2025'],
    ['es', 1, '5 de enero de 2025'],
    ['it', 5, '5 maggio 2025'],
    ['pt', 10, '5 de outubro de 2025'],
    ['nl', 3, '5 maart 2025'],
    ['pl', 10, '5 października 2025'],
    ['fr', 8, '5 août 2025'],
    ['fi', 11, '5. marraskuuta 2025'],
    ['sv', 5, '5 maj 2025'],
    ['ru', 5, '5 мая 2025'],
    ['ru', 3, '5 марта 2025'],
    ['uk', 11, '5 листопада 2025'],
    ['uk', 4, '5 квітня 2025'],
  ])('knows the months of %s: %d', (lang, month, text) => {
    expect(dateInText(text, lang)?.date).toBe(`2025-${String(month).padStart(2, '0')}-05`);
  });

  it.each([
    ['in English, where the month may stand first', '05/06/2025', 'en'],
    ['where the language is unknown', '05/06/2025', ''],
    ['of two digits for the year', '25.06.25', 'de'],
    ['without a year', '25 June', 'en'],
    ['that is relative', '3 days ago', 'en'],
    ['with a word that is no month', '25 allies 2025', 'en'],
  ])('leaves a date %s', (_why, text, lang) => {
    expect(dateInText(text, lang)).toBeNull();
  });

  it('takes the first of several and says where it starts', () => {
    expect(dateInText('Posted 24.06.2025, updated June 25, 2025', 'en')).toEqual({
      date: '2025-06-24',
      at: 7,
    });
  });
});

describe('dateInUrl', () => {
  it.each([
    ['https://example.org/2025/06/25/summit/', '2025-06-25'],
    ['https://example.org/world/2025/jun/25/summit', '2025-06-25'],
    ['https://example.org/2025/6/5', '2025-06-05'],
    ['https://example.org/summit-2025-06-25-day-two', '2025-06-25'],
    ['https://example.org/news/20250625-summit.html', '2025-06-25'],
    ['https://example.org/a/100202506250', null],
    ['https://example.org/2025/13/45/summit', null],
    ['https://example.org/?from=2025-06-25', null],
    ['https://20250625.example.org/summit', null],
    ['about:blank', null],
    ['', null],
  ])('%s: %s', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });

  it('has a month apart, for want of a day', () => {
    expect(monthInUrl('https://example.org/2025/06/summit/')).toBe('2025-06');
    expect(monthInUrl('https://example.org/2025/66/summit/')).toBeNull();
  });
});
