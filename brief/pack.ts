/**
 * A topic pack: all that the engine knows of a topic, as data. The bundled one is assets/nato/pack.json
 * (built by `npm run pack` from assets/nato/record/); a reader's own has the same form and is checked by
 * the same schema (settings/pack-schema.ts). docs/PACKS.md describes it for authors.
 */
import type { Comparator, IsoDate, Source, Verdict } from './types.ts';

/** Bumped when an older Sidebrief could not read the pack. */
export const PACK_FORMAT = 1;

export interface Pack {
  format: typeof PACK_FORMAT;
  id: string;
  name: string;
  /** The day the data was compiled. */
  edition: IsoDate;
  language: string;
  /** Sources by id; facts, pledges, checks and series point here. */
  sources: Record<string, Source>;
  topics: PackTopic[];
  /** By language, then by role ("subject", "measure", …): see PACKS.md. */
  lexicon?: Record<string, Lexicon>;
  /** Words and names for finding statements; a pack without them finds none. */
  statements?: StatementWords;
  entities: Entity[];
  series: Series[];
  pledges: Pledge[];
  demands: Demand[];
  facts: Fact[];
  checks: Check[];
  articles: BundledArticle[];
  /** Entities shown where a page names none. */
  shown?: string[];
  /** The metric of the series drawn for entities; the first series' where not told. */
  mainMetric?: string;
  /** Word sets for patterns, by language and name: alternatives with bars between ("allies|members"). */
  phrases?: Record<string, Record<string, string>>;
}

export interface PackTopic {
  id: string;
  name: string;
  /** Words and "exact phrases"; a leading minus excludes. The reader's own topics have just these. */
  words?: string[];
  /** Counts only on a page that is about one of these topics of the pack. */
  within?: string[];
  /**
   * Terms by language and role, parted by | (notation: brief/topics/terms.ts). Under `*` for every language,
   * under `` for a language that has no terms of its own. The pack's topics share their roles; what a term
   * of the role `not` covers isn't counted, and where one of `not-ROLE` stands nothing of that role is.
   */
  vocabulary?: Record<string, Record<string, string>>;
  /** A role that this topic's terms count for too. */
  countsAs?: string;
  /** A role of many meanings counts, as the first of its list, where one of the list stands on the page. */
  beside?: Record<string, string[]>;
  /** Two roles near each other, in one sentence, that make a third; `within` letters. */
  pairs?: { role: string; of: [string, string]; within: number }[];
  /** Weights by feature (brief/topics/model.ts) and `bias`: a logistic regression that gives the score. */
  model?: Record<string, number>;
}

/** Exactly one of term and stem. */
export interface Term {
  term?: string;
  stem?: string;
  /** ci: any case; exact-case: as written. */
  match: 'ci' | 'exact-case';
  /** weak: counts only beside a strong one. */
  weight?: 'weak';
}

export type Lexicon = Record<string, Term[]>;

/** The words of the statement grammar, see brief/statements/words.ts for the form of a pattern. */
export interface StatementWords {
  /** By language ("*": every language), then by role: patterns separated by spaces. */
  words: Record<string, Record<string, string>>;
  /** Names beyond the entities' own, by language, then by entity id. */
  names: Record<string, Record<string, string>>;
  /** Words that name a pledge ("Vilnius"), by its id. */
  pledgeNames: Record<string, string>;
  /** The country that a text in this language speaks of where it names none. */
  home: Record<string, string>;
  /** Entity id of the members together. */
  group: string;
}

export interface Entity {
  /** ISO 3166 alpha-3 for a country, else the pack's own. */
  id: string;
  /** By language. */
  names: Record<string, string>;
  /** Other names and demonyms, by language. */
  aliases: Record<string, string[]>;
  /** Capitals and seats of government: count less, and only in a political sense. */
  metonyms: Record<string, string[]>;
  /** Beginnings of inflected forms, by language. */
  stems: Record<string, string>;
  /** Since when a member of the pack's group; null for one that isn't a member. */
  since: number | null;
  exceptions: { what: string; source: string }[];
  /** Names to be matched as written only ("US", "Turkey"); all others too are matched with their capitals. */
  exactCase?: string[];
  /** Full inflected forms by language, where a stem would match too much. */
  inflected?: Record<string, string[]>;
  /** A term is not this entity where one of these words stands right before or after it ("Washington" Treaty). */
  notBeside?: { term: string; before?: string[]; after?: string[] }[];
  /** false for a member without armed forces: it has no figures. */
  forces?: false;
  /** A group ("NATO", "NATO-Europe") that has figures of its own and isn't a member. */
  group?: true;
}

export interface Series {
  id: string;
  /** What is measured, in words. */
  name: string;
  edition: string;
  /** From this day on pages can have known this edition. */
  from: IsoDate;
  unit: string;
  metric: string;
  source: string;
  estimateYears: number[];
  /** The edition in words for a note ("NATO's edition of July 2026"). */
  label?: string;
  /** Decimals the figures are rounded to, 2 where not told. */
  decimals?: number;
  /** By entity id, then year. Missing figures are left out. */
  values: Record<string, Record<string, number>>;
}

export interface Target {
  metric: string;
  value: number;
  unit: string;
  comparator: Comparator;
  byYear: number | null;
  /** The metric of the target that this one is a part of: 3.5% and 1.5% are parts of the 5%. */
  partOf?: string;
  /** What this part is for, in words for a note ("core defence"). */
  label?: string;
}

/** A sum of money in a pledge. */
export interface PledgedAmount {
  value: number;
  unit: string;
  comparator: Comparator;
  byYear: number | null;
  for: string;
}

/** What texts often get wrong about a pledge, and how to see it. */
export interface Mistake {
  id: string;
  says: string;
  instead: string;
  /** A deadline that gives it away… */
  byYears?: number[];
  /** …or words in the sentence (patterns, see claims/pattern.ts), by language. */
  patterns?: Record<string, string[]>;
  /** Only about a target of this metric. */
  metric?: string;
  verdict: Verdict;
  sources?: string[];
}

export interface Pledge {
  id: string;
  title: string;
  date: IsoDate;
  kind: string;
  who: string;
  what: string;
  targets: Target[];
  supersedes: string | null;
  inForce: [from: IsoDate, to: IsoDate | null];
  status: string;
  exceptions: string[];
  sources: string[];
  /** A name short enough for a note ("the Wales pledge"). */
  short?: string;
  /** What a reader needs beside the targets, in a sentence ("Spain claims an exception; …"). */
  caveat?: string;
  /** Facts that belong to it, the most telling first. */
  facts?: string[];
  amounts?: PledgedAmount[];
  review?: { year: number; what: string };
  mistakes?: Mistake[];
}

export interface Demand {
  id: string;
  by: string;
  date: IsoDate;
  value: number;
  unit: string;
  what: string;
  sources: string[];
}

export interface Fact {
  id: string;
  topic: string;
  claim: string;
  asOf: IsoDate | null;
  sources: string[];
  relatedTo: string[];
}

/** A claim without a figure, recognised by word patterns (see claims.ts), right or wrong in a period. */
export interface Check {
  id: string;
  patterns: Record<string, string[]>;
  /** Where one of these stands in the sentence, the claim is another one. */
  unless?: Record<string, string[]>;
  /** One of these must stand in the sentence too. */
  only?: Record<string, string[]>;
  /** A number beyond these isn't this claim's ("two members" isn't the number of all). */
  plausible?: [low: number, high: number];
  /** The verdict depends on the page's day: the first period that holds it decides. */
  periods: CheckPeriod[];
  /** For a claim with a number or a year: what is right when. Then the periods are for a number that fits none. */
  answers?: CheckAnswer[];
  /** The claim stays one where it is denied ("have not paid their fees"). */
  evenDenied?: true;
  /** For a claim with an entity and a year: the property that the year is compared with. */
  expects?: 'since';
  /** Facts that bear it: shown with it, and their sources are its own too. */
  facts: string[];
  /** Sources beyond those of the facts. */
  sources: string[];
}

export interface CheckPeriod {
  /** Inclusive; null: open. A page's day counts. */
  from: IsoDate | null;
  to: IsoDate | null;
  verdict: Verdict;
  /** A sentence; "=founding" stands for the claim of the fact of that id. */
  note: string;
  /** What has changed by this period, told on pages of an earlier one. */
  since?: string;
}

export interface CheckAnswer {
  from: IsoDate | null;
  to: IsoDate | null;
  /** Right from the one to the other, ends included. */
  value: number | [low: number, high: number];
  /** The year that is counted, where the claim names one or means its own. */
  year?: number;
  note: string;
  sources?: string[];
}

export interface BundledArticle {
  id: string;
  title: string;
  publisher: string;
  published: IsoDate | null;
  url: string;
  /** Summary and subtitle. */
  standfirst: string[];
  paragraphs: string[];
}

/** A pack that has nothing but what is put into it. */
export function emptyPack(id: string, name: string): Pack {
  return {
    format: PACK_FORMAT,
    id,
    name,
    edition: '',
    language: 'en',
    sources: {},
    topics: [],
    entities: [],
    series: [],
    pledges: [],
    demands: [],
    facts: [],
    checks: [],
    articles: [],
  };
}
