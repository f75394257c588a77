/** The record's files as they are (assets/nato/record/, a verbatim copy; its README describes them). */
import type { Comparator, Verdict } from '../../brief/types.ts';
import type { EditionFile } from './series.ts';
import type { RecordSource } from './sources.ts';

type ByLanguage<T> = Record<string, T>;

export interface RecordMember {
  iso2: string;
  iso3: string;
  name: ByLanguage<string>;
  joined: number;
  aliases: ByLanguage<string[]>;
  metonyms: ByLanguage<string[]>;
  exactCase?: string[];
  stems?: ByLanguage<string>;
  inflected?: ByLanguage<string[]>;
  ambiguous?: { term: string; why: string }[];
  militaryExpenditure: boolean;
  founder: boolean;
  exceptions: { what: string; source: RecordSource }[];
}

export interface RecordMembers {
  compiled: string;
  source: RecordSource;
  members: RecordMember[];
}

export interface RecordSeries {
  id: string;
  edition: string;
  unit: string;
  metric: string;
  source: RecordSource;
  estimate: Record<string, boolean>;
  values: Record<string, Record<string, number | null>>;
}

export interface RecordSpending {
  compiled: string;
  aggregates: Record<string, string>;
  series: RecordSeries[];
}

export interface RecordTarget {
  metric: string;
  value: number;
  unit: string;
  comparator: Comparator;
  byYear: number | null;
}

export interface RecordPledge {
  id: string;
  title: string;
  date: string;
  place: string;
  kind: string;
  who: string;
  what: string;
  targets: RecordTarget[];
  amounts?: { value: number; unit: string; comparator: Comparator; byYear: number | null; for: string }[];
  supersedes: string | null;
  inForce: [string, string | null];
  status: string;
  review?: { year: number; what: string };
  exceptions: string[];
  commonMistakes?: { says: string; instead: string; sources?: RecordSource[] }[];
  sources: RecordSource[];
}

export interface RecordDemand {
  id: string;
  by: string;
  date: string;
  value: number;
  unit: string;
  what: string;
  sources: RecordSource[];
}

export interface RecordPledges {
  pledges: RecordPledge[];
  demands: RecordDemand[];
}

export interface RecordFact {
  id: string;
  topic: string;
  claim: string;
  asOf: string;
  sources: RecordSource[];
  relatedTo: string[];
}

export interface RecordFacts {
  topics: string[];
  facts: RecordFact[];
}

export interface RecordCheck {
  id: string;
  paragraphs: number[];
  statement: string;
  verdict: Verdict;
  explanation: string;
  sources: RecordSource[];
  facts: string[];
}

export interface RecordChecks {
  article: { title: string; publisher: string; published: string; url: string };
  checks: RecordCheck[];
}

export interface RecordTerm {
  term?: string;
  stem?: string;
  match: 'ci' | 'exact-case';
  weight?: 'weak';
  note?: string;
}

export type RecordLexicon = Record<string, Record<string, RecordTerm[]>>;

/** All of it. `lexicon` is without its `_about`. */
export interface TheRecord {
  members: RecordMembers;
  spending: RecordSpending;
  pledges: RecordPledges;
  facts: RecordFacts;
  checks: RecordChecks;
  lexicon: RecordLexicon;
  /** Newer tables than the record's, in order. */
  editions: EditionFile[];
  /** natos-new-chapter.txt. */
  article: string;
}
