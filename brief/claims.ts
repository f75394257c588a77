/**
 * Claims without a share of GDP: titles, numbers of members, dates, who pays. A pack's checks say how they
 * are worded (claims/pattern.ts) and when they are right; judge/claim.ts gives the verdict.
 */
import {
  type CompiledCheck,
  type CompiledChecks,
  compileChecks,
  type Entry,
  STEM_KEY,
} from './claims/compile.ts';
import { isNegated } from './claims/negation.ts';
import { numberAt, startsNumber, yearAt } from './claims/numbers.ts';
import { type EntityEnds, matchAt, type Pattern } from './claims/pattern.ts';
import type { NameHit } from './entities/names.ts';
import type { Check, Pack } from './pack.ts';
import { drain, mapInSteps, type Steps } from './steps.ts';
import { SENTENCE_END, type Tokens } from './tokens.ts';
import type { Article, FoundStatement } from './types.ts';
import { blocksOf, lengthOf, type NamedBlock, nameBlocks, SLICE } from './words-of-page.ts';

/** A claim as it stands, with the check that knows about it. */
export interface FoundClaim extends FoundStatement {
  check: Check;
  /** The entity in the claim's own words ("Finland joined …"), null for none. */
  entity: string | null;
  /** Years in the sentence, the claim's own first. */
  years: number[];
}

/** Claims in the order of the page; one a check and sentence. */
export function findClaims(article: Article, pack: Pack): FoundClaim[] {
  return drain(claimsInSteps(nameBlocks(blocksOf(article), pack, article.lang), pack, article.lang));
}

/** The same on blocks that are made already. */
export function* claimsInSteps(blocks: NamedBlock[], pack: Pack, lang: string): Steps<FoundClaim[]> {
  const checks = compileChecks(pack, lang);
  // A page that prints a paragraph again makes its claims again.
  const known = new Map<string, FoundClaim[]>();
  const claimsIn = (block: NamedBlock): FoundClaim[] => {
    const { text } = block.tokens;
    const found = known.get(text);
    if (found && block.paragraph !== null)
      return found.map((claim) => ({ ...claim, paragraph: block.paragraph }));
    const claims = claimsOf(block, checks);
    if (block.paragraph !== null) known.set(text, claims);
    return claims;
  };
  return (yield* mapInSteps(blocks, claimsIn, lengthOf, SLICE)).flat();
}

/** Where a sentence lies, in tokens, end exclusive. */
interface Sentence {
  from: number;
  to: number;
}

function claimsOf(block: NamedBlock, checks: CompiledChecks): FoundClaim[] {
  const { tokens } = block;
  const { words } = tokens;
  const found: FoundClaim[] = [];
  const names = new Map(block.names.map((hit) => [hit.at, hit]));
  const entityEnds: EntityEnds = (token) => names.get(token)?.end ?? 0;
  const settled = new Set<CompiledCheck>();
  let from = 0;
  let at = 0;
  let to = -1;
  const attempt = (entries: Entry[] | undefined): void => {
    if (!entries) return;
    for (const { check, pattern, negative } of entries) {
      if (settled.has(check)) continue;
      const end = matchAt(pattern, tokens, at, entityEnds);
      if (end < 0 || (!negative && !check.check.evenDenied && isNegated(tokens, from, at, end))) continue;
      const match = { from: at, to: end };
      if (!isPlausible(check.check, pattern, tokens, match)) continue;
      // Told or excepted, the check is done with in this sentence.
      settled.add(check);
      if (to < at) to = sentenceEnd(words, at);
      const sentence = { from, to };
      if (isExcepted(check, tokens, sentence, entityEnds)) continue;
      found.push(makeClaim(block, check.check, pattern, match, sentence, names));
    }
  };
  for (; at < words.length; at++) {
    const word = words[at]!;
    if (word === SENTENCE_END) {
      from = at + 1;
      settled.clear();
      continue;
    }
    attempt(checks.byWord.get(word));
    attempt(checks.byStem.get(word.length > STEM_KEY ? word.slice(0, STEM_KEY) : word));
    if (names.size > 0 && names.has(at)) attempt(checks.byEntity);
    if (checks.byNumber.length > 0 && startsNumber(word)) attempt(checks.byNumber);
  }
  return found;
}

function sentenceEnd(words: string[], from: number): number {
  const end = words.indexOf(SENTENCE_END, from);
  return end < 0 ? words.length : end;
}

/** Whether an exception stands in the sentence, or what must stand there doesn't. */
function isExcepted(
  check: CompiledCheck,
  tokens: Tokens,
  sentence: Sentence,
  entityEnds: EntityEnds,
): boolean {
  const stands = (pattern: Pattern): boolean => {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (matchAt(pattern, tokens, at, entityEnds) > 0) return true;
    }
    return false;
  };
  return check.unless.some(stands) || (check.only.length > 0 && !check.only.some(stands));
}

function isPlausible({ plausible }: Check, pattern: Pattern, tokens: Tokens, match: Sentence): boolean {
  if (!plausible) return true;
  const value = countedIn(pattern, tokens, match);
  return value === null || (value >= plausible[0] && value <= plausible[1]);
}

/** The number that the pattern counts, else the year that it names. */
function countedIn(pattern: Pattern, tokens: Tokens, match: Sentence): number | null {
  const has = (type: 'number' | 'year'): boolean =>
    pattern.elements.some((element) => element.type === type && !element.optional);
  if (has('number')) return firstNumber(tokens, match);
  return has('year') ? (yearsIn(tokens, match)[0] ?? null) : null;
}

function makeClaim(
  block: NamedBlock,
  check: Check,
  pattern: Pattern,
  match: Sentence,
  sentence: Sentence,
  names: Map<number, NameHit>,
): FoundClaim {
  const { tokens } = block;
  const start = tokens.starts[match.from]!;
  const end = tokens.ends[match.to - 1]!;
  const years = [...new Set([...yearsIn(tokens, match), ...yearsIn(tokens, sentence)])];
  return {
    paragraph: block.paragraph,
    ...(block.paragraph === null ? { block: block.block } : {}),
    quote: tokens.text.slice(start, end),
    start,
    end,
    kind: 'claim',
    metric: null,
    value: countedIn(pattern, tokens, match),
    unit: null,
    comparator: 'exactly',
    byYear: null,
    byWords: null,
    subject: null,
    pledge: null,
    negated: false,
    check,
    entity: firstName(names, match),
    years,
  };
}

function firstNumber(tokens: Tokens, { from, to }: Sentence): number | null {
  for (let at = from; at < to; at++) {
    // "founded in 1949 by twelve states": the year isn't the number.
    const number = yearAt(tokens, at) === null ? numberAt(tokens, at) : null;
    if (number) return number.value;
  }
  return null;
}

function yearsIn(tokens: Tokens, { from, to }: Sentence): number[] {
  const years: number[] = [];
  for (let at = from; at < to; at++) {
    const year = yearAt(tokens, at);
    if (year !== null) years.push(year);
  }
  return years;
}

/** The first name that isn't a group: "NATO" stands in most claims. */
function firstName(names: Map<number, NameHit>, { from, to }: Sentence): string | null {
  for (let at = from; at < to; at++) {
    const hit = names.get(at);
    if (hit && !hit.entity.group) return hit.entity.id;
  }
  return null;
}
