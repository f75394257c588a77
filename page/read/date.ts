/**
 * Dates as pages write them, made ISO 8601. Nothing is guessed: no relative dates ("2 hours ago"), no years in
 * two digits, and 05/06/2025 only where the language tells which is the month.
 */
import type { IsoDate } from '../../brief/types.ts';

/** News on the web begins about here; earlier and later dates are ids and defaults ("1970-01-01"). */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** How much of a text is looked at, in characters: datelines are short. */
const SHORT = 200;

/**
 * Beginnings of month names, without accents, from January on: en fr de es it pt nl pl sv fi ru uk. The longest
 * that fits a word decides (fi "marras" is November, "mar" is March).
 */
const MONTHS = [
  'jan ene gen sty tammi янв січ',
  'feb fev lut helmi фев лют',
  'mar maa mrt март бер',
  'apr avr abr kwi huhti апр квіт квит',
  'may mai mag maj mei touko маи мая трав',
  'jun juin giu cze kesa июн черв',
  'jul juil lug lip heina июл лип',
  'aug aou ago sie elo авг серп',
  'sep set wrz syys сен вер',
  'oct okt out ott paz loka окт жовт',
  'nov lis marras ноя лист',
  'dec dez dic gru joulu дек груд',
].map((stems) => stems.split(' '));

const ISO =
  /^(\d{4})([-/.]?)(\d\d?)(?:\2(\d\d?))?(?:[T ]+(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?(?!\d)/i;
const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/;

/**
 * The date of a field for machines (`datetime`, JSON-LD, meta): ISO in its forms, also compact; seconds or
 * milliseconds since 1970; else a date in words. A time is kept with its zone where both are in order, without
 * fractions. Null for anything else and for years before 1990 or after 2100.
 */
export function isoDate(value: string): IsoDate | null {
  const text = value.slice(0, SHORT).trim();
  const stamp = SECONDS.test(text) ? Number(text) * 1_000 : MILLISECONDS.test(text) ? Number(text) : 0;
  if (stamp) return isoDate(new Date(stamp).toISOString());
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second, zone] = compact;
    return withTime(dayOf(year, month, day), hour, minute, second, zone);
  }
  const found = ISO.exec(text);
  if (found?.[2]) {
    const [, year, , month, day, hour, minute, second, zone] = found;
    return day ? withTime(dayOf(year, month, day), hour, minute, second, zone) : monthIn(year, month);
  }
  return dateInText(text)?.date ?? null;
}

const IN_TEXT: [pattern: RegExp, read: (found: RegExpExecArray, lang: string) => IsoDate | null][] = [
  [/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/, ([, year, month, day]) => dayOf(year, month, day)],
  [/(\d{4}) ?[年년] ?(\d\d?) ?[月월] ?(\d\d?) ?[日일]/, ([, year, month, day]) => dayOf(year, month, day)],
  [/(?<![\d.])(\d\d?)\. ?(\d\d?)\. ?(\d{4})(?!\d)/, ([, day, month, year]) => dayOf(year, month, day)],
  [/(?<![\d/])(\d\d?)\/(\d\d?)\/(\d{4})(?![\d/])/, slashed],
  [
    /(?<!\d)(\d\d?)(?:\.|st|nd|rd|th|er|º|ª)?[ -](?:de |of )?([^\s\d.,;:/()|-]{3,12})\.?,?[ -](?:de |del )?(\d{4})(?!\d)/i,
    ([, day, month = '', year]) => dayOf(year, monthOf(month), day),
  ],
  [
    /([^\s\d.,;:/()|-]{3,12})\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i,
    ([, month = '', day, year]) => dayOf(year, monthOf(month), day),
  ],
];

/** The first date in the first 200 characters of a text for readers, with the index where it starts. */
export function dateInText(text: string, lang = ''): { date: IsoDate; at: number } | null {
  const short = text.slice(0, SHORT);
  if (!/\d{4}/.test(short)) return null;
  let first: { date: IsoDate; at: number } | null = null;
  for (const [pattern, read] of IN_TEXT) {
    const found = pattern.exec(short);
    const date: IsoDate | null = found && (!first || found.index < first.at) ? read(found, lang) : null;
    if (found && date) first = { date, at: found.index };
  }
  return first;
}

const IN_PATH: RegExp[] = [
  /\/(\d{4})\/(\d\d?|[a-z]{3})\/(\d\d?)(?=[/-]|$)/,
  /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/,
  /(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/,
];

/** The day in a URL's path: /2025/06/25/, /2025/jun/25/, 2025-06-25, 20250625. Null where there is none. */
export function dateInUrl(url: string): IsoDate | null {
  const path = pathOf(url);
  for (const pattern of IN_PATH) {
    const [, year, month = '', day] = pattern.exec(path) ?? [];
    const date = dayOf(year, /\d/.test(month) ? month : monthOf(month), day);
    if (date) return date;
  }
  return null;
}

/** The month in a URL's path, /2025/06/: for want of anything better. */
export function monthInUrl(url: string): IsoDate | null {
  const [, year, month] = /\/(\d{4})\/(\d\d)(?=\/)/.exec(pathOf(url)) ?? [];
  return monthIn(year, month);
}

/** Without host, query and fragment. */
const pathOf = (url: string) => url.slice(0, 2_000).replace(/^[a-z-]+:\/\/[^/]*|[?#].*$/gis, '');

/** In English the month stands first in some countries and second in others. */
function slashed([, one, two, year]: RegExpExecArray, lang: string): IsoDate | null {
  if (Number(one) > 12 || (lang !== '' && lang !== 'en')) return dayOf(year, two, one);
  return Number(two) > 12 ? dayOf(year, one, two) : null;
}

/** '6' for "June", "junio", "июня"; '' for other words. */
function monthOf(word: string): string {
  const name = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  let month = '';
  let longest = 0;
  for (const [index, stems] of MONTHS.entries()) {
    for (const stem of stems) {
      if (stem.length <= longest || !name.startsWith(stem)) continue;
      longest = stem.length;
      month = String(index + 1);
    }
  }
  return month;
}

function dayOf(year = '', month = '', day = ''): IsoDate | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!monthIn(year, month) || !(d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function monthIn(year = '', month = ''): IsoDate | null {
  const [y, m] = [Number(year), Number(month)];
  return y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 ? `${year}-${two(month)}` : null;
}

function withTime(
  date: IsoDate | null,
  hour?: string,
  minute = '0',
  second = '0',
  zone = '',
): IsoDate | null {
  if (!date || !hour || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}` : 'Z';
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone && offset}`;
}

const two = (digits: string) => digits.padStart(2, '0');
