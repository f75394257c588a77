/**
 * The interface's messages: every language complete beside English, nothing that a browser would mangle, nothing unused.
 *
 * A message that is missing is worse than it looks: browsers put the English one in its place, in the middle of another language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlural, type Messages, pluralCategories, pluralOf, stemOf } from './message-plurals.ts';
import { unusedMessages } from './unused-messages.ts';

const FOLDER = 'public/_locales';

/** Characters, https://developer.chrome.com/docs/extensions/reference/manifest/name and …/description. */
const LONGEST: Record<string, number> = { name: 75, description: 132 };

/** Quotation marks and apostrophes that a language uses; any other is a slip. */
const MARKS: Record<string, string> = {
  ar: '«»',
  de: '„“',
  en: '“”’',
  es: '«»',
  fr: '«»’',
  it: '«»’',
  nl: '“”’',
  pl: '„”',
  uk: '«»’',
};
const ANY_MARK = /["'`´“”„«»‘’‚‹›]/g;

/** Faults of all languages and of the code's use of them, as lines to print. Runs in the repository's folder. */
export function messageFaults(): string[] {
  const read = (language: string): Messages =>
    JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'));
  const english = read('en');
  return [
    ...readdirSync(FOLDER).flatMap((language) => languageFaults(language, read(language), english)),
    ...unusedMessages(english).map((key) => `en: ${key} is used nowhere`),
  ];
}

/** What is wrong with one language's messages beside the English ones; English is held against itself. */
export function languageFaults(language: string, messages: Messages, english: Messages): string[] {
  // Folders are written pt_BR where the tag is pt-BR.
  const tag = language.replace('_', '-');
  const plurals = pluralCategories(tag);
  const wanted = wantedKeys(english, plurals);
  const known = (key: string) =>
    wanted.has(key) || plurals.has(pluralOf(key, english) as Intl.LDMLPluralRule);
  const faults = [
    ...[...wanted].filter((key) => !messages[key]).map((key) => `${key} is missing`),
    ...Object.keys(messages).flatMap((key) => (known(key) ? [] : [`${key} is a key too many`])),
    ...Object.entries(messages).flatMap(([key, { message }]) => [
      ...textFaults(key, message, MARKS[language]),
      ...substitutionFaults(key, message, english, plurals),
    ]),
  ];
  if (messages['language']?.message !== tag) faults.push('language is not the name of its folder');
  if (!/^(ltr|rtl)$/.test(messages['direction']?.message ?? ''))
    faults.push('direction is neither ltr nor rtl');
  return faults.map((fault) => `${language}: ${fault}`);
}

type Plurals = ReturnType<typeof pluralCategories>;

/** The English keys, those of plurals in the categories that the language needs; `other` always, as what plural() falls back on. */
function wantedKeys(english: Messages, plurals: Plurals): Set<string> {
  const needed = [...plurals].flatMap(([name, counts]) => (counts.length || name === 'other' ? [name] : []));
  return new Set(
    Object.keys(english).flatMap((key) =>
      isPlural(stemOf(key), english) ? needed.map((category) => `${stemOf(key)}_${category}`) : [key],
    ),
  );
}

/** The same $1, $2 as in English. A form that one number alone takes ("one", not "21") may leave that number out. */
function substitutionFaults(key: string, message: string, english: Messages, plurals: Plurals): string[] {
  const category = pluralOf(key, english);
  const model = english[category ? `${stemOf(key)}_other` : key];
  if (!model) return [];
  const of = (text: string) => new Set(text.match(/\$[1-9]/g));
  const [has, should] = [of(message), of(model.message)];
  const spared = category && plurals.get(category)?.length === 1 ? '$1' : '';
  return [
    ...[...should].filter((one) => one !== spared && !has.has(one)).map((one) => `${key} lacks ${one}`),
    ...[...has].filter((one) => !should.has(one)).map((one) => `${key} has ${one}, which English has not`),
  ];
}

function textFaults(key: string, message: string, marks: string | undefined): string[] {
  const foreign = (message.match(ANY_MARK) ?? []).filter((mark) => marks && !marks.includes(mark));
  const limit = LONGEST[key] ?? Number.POSITIVE_INFINITY;
  const rules: [broken: boolean, words: string][] = [
    [!/^[a-z][a-z0-9_]*$/.test(key), 'is no key: a-z, 0-9 and _ only, as browsers ignore case'],
    [!message.trim(), 'is empty'],
    [message !== message.trim() || /\s\s|[\n\t]/.test(message), 'has spaces at an end or in a row'],
    // Browsers read $10 as the tenth substitution, $$ as one dollar sign and $1$ as a placeholder of the name 1.
    [/\$(?![1-9](?!\d))|\$\w+\$/.test(message), 'has a $ that browsers would mangle'],
    [foreign.length > 0, `has ${foreign.join(' ')}, which the language doesn't use`],
    [message.length > limit, `is longer than ${limit} characters`],
  ];
  return rules.flatMap(([broken, words]) => (broken ? [`${key} ${words}`] : []));
}
