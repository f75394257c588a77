/**
 * What a word can do in a statement, each as a bit. The pack says which words do it, by language (StatementWords in
 * pack.ts); the grammar knows the roles only, so it serves any topic that is measured in shares and sums.
 */

/** What a share is a share of: the economy. */
export const WHOLE = 1 << 0;
/** What the money is for. */
export const FIELD = 1 << 1;
/** Spending, budget, to spend. */
export const OUTLAY = 1 << 2;
/** Other fields and measures, which make a figure none of ours. */
export const RIVAL = 1 << 3;
/** Target, guideline, commitment. */
export const AIM = 1 << 4;
/** Agree, commit, promise. */
export const VOW = 1 << 5;
/** Reach, hit, miss. */
export const MEET = 1 << 6;
/** Demand, urge, propose. */
export const ASK = 1 << 7;
/** Should, must. */
export const NORM = 1 << 8;
/** Will, plan, announce. */
export const PLAN = 1 << 9;
/** Spends, currently, last year. */
export const FACT = 1 << 10;
/** Is, was: a level where it stands right before the figure. */
export const IS = 1 << 11;
/** Increase, more, extra; fall. */
export const RISE = 1 << 12;
/** Cut, shortfall, divert. */
export const CUT = 1 << 13;
export const NOT = 1 << 14;
export const OF = 1 << 15;
/** For, in, toward. */
export const ON = 1 << 16;
/** To, at. */
export const TO = 1 << 17;
/** By: the size of a change. */
export const BY = 1 << 18;
/** From, between: another figure follows. */
export const FROM = 1 << 19;
export const AND = 1 << 20;
/** Opens another clause: while, which. */
export const BREAK = 1 << 21;
/** What follows is compared with, not spoken of: like, than, according to. */
export const LIKE = 1 << 22;
/** Members, allies, countries. */
export const GROUP = 1 << 23;
/** Equipment. */
export const GEAR = 1 << 24;
/** Articles, adjectives: "their respective". */
export const SKIP = 1 << 25;
/** Before a year: by, until. */
export const DUE = 1 << 26;
/** It, they, we: speaks of what was spoken of before. */
export const IT = 1 << 27;
/** Government, parliament: of the country that the page is from. */
export const HOME = 1 << 28;
/** At least, about. */
export const GAUGE = 1 << 29;
/** Year, fiscal; and "in", which is of time and place. */
export const YEAR = 1 << 30;

/** The names that packs use. */
export const ROLES = {
  whole: WHOLE,
  field: FIELD,
  outlay: OUTLAY,
  rival: RIVAL,
  aim: AIM,
  vow: VOW,
  meet: MEET,
  ask: ASK,
  norm: NORM,
  plan: PLAN,
  fact: FACT,
  is: IS,
  rise: RISE,
  cut: CUT,
  not: NOT,
  of: OF,
  on: ON,
  to: TO,
  by: BY,
  from: FROM,
  and: AND,
  break: BREAK,
  like: LIKE,
  group: GROUP,
  gear: GEAR,
  skip: SKIP,
  due: DUE,
  it: IT,
  home: HOME,
  compare: GAUGE,
  year: YEAR,
} as const;
