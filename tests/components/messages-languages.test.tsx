// @vitest-environment happy-dom
/** The interface in each language: every text comes from the messages, and the numbers agree with their nouns. */
import { cleanup, render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDate } from '../../components/dates.ts';
import {
  formatNumber,
  formatPercent,
  type PluralKey,
  plural,
  t,
  useMessages,
} from '../../components/messages.ts';
import { Options } from '../../components/Options.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { PopupState } from '../../components/popup-model.ts';
import { Sidebar } from '../../components/Sidebar.tsx';
import { DEFAULTS } from '../../settings/settings.ts';
import { brief, model, nothing } from './model.ts';
import { english, LANGUAGES, messagesOf, speak } from './words.ts';

afterEach(cleanup);

const options = {
  settings: {
    ...DEFAULTS,
    ownTopics: [{ id: 'own-1', name: 'Cables', words: ['cable'], on: true }],
    sitesExcept: ['b.example'],
  },
  topics: [{ id: 'nato', name: 'The alliance', pack: 'The pack' }],
  access: 'on-click' as const,
};
const popups: PopupState[] = [
  { kind: 'loading' },
  { kind: 'brief', brief, sidebar: 'open' },
  { kind: 'brief', brief: nothing, sidebar: 'closed' },
  { kind: 'mention', topics: ['The alliance'], words: ['NATO'] },
  { kind: 'nothing' },
  ...(['store', 'pdf', 'new-tab', 'browser', 'other'] as const).map((page) => ({
    kind: 'forbidden' as const,
    page,
  })),
  { kind: 'off', why: 'listed' },
  { kind: 'off', why: 'unlisted' },
  { kind: 'no-access' },
];

/** Everything that a reader can see or hear in all surfaces: texts, names, tooltips, placeholders. */
function everyText(): string[] {
  const nothingToDo = () => {};
  const views: JSX.Element[] = [
    <Sidebar key="open" model={model} dispatch={nothingToDo} />,
    <Sidebar key="quiet" model={{ ...model, brief: nothing }} dispatch={nothingToDo} />,
    <Sidebar key="folded" model={{ ...model, state: 'folded' }} dispatch={nothingToDo} />,
    <Options
      key="options"
      model={options}
      dispatch={nothingToDo}
      tryTopic={() => []}
      parseSite={() => null}
    />,
    ...popups.map((state, i) => (
      <Popup
        key={String(i)}
        model={{ ...state, look: { theme: 'system', textSize: 100 }, site: 'news.example' }}
        dispatch={nothingToDo}
      />
    )),
  ];
  return views.flatMap((view) => {
    const { container, unmount } = render(view);
    const elements = [...container.querySelectorAll('*')];
    const texts = elements.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.nodeValue ?? ''] : [])),
      ...['aria-label', 'aria-valuetext', 'title', 'placeholder'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    ]);
    unmount();
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}

/** The same in every language: a name that is nobody's, and formats. */
const EVERYWHERE = ['example.org', 'Markdown', 'HTML', 'JSON'];

describe('a view', () => {
  it('says nothing of its own: each text is a message or stands in the data', () => {
    useMessages((key) => (key === 'language' ? 'en' : key === 'direction' ? 'ltr' : '⟦⟧'), 'en');
    // Languages to choose from are named each in itself, by the browser.
    const names = LANGUAGES.map((one) => new Intl.DisplayNames(one, { type: 'language' }).of(one));
    const data = JSON.stringify([model, options, popups, names]);
    const own = everyText()
      .map((text) => text.replace(/[⟦⟧]/g, ' ').replaceAll(formatDate('2025-06-25'), '').trim())
      .filter((text) => /\p{L}{2}/u.test(text) && !data.includes(text) && !EVERYWHERE.includes(text))
      // Several data in one text: a publisher and its year, topics in a row, a report's address.
      .filter((text) => text.split(/[^\p{L}]+/u).some((word) => word && !data.includes(word)));
    expect(own).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = messagesOf(language);

  it('no view shows a key or a gap for a number', () => {
    speak(language);
    const keys = Object.keys(english).filter((key) => key.includes('_'));
    const texts = everyText();
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => keys.some((key) => text.includes(key)))).toEqual([]);
    expect(texts.filter((text) => /\$\d/.test(text))).toEqual([]);
  });

  it('the folded tab has room for what it names', () => {
    const long = Object.entries(messages).filter(
      ([key, { message }]) => (key.startsWith('finding_') || key === 'trouble') && message.length > TAB_ROOM,
    );
    expect(long).toEqual([]);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s, not English,', (language) => {
  const messages = messagesOf(language);

  it('no view shows a message in English', () => {
    speak(language);
    const data = JSON.stringify([model, options, popups]);
    const sample = Object.entries(english)
      .filter(([key, { message }]) => !message.includes('$') && messages[key]?.message !== message)
      .map(([, { message }]) => message)
      .filter((message) => message.length > 5 && !data.includes(message));
    const shown = new Set(everyText());
    expect(sample.filter((message) => shown.has(message))).toEqual([]);
  });

  it('next to no message is the same as in English', () => {
    const same = Object.keys(english).filter((key) => messages[key]?.message === english[key]?.message);
    const meant = ['name', 'comma', ...(SAME[language] ?? [])];
    expect(same.filter((key) => !meant.includes(key))).toEqual([]);
  });
});

/** Letters of 15 px that a tab of 72% of a 560 px high page has room for beside its sign and its button. */
const TAB_ROOM = 45;

/** Words that a language has in common with English. */
const SAME: Record<string, string[]> = {
  ar: ['direction'],
  de: ['direction', 'own_name'],
  es: ['direction'],
  fr: ['direction', 'options', 'options_title', 'sites_title', 'pixels'],
  it: ['direction'],
  nl: ['direction', 'pixels'],
  pl: ['direction'],
  uk: ['direction'],
};

describe('numbers agree with their nouns', () => {
  it.each<[language: string, key: PluralKey, n: number, words: string]>([
    ['fr', 'count_repeats', 0, '0 répétition'],
    ['fr', 'count_repeats', 2, '2 répétitions'],
    ['fr', 'count_repeats', 1_000_000, '1\u202f000\u202f000 répétitions'],
    ['de', 'count_facts', 0, '0 Fakten'],
    ['es', 'finding_differs', 1, 'Una afirmación difiere de las fuentes'],
    ['it', 'facts_more', 4, 'Altri 4 fatti'],
    ['nl', 'count_members', 1, '1 land'],
    ['pl', 'count_statements', 1, '1 stwierdzenie'],
    ['pl', 'count_statements', 4, '4 stwierdzenia'],
    ['pl', 'count_statements', 12, '12 stwierdzeń'],
    ['pl', 'count_statements', 22, '22 stwierdzenia'],
    ['uk', 'count_facts', 21, '21 факт'],
    ['uk', 'count_facts', 23, '23 факти'],
    ['uk', 'count_facts', 11, '11 фактів'],
    ['ar', 'count_facts', 0, 'لا حقائق'],
    ['ar', 'count_facts', 1, 'حقيقة واحدة'],
    ['ar', 'count_facts', 2, 'حقيقتان'],
    ['ar', 'count_facts', 5, '5 حقائق'],
    ['ar', 'count_facts', 15, '15 حقيقة'],
    ['ar', 'count_facts', 100, '100 حقيقة'],
  ])('%s: %s of %d', (language, key, n, words) => {
    speak(language);
    expect(plural(key, n)).toBe(words);
  });
});

describe('numbers and dates are written in the interface’s language', () => {
  it.each([
    ['fr', '12 345,5', '3,5 %', '5 juillet 2025', 'situation : juillet 2025'],
    ['de', '12.345,5', '3,5 %', '5. Juli 2025', 'Stand: Juli 2025'],
    ['pl', '12 345,5', '3,5%', '5 lipca 2025', 'stan na lipiec 2025'],
    ['uk', '12 345,5', '3,5%', '5 липня 2025 р.', 'станом на липень 2025 р.'],
    ['ar', '12,345.5', '3.5%', '5 يوليو 2025', 'حتى يوليو 2025'],
  ])('%s', (language, number, percent, day, month) => {
    speak(language);
    expect(plain(formatNumber(12345.5))).toBe(number);
    expect(plain(formatPercent(3.5))).toBe(percent);
    expect(formatDate('2025-07-05')).toBe(day);
    expect(plain(t('as_of', formatDate('2025-07')))).toBe(month);
  });
});

/** Which of the spaces that don't break, and which marks of direction, is for each version of the browser to say. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
}
