/**
 * What the model looks at, block by block: where a block stands relative to the article's home (the element
 * with most of its text), how much text is marked up alike, what its names and its ending say.
 *
 *            ancestor
 *           ╱  up 1  ╲ down 2
 *        home        box
 *       ╱    ╲          ╲
 *      p      p          p    ← judged
 */
import { type Context, isBeside, kindNumber, namesOf, place, settle } from './context.ts';
import { type Block, isHeading } from './walk.ts';

export interface Page {
  title: string;
  /** The description that the page gives of itself in its head, folded; '' for none. */
  description: string;
}

/** Text of at least this many characters … */
const TEXT = 80;
/** … with at most this share of links makes a place the article's home. */
const LINKED = 0.35;
/** What text counts that is named as something else. */
const BESIDE = 0.3;
/** What list items count: other stories are listed more often than an article's points. */
const LISTED = 0.5;
const LISTED_BESIDE = 0.1;
/** How much of a vote an ancestor gets, and how many do. */
const PASSED_ON = 0.7;
const LEVELS = 4;
/** Text of one markup is the page's text where it is more than this share of all; … */
const MOST_ALIKE = 0.4;
/** … and home is what holds this share of it. */
const HELD = 0.7;
/** East Asian writing says as much in fewer characters. */
const DENSE = 2.5;
const DENSE_WRITING = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** A block longer than this that holds several others is a copy of the article in one piece. */
const COPY = 1200;
/** It is as long as what it is a copy of, so there are few; as a share of all text. */
const COPY_SHARE = 0.1;
/** Shorter texts stand in others by chance. */
const VOTER = 60;

const SENTENCE_END = /[.!?…。！？؟।][\s"'”’»)\]」』]*$/;
/** Both cases are written out: a regular expression that ignores case takes three times as long. */
const CALL =
  /\b(?:[Nn]ewsletter|[Ss]ubscribe|[Ss]ign up|[Ff]ollow us|[Cc]lick here|[Rr]ead more|[Aa]lso read|[Rr]ead also|[Rr]elated|[Aa]bonn|[Aa]nmeld|[Rr]egistr|[Mm]ehr zum|[Ll]esen [Ss]ie|[Ll]ire aussi|[Ll]eggi anche|[Ll]eia|[Dd]ownload|[Ww]hats[Aa]pp|[Ff]acebook|[Tt]witter|[Ii]nstagram|[Tt]elegram|[Pp]odcast|[Ee]-?mail)\b/;

/** One row for each block, in the order of FEATURES (model.ts); null for a copy of the whole text. */
export function featuresOf(blocks: readonly Block[], page: Page): (number[] | null)[] {
  const dense = densityOf(blocks);
  const copies = copiesOf(blocks);
  const weights = blocks.map((block) => (copies.has(block) ? 0 : weightOf(block, dense)));
  if (!weights.some(Boolean)) {
    for (const [at, block] of blocks.entries()) weights[at] = block.text.length;
  }
  const sums = sumsOf(blocks, weights);
  const narrow = homeOf(sums.here);
  if (!narrow) return [];
  const home = widenHome(narrow, blocks, weights, sums);
  settle(home);
  for (const block of blocks) place(block.context);
  const usual = usualDepth(blocks, weights);
  const { total } = sums;
  return blocks.map((block, at) => {
    if (copies.has(block)) return null;
    const { context, text } = block;
    const { tag, parent } = context;
    const own = weights[at]!;
    const others = total - own || 1;
    const next = blocks[at + 1];
    return [
      context.up,
      context.down - usual,
      ((sums.wide.get(sums.wideKey(context)) ?? 0) - own) / others,
      ((sums.alike.get(sums.alikeKey(context)) ?? 0) - own) / others,
      next ? (sums.alike.get(sums.alikeKey(next.context)) ?? 0) / total : 0,
      parent ? (sums.here.get(parent) ?? 0) / total : 0,
      context.besides,
      block.linked / text.length,
      Math.log2(1 + text.length * dense),
      tag === 'p' || tag === 'li' || isHeading(tag) ? 0 : 1,
      SENTENCE_END.test(text.slice(-6)) ? 1 : 0,
      parent ? Math.log2(1 + (sums.company.get(parent) ?? 0)) : 0,
      CALL.test(text) ? 1 : 0,
      isDescribed(text, page.description) ? 1 : 0,
      text === page.title ? 1 : 0,
      context.listed ? 1 : 0,
      context.post ? 1 : 0,
      namesOf(context) ? 1 : 0,
    ];
  });
}

/** How much a block says of where the article is: its length, less for lists and for what is named otherwise. */
function weightOf({ context, text, linked }: Block, dense: number): number {
  const size = text.length * dense;
  if (size < TEXT || linked >= text.length * LINKED || isHeading(context.tag)) return 0;
  const { parent } = context;
  const beside =
    isBeside(context) || !!(parent && (isBeside(parent) || (parent.parent && isBeside(parent.parent))));
  if (context.tag === 'li') return size * (beside ? LISTED_BESIDE : LISTED);
  return beside ? size * BESIDE : size;
}

function sumsOf(blocks: readonly Block[], weights: readonly number[]) {
  const kinds = new Map<string, number>();
  const kind = (context: Context | null | undefined) => (context ? kindNumber(context, kinds) + 1 : 0);
  // Two numbers in one key.
  const alikeKey = (context: Context) => kind(context) * 1e6 + kind(context.parent);
  const wideKey = (context: Context) => kind(context.parent) * 1e6 + kind(context.parent?.parent);
  const alike = new Map<number, number>();
  const wide = new Map<number, number>();
  const here = new Map<Context, number>();
  const company = new Map<Context, number>();
  let total = 0;
  for (const [at, { context }] of blocks.entries()) {
    const { parent } = context;
    if (parent) company.set(parent, (company.get(parent) ?? 0) + 1);
    const weight = weights[at]!;
    if (weight === 0) continue;
    total += weight;
    const holder = context.tag === 'p' && parent ? parent : context;
    add(here, holder, weight);
    add(alike, alikeKey(context), weight);
    add(wide, wideKey(context), weight);
  }
  return { alike, wide, here, company, total, alikeKey, wideKey };
}

function add<Key>(sums: Map<Key, number>, key: Key, weight: number): void {
  sums.set(key, (sums.get(key) ?? 0) + weight);
}

/** The context with most text in and shortly below it. */
function homeOf(here: Map<Context, number>): Context | null {
  const votes = new Map<Context, number>();
  for (const [context, sum] of here) {
    let share = sum;
    let at: Context | null = context;
    for (let level = 0; level < LEVELS && at; level += 1) {
      add(votes, at, share);
      share *= PASSED_ON;
      at = at.parent;
    }
  }
  return votes.size > 0 ? largest(votes) : null;
}

/**
 * Where an article is cut into boxes, the fullest is not all of it. Home is then the lowest ancestor that
 * holds most of the text marked up as the text in `home` is; or, next to home, as most of the page's text is
 * (the entries of a live blog below its introduction).
 */
function widenHome(
  home: Context,
  blocks: readonly Block[],
  weights: readonly number[],
  { alike, alikeKey, total }: ReturnType<typeof sumsOf>,
): Context {
  const level = new Map<Context, number>();
  const chain: Context[] = [];
  for (let at: Context | null = home; at; at = at.parent) {
    level.set(at, chain.length);
    chain.push(at);
  }
  const inside = new Map<number, number>();
  const weighed = blocks.flatMap(({ context }, at) => {
    const weight = weights[at]!;
    if (weight === 0) return [];
    const text = { key: alikeKey(context), level: levelOf(context, level), weight };
    if (text.level === 0) add(inside, text.key, weight);
    return [text];
  });
  const holderOf = (key: number, farthest: number): Context | null => {
    const all = alike.get(key) ?? 0;
    if (all < total * MOST_ALIKE) return null;
    let sum = 0;
    for (let at = 0; at < chain.length && at <= farthest; at += 1) {
      for (const text of weighed) if (text.level === at && text.key === key) sum += text.weight;
      if (sum >= all * HELD) return chain[at]!;
    }
    return null;
  };
  return holderOf(largest(inside), chain.length) ?? holderOf(largest(alike), 1) ?? home;
}

function largest<Key>(sums: Map<Key, number>): Key {
  return [...sums].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** How far up in a chain of ancestors `context` joins it; what is passed is remembered in `level`. */
function levelOf(context: Context, level: Map<Context, number>): number {
  const path: Context[] = [];
  let at = context;
  while (!level.has(at)) {
    path.push(at);
    at = at.parent!;
  }
  const found = level.get(at)!;
  for (const each of path) level.set(each, found);
  return found;
}

/** How deep under home most of its text stands. */
function usualDepth(blocks: readonly Block[], weights: readonly number[]): number {
  const depths = new Map<number, number>();
  let usual = 0;
  let most = 0;
  for (const [at, { context }] of blocks.entries()) {
    if (context.up > 0 || weights[at] === 0) continue;
    add(depths, context.down, weights[at]!);
    if (depths.get(context.down)! > most) {
      most = depths.get(context.down)!;
      usual = context.down;
    }
  }
  return usual;
}

/** Some pages carry the article's text a second time in one piece, for machines. */
function copiesOf(blocks: readonly Block[]): Set<Block> {
  const copies = new Set<Block>();
  let total = 0;
  for (const { text } of blocks) total += text.length;
  for (const block of blocks) {
    if (block.text.length < COPY || block.text.length < total * COPY_SHARE) continue;
    let held = 0;
    for (const { text } of blocks) {
      if (text.length >= VOTER && text.length < block.text.length / 2 && block.text.includes(text)) held += 1;
      if (held > 1) {
        copies.add(block);
        break;
      }
    }
  }
  return copies;
}

function densityOf(blocks: readonly Block[]): number {
  let longest = '';
  for (const { text } of blocks) if (text.length > longest.length) longest = text;
  const start = longest.slice(0, 100);
  return (start.match(DENSE_WRITING)?.length ?? 0) > start.length * 0.3 ? DENSE : 1;
}

/** Enough of a text to know it again; shorter ones stand in a description by chance. */
const KNOWN_BY = 60;
const TOO_SHORT = 20;

function isDescribed(text: string, description: string): boolean {
  if (text.length < TOO_SHORT || description.length < TOO_SHORT) return false;
  return description.includes(text.slice(0, KNOWN_BY)) || text.includes(description.slice(0, KNOWN_BY));
}
