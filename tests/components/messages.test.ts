import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatDate } from '../../components/dates.ts';
import {
  direction,
  formatNumber,
  formatPercent,
  formatShare,
  locale,
  plural,
  t,
  useMessages,
} from '../../components/messages.ts';
import { english, fromFile, speakEnglish } from './words.ts';

beforeEach(speakEnglish);

const ROOMS = ['components', 'entrypoints', 'background', 'popup', 'options', 'sidebar', 'page'];
const root = join(import.meta.dirname, '../..');
const sources = ROOMS.flatMap((room) => {
  try {
    return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, room, file), 'utf8'));
  } catch {
    return [];
  }
}).concat(readFileSync(join(root, 'wxt.config.ts'), 'utf8'));

/** Keys that Sidebrief needs but no source names as a whole: read by messages.ts itself. */
const ALWAYS = ['language', 'direction'];

describe('the messages', () => {
  it('are all used', () => {
    const all = sources.join('\n').replaceAll('"', "'");
    // A key is used as itself, as the stem of its plural, or by a template such as `verdict_${verdict}`.
    const templates = [...all.matchAll(/`([a-z_]+)\$\{[^`]*?\}`/g)].map((match) => match[1] ?? '');
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
      const named = all.includes(`'${key}'`) || all.includes(`'${stem}'`) || all.includes(`__MSG_${key}__`);
      return !named && !ALWAYS.includes(key) && !templates.some((start) => key.startsWith(start));
    });
    expect(unused).toEqual([]);
  });

  it('hold every plural form that English has', () => {
    const stems = Object.keys(english)
      .filter((key) => key.endsWith('_other'))
      .map((key) => key.slice(0, -'_other'.length));
    expect(stems.length).toBeGreaterThan(5);
    expect(stems.filter((stem) => !english[`${stem}_one`])).toEqual([]);
  });

  it('explain what stands for $1', () => {
    const unexplained = Object.entries(english).filter(
      ([key, { message, description }]) => /\$\d/.test(message) && !description && !/_(one|other)$/.test(key),
    );
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it('hold no dollar sign of their own, which browsers take for a placeholder', () => {
    expect(Object.values(english).filter(({ message }) => /\$(?![1-9])/.test(message))).toEqual([]);
  });
});

describe('t and plural', () => {
  it('fill in, and write numbers in the reader’s form', () => {
    expect(t('judged_as_of', '5 July 2025')).toBe('Judged as of 5 July 2025, the page’s date.');
    useMessages(fromFile, 'en-GB');
    expect(plural('facts_more', 1)).toBe('One more fact');
    expect(plural('facts_more', 1234)).toBe('1,234 more facts');
  });

  it('show a key that is missing rather than nothing', () => {
    useMessages(() => '', 'en');
    expect(t('why')).toBe('why');
  });

  it('use the plural rules of the messages’ language, and its "other" where a form is missing', () => {
    const polish: Record<string, string> = {
      language: 'pl',
      facts_more_few: 'jeszcze $1 fakty',
      facts_more_other: 'jeszcze $1 faktu',
    };
    useMessages((key, [n]) => (polish[key] ?? '').replace('$1', n ?? ''), 'pl');
    expect(plural('facts_more', 3)).toBe('jeszcze 3 fakty');
    expect(plural('facts_more', 5)).toBe('jeszcze 5 faktu');
  });

  it('take the messages’ language, as precise as the browser tells it', () => {
    expect(locale()).toBe('en-GB');
    useMessages(fromFile, 'sv');
    expect(locale()).toBe('en');
  });

  it('tell the direction', () => {
    expect(direction()).toBe('ltr');
    useMessages((key) => (key === 'direction' ? 'rtl' : ''), 'ar');
    expect(direction()).toBe('rtl');
  });

  it('write figures and shares', () => {
    expect(formatNumber(1234.5, 1)).toBe('1,234.5');
    expect(formatPercent(3.5)).toBe('3.5%');
    expect(formatPercent(2, 2)).toBe('2.00%');
    expect(formatShare(0.876)).toBe('88%');
  });
});

describe('formatDate', () => {
  it.each([
    ['2025-07-05', '5 July 2025'],
    ['2025-07-05T23:30:00-08:00', '5 July 2025'],
    ['2025-07', 'July 2025'],
    ['2025', '2025'],
    ['2025-99', '2025-99'],
    ['soon', 'soon'],
    ['', ''],
  ])('%s is %s', (iso, words) => {
    expect(formatDate(iso)).toBe(words);
  });
});
