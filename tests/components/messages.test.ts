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

describe('the messages', () => {
  it('explain what stands for $1', () => {
    const unexplained = Object.entries(english).filter(
      ([key, { message, description }]) => /\$\d/.test(message) && !description && !/_(one|other)$/.test(key),
    );
    expect(unexplained.map(([key]) => key)).toEqual([]);
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
