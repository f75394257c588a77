/**
 * The form of a topic pack as a schema. One place for build and import; `Same` at the end of this file holds it and the
 * engine's type (brief/pack.ts) to each other, so that neither can change alone.
 */
import * as v from 'valibot';
import { PACK_FORMAT, type Pack } from '../../brief/pack.ts';

/** Bounds: far above the bundled pack, far below what could hurt a page. */
const LONGEST_ID = 80;
const LONGEST_LINE = 300;
const LONGEST_TEXT = 4000;
const MOST_RECORDS = 2000;
const MOST_WORDS = 500;

const text = (longest: number) =>
  v.pipe(
    v.string('must be text'),
    v.maxLength(longest, `must be at most ${longest} characters`),
    v.check((value) => value.trim() !== '', 'must not be empty'),
  );
const id = v.pipe(
  text(LONGEST_ID),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'must be letters, digits, dots and dashes'),
);
const line = text(LONGEST_LINE);
const paragraph = text(LONGEST_TEXT);
/** A word or a pattern: not empty, or it would match everywhere. */
const word = line;
const date = v.pipe(
  v.string('must be a date'),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date like 2025, 2025-06 or 2025-06-25',
  ),
);
const language = v.pipe(
  v.string(),
  v.regex(/^([a-z]{2,3}|\*)?$/, 'must be a language like "en", or "*" for all'),
);
const url = v.pipe(
  v.string('must be an address'),
  v.maxLength(1000, 'must be at most 1000 characters'),
  v.regex(/^https?:\/\/[^\s<>"]+$/i, 'must be an http or https address'),
);
const year = v.pipe(
  v.number('must be a year'),
  v.integer('must be a year'),
  v.minValue(1000, 'must be a year'),
  v.maxValue(2999, 'must be a year'),
);
const number = v.pipe(v.number('must be a number'), v.finite('must be a number'));
const range = v.tuple([number, number]);

const list = <T extends v.GenericSchema>(item: T, most = MOST_RECORDS) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `must have at most ${most} entries`));
const words = list(word, MOST_WORDS);
const byLanguage = <T extends v.GenericSchema>(item: T) => v.record(language, item);
const object = <T extends v.ObjectEntries>(entries: T) => v.strictObject(entries);
const maybe = v.exactOptional;

const source = object({ title: line, publisher: line, date: v.nullable(date), url });
const verdict = v.picklist(
  ['agrees', 'incomplete', 'outdated', 'differs', 'unmatched'],
  'must be one of agrees, incomplete, outdated, differs, unmatched',
);
const comparator = v.picklist(
  ['exactly', 'at-least', 'under', 'about', 'up-to'],
  'must be one of exactly, at-least, under, about, up-to',
);

/** Terms parted by bars; an empty one would match everywhere. */
const terms = v.pipe(
  text(20_000),
  v.check(
    (value) => value.split('|').every((term) => term.trim() !== ''),
    'must not have an empty term between bars',
  ),
);
/** Patterns parted by spaces. */
const patterns = text(20_000);

const topic = object({
  id,
  name: line,
  words: maybe(words),
  within: maybe(list(id, 50)),
  countsAs: maybe(id),
  beside: maybe(v.record(id, list(id, 50))),
  vocabulary: maybe(v.record(language, v.record(id, terms))),
  pairs: maybe(list(object({ role: id, of: v.tuple([id, id]), within: number }), 50)),
  model: maybe(v.record(line, number)),
});

const term = object({
  term: maybe(word),
  stem: maybe(word),
  match: v.picklist(['ci', 'exact-case']),
  weight: maybe(v.literal('weak')),
});

const statements = object({
  words: byLanguage(v.record(id, patterns)),
  names: byLanguage(v.record(line, patterns)),
  pledgeNames: v.record(id, patterns),
  home: v.record(line, id),
  group: id,
});

const entity = object({
  id,
  names: byLanguage(line),
  aliases: byLanguage(words),
  metonyms: byLanguage(words),
  stems: byLanguage(word),
  since: v.nullable(year),
  exceptions: list(object({ what: line, source: id }), 20),
  exactCase: maybe(words),
  inflected: maybe(byLanguage(words)),
  notBeside: maybe(list(object({ term: word, before: maybe(words), after: maybe(words) }), 50)),
  forces: maybe(v.literal(false)),
  group: maybe(v.literal(true)),
});

const series = object({
  id,
  name: line,
  edition: date,
  from: date,
  unit: line,
  metric: id,
  source: id,
  label: maybe(line),
  decimals: maybe(v.pipe(number, v.integer(), v.minValue(0), v.maxValue(6))),
  estimateYears: list(year, 300),
  values: v.record(id, v.record(v.pipe(v.string(), v.regex(/^\d{4}$/, 'must be a year')), number)),
});

const target = object({
  metric: id,
  value: number,
  unit: line,
  comparator,
  byYear: v.nullable(year),
  partOf: maybe(id),
  label: maybe(line),
});

const mistake = object({
  id,
  says: line,
  instead: line,
  byYears: maybe(list(year, 20)),
  patterns: maybe(byLanguage(words)),
  metric: maybe(id),
  verdict,
  sources: maybe(list(id, 20)),
});

const pledge = object({
  id,
  title: line,
  date,
  kind: id,
  who: id,
  what: paragraph,
  targets: list(target, 20),
  supersedes: v.nullable(id),
  inForce: v.tuple([date, v.nullable(date)]),
  status: id,
  exceptions: list(line, 20),
  sources: v.pipe(list(id, 20), v.minLength(1, 'must have a source')),
  short: maybe(line),
  caveat: maybe(line),
  facts: maybe(list(id, 20)),
  amounts: maybe(
    list(object({ value: number, unit: line, comparator, byYear: v.nullable(year), for: line }), 20),
  ),
  review: maybe(object({ year, what: line })),
  mistakes: maybe(list(mistake, 50)),
});

const demand = object({
  id,
  by: line,
  date,
  value: number,
  unit: line,
  what: line,
  sources: v.pipe(list(id, 20), v.minLength(1, 'must have a source')),
});

const fact = object({
  id,
  topic: id,
  claim: line,
  asOf: v.nullable(date),
  sources: v.pipe(list(id, 20), v.minLength(1, 'must have a source')),
  relatedTo: list(id, 50),
});

const check = object({
  id,
  patterns: byLanguage(words),
  unless: maybe(byLanguage(words)),
  only: maybe(byLanguage(words)),
  plausible: maybe(range),
  periods: list(
    object({ from: v.nullable(date), to: v.nullable(date), verdict, note: line, since: maybe(line) }),
    50,
  ),
  answers: maybe(
    list(
      object({
        from: v.nullable(date),
        to: v.nullable(date),
        value: v.union([number, range], 'must be a number or [low, high]'),
        year: maybe(year),
        note: line,
        sources: maybe(list(id, 20)),
      }),
      200,
    ),
  ),
  evenDenied: maybe(v.literal(true)),
  expects: maybe(v.literal('since')),
  facts: list(id, 20),
  sources: list(id, 20),
});

const article = object({
  id,
  title: line,
  publisher: line,
  published: v.nullable(date),
  url,
  standfirst: list(paragraph, 10),
  paragraphs: list(paragraph, 500),
});

export const packShape = object({
  format: v.literal(PACK_FORMAT, `must be ${PACK_FORMAT}`),
  id,
  name: line,
  edition: date,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language like "en"')),
  sources: v.record(id, source),
  topics: v.pipe(list(topic, 50), v.minLength(1, 'must have a topic')),
  lexicon: maybe(byLanguage(v.record(id, list(term, MOST_WORDS)))),
  statements: maybe(statements),
  entities: list(entity),
  series: list(series, 50),
  pledges: list(pledge, MOST_WORDS),
  demands: list(demand, MOST_WORDS),
  facts: list(fact),
  checks: list(check, MOST_WORDS),
  articles: list(article, 50),
  shown: maybe(list(id, 20)),
  mainMetric: maybe(id),
  phrases: maybe(byLanguage(v.record(id, terms))),
});

/** Fails to compile where the schema and the engine's type say different things, optional keys included. */
type Keys<T> = T extends readonly (infer Item)[]
  ? Keys<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Keys<T[Key]> }
    : T;
type Same<A, B> = [A, B] extends [B, A] ? true : never;
type Shape = v.InferOutput<typeof packShape>;
true satisfies Same<Shape, Pack> & Same<Keys<Shape>, Keys<Pack>>;
