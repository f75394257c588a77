/**
 * The engine's contracts: what it is given (an Article), what it returns (a Brief).
 *
 *   page/read ──▶ Article ──▶ topics ▸ duplicates ▸ statements ▸ entities ▸ facts ──▶ Brief ──▶ components/, popup, --json
 *
 * Everything here is plain JSON. Paragraphs are referred to by 0-based index into `Article.paragraphs`;
 * null stands for the headline or the standfirst. Character offsets count UTF-16 units.
 */

/** A day as ISO 8601; "2025", "2025-07" and "2025-07-05" are all allowed, the short ones where the day is unknown. */
export type IsoDate = string;

/** What was read from a page: text only, white space folded to single spaces, nothing of it trusted. */
export interface Article {
  url: string;
  /** Headline, '' where the page has none. */
  title: string;
  /** Summary and subtitle: what stands between the headline and the text. */
  standfirst: string[];
  /** Primary language subtag in lower case ("en", "pt"), '' where unknown. */
  lang: string;
  /** ISO date or date-time. */
  published: IsoDate | null;
  modified: IsoDate | null;
  publisher: string | null;
  paragraphs: string[];
}

/** Why something was found: the words and where they stand. */
export interface Because {
  /** null for the headline and the standfirst. */
  paragraph: number | null;
  words: string;
}

export interface FoundTopic {
  id: string;
  /** 0 to 1; from ABOUT on the page is about the topic, from MENTION on it mentions it (see topics.ts). */
  score: number;
  /** The words that opened it, as they stand on the page, most telling first. */
  terms: string[];
  because: Because[];
}

export type DuplicateKind = 'exact' | 'near' | 'bundled';

export interface Duplicate {
  /** Inclusive paragraph ranges. For `bundled`, `first` counts in the bundled article's paragraphs. */
  first: [from: number, to: number];
  again: [from: number, to: number];
  kind: DuplicateKind;
  /** 0 to 1; 1 for exact. */
  similarity: number;
  /** Only for `bundled`: the id of the pack's article. */
  article?: string;
  /** Which paragraph repeats which within the run; a paragraph split in two has a longer range on one side. */
  pairs?: { first: [from: number, to: number]; again: [from: number, to: number] }[];
  /** What a reader should look at twice: the repeat has other figures or names, or says no where the first says yes. */
  changes?: DuplicateChange[];
}

export type DuplicateChange = 'figures' | 'names' | 'negation';

export type StatementKind = 'target' | 'level' | 'demand' | 'guideline-equipment' | 'amount' | 'claim';
export type Verdict = 'agrees' | 'incomplete' | 'outdated' | 'differs' | 'unmatched';
export type Comparator = 'exactly' | 'at-least' | 'under' | 'about' | 'up-to';

/** A statement as the text makes it, before the record is asked. */
export interface FoundStatement {
  paragraph: number | null;
  /** Which text of the headline block: 0 the title, 1… the standfirst; only where paragraph is null. */
  block?: number;
  /** The words that carry the figure or the claim: text.slice(start, end). */
  quote: string;
  start: number;
  end: number;
  kind: StatementKind;
  /** What is measured: gdp-share, gdp-core, gdp-related, equipment-share, money; null for claims. */
  metric: string | null;
  value: number | [low: number, high: number] | null;
  /** "%", "USD bn", "EUR bn", "GBP bn"; null for claims. */
  unit: string | null;
  comparator: Comparator;
  /** A deadline in four digits in the sentence. */
  byYear: number | null;
  /** A deadline in words ("within a decade", "next year"), resolved from the publication date. */
  byWords: number | null;
  /** ISO 3166 alpha-3, or a pack's own id for a group ("NATO", "EU", "NATO-Europe"); null where not told. */
  subject: string | null;
  /** Id of the pledge spoken of, 'national' for a country's own, null for none. */
  pledge: string | null;
  negated: boolean;
  /** Nothing in the sentence leaves room: it can be held against the record as it stands. Set for shares only. */
  plain?: boolean;
}

export interface Source {
  title: string;
  publisher: string;
  date: IsoDate | null;
  url: string;
}

/** A statement with what the record says of it, as of the page's day. */
export interface Statement extends FoundStatement {
  verdict: Verdict;
  /** One sentence made from the record, at most 240 characters; '' for unmatched. */
  note: string;
  /** What has changed since the page's day; '' for nothing. */
  since: string;
  /** The day or edition the record's figure is of. */
  asOf: IsoDate | null;
  sources: Source[];
  /** Further paragraphs that make the same statement (repeats of this one). */
  also: (number | null)[];
}

export interface SeriesPoint {
  year: number;
  value: number;
  estimate: boolean;
}

export interface FoundEntity {
  id: string;
  name: string;
  mentions: number;
  /** The main series of the pack (for the bundled one: share of GDP, %), newest edition. */
  series: SeriesPoint[];
  /** Of the series, "% of GDP"; not there for an entity without figures. */
  unit?: string;
}

export interface FoundFact {
  id: string;
  claim: string;
  asOf: IsoDate | null;
  /** Why it is shown, in words from the page. */
  because: string;
  sources: Source[];
}

export interface Brief {
  url: string;
  title: string;
  lang: string;
  published: IsoDate | null;
  /** How many paragraphs were read. */
  paragraphs: number;
  /** Topics the page is about, strongest first; empty on a page off topic. */
  topics: FoundTopic[];
  /** Topics that are only mentioned in passing (MENTION ≤ score < ABOUT); they open nothing. */
  mentions: FoundTopic[];
  duplicates: Duplicate[];
  statements: Statement[];
  entities: FoundEntity[];
  facts: FoundFact[];
}
