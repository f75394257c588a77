/**
 * Interface text: the one place in components/ that asks the browser, and only for words.
 *
 * `t('key', …)` gives a message of public/_locales/<language>/messages.json, `plural('key', n, …)` picks among
 * `key_one`, `key_few`, … by the interface language's rules. getMessage() is synchronous and the same under
 * `browser` and `chrome`, so the polyfill (3 kB on every matching page) isn't needed for it.
 * Outside an extension (tests, the gallery) a resolver is set with useMessages(); the JSON is never bundled.
 */
import { numberFormat } from './formats.ts';

type Messages = typeof import('../public/_locales/en/messages.json');
export type MessageKey = keyof Messages;
/** Keys that have plural forms, without the suffix. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

export type Substitution = string | number;
/** Gives the text of a message with $1, $2, … filled in; '' for an unknown key. */
export type Resolver = (key: string, substitutions: string[]) => string;

interface I18n {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

const scope = globalThis as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };
const i18n = (): I18n | undefined => scope.browser?.i18n ?? scope.chrome?.i18n;

let resolve: Resolver = (key, substitutions) => i18n()?.getMessage(key, substitutions) ?? '';
let browserLanguage = (): string => i18n()?.getUILanguage() ?? 'en';
let cache: { locale: string; plurals: Intl.PluralRules } | undefined;

/** Puts another source of messages in place of the browser's; `language` is a BCP 47 tag. */
export function useMessages(resolver: Resolver, language: string): void {
  resolve = resolver;
  browserLanguage = () => language;
  cache = undefined;
}

/**
 * Speaks a language that the reader chose, from its texts; without any, the browser's own. Regional forms are kept: a
 * reader with a British browser who chose English has British dates.
 */
export function speak(chosen: { language: string; texts: Record<string, string> } | undefined): void {
  const theirs = i18n()?.getUILanguage() ?? 'en';
  if (!chosen) {
    useMessages((key, substitutions) => i18n()?.getMessage(key, substitutions) ?? '', theirs);
    return;
  }
  const { language, texts } = chosen;
  useMessages(
    (key, substitutions) =>
      (texts[key] ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
    theirs.toLowerCase().startsWith(language) ? theirs : language,
  );
}

const filled = (substitutions: Substitution[]): string[] =>
  substitutions.map((value) => (typeof value === 'number' ? formatNumber(value) : value));

/** The message in the reader's language; numbers are written in the reader's form. An unknown key shows as itself. */
export function t(key: MessageKey, ...substitutions: Substitution[]): string {
  return resolve(key, filled(substitutions)) || key;
}

/** The message for `n` things: $1 is n, the other substitutions follow. */
export function plural(key: PluralKey, n: number, ...substitutions: Substitution[]): string {
  const values = filled([n, ...substitutions]);
  return resolve(`${key}_${state().plurals.select(n)}`, values) || resolve(`${key}_other`, values) || key;
}

/**
 * The language that the messages are really in, as precise as the browser tells it: dates in an English
 * interface are English even where the browser itself speaks a language that we have no messages for.
 */
export function locale(): string {
  return state().locale;
}

/** 'ltr' or 'rtl', by the messages' language. */
export function direction(): 'ltr' | 'rtl' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** A number in the reader's form; `digits` fixes the decimals. */
export function formatNumber(value: number, digits?: number): string {
  const decimals =
    digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat(locale(), decimals).format(value);
}

/** A share from 0 to 1 as a whole per cent. */
export function formatShare(share: number): string {
  return numberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A figure in per cent ("3.5" → "3.5%"), with the sign where the reader's language puts it; at most two decimals. */
export function formatPercent(value: number, digits?: number): string {
  return numberFormat(locale(), {
    style: 'percent',
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 2,
  }).format(value / 100);
}

function state(): { locale: string; plurals: Intl.PluralRules } {
  if (cache) return cache;
  const ours = resolve('language', []) || 'en';
  const theirs = browserLanguage();
  const tag = theirs.toLowerCase().startsWith(ours.toLowerCase()) ? theirs : ours;
  cache = { locale: tag, plurals: new Intl.PluralRules(tag) };
  return cache;
}
