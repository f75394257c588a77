/** The interface's texts for a reader who chose another language than the browser's. */
import browser from 'webextension-polyfill';
import type { Language } from './languages.ts';

export interface Texts {
  language: Language;
  /** By key, with $1, $2, … in them. */
  texts: Record<string, string>;
}

const coming = new Map<Language, Promise<Texts | undefined>>();

/**
 * The texts of a language; undefined for the browser's own choice, which needs none, and where they can't be read. Only for
 * our own pages and the background: content scripts may not fetch them, and pages may not see that they could.
 */
export function loadTexts(language: Language | 'browser'): Promise<Texts | undefined> {
  if (language === 'browser') return Promise.resolve(undefined);
  const known = coming.get(language);
  if (known) return known;
  const texts = fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
    .then((answer) => answer.json() as Promise<Record<string, { message: string }>>)
    .then((messages) => ({
      language,
      texts: Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
    }))
    .catch(() => undefined);
  coming.set(language, texts);
  return texts;
}
