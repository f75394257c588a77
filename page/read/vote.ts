/**
 * Finds the element that holds the article's text: paragraphs vote for what they stand in, and the winner
 * is widened as long as that brings in more paragraphs.
 */
import { allOf, parentOf, tagOf, textOf, textWalker } from './dom.ts';
import { namesBeside, rawNamesOf } from './names.ts';
import { INLINE } from './walk.ts';

/** Shorter paragraphs are captions, bylines and teasers more often than text; in characters. */
const VOTER = 60;
/** An ancestor is taken when it holds this much more text than what it is the ancestor of. */
const WORTH = 1.05;
/** How much of a vote goes on to the parent, and how far. */
const PASSED_ON = 0.7;
const LEVELS = 3;
const ASIDE = new Set(['aside', 'footer', 'nav', 'figcaption', 'header']);
const PAGE = new Set(['body', 'html', 'main', 'article']);

/** How much of a vote counts that comes from where text beside the article stands. */
const BESIDE = 0.25;
/** Pages with less paragraph text than this are looked through for text outside paragraphs; in characters. */
const THIN = 800;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title', 'option']);

export interface Elected {
  /** What holds the article's text: an element, or a shadow root. */
  root: Node;
  /** Characters of text in the page's paragraphs, those beside the article included. */
  total: number;
}

/** What holds the article's text within `body` (or a shadow root); null where there is no text. */
export function vote(body: Node): Elected | null {
  const sums = new Map<Node, number>();
  let total = 0;
  const paragraphs = allOf(body, 'p');
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!;
    const length = textOf(paragraph).length;
    if (length < VOTER) continue;
    const parent = parentOf(paragraph)!;
    sums.set(parent, (sums.get(parent) ?? 0) + length);
    total += length;
  }
  if (total >= THIN) return elect(sums, body, total);
  const bare = sumsOfText(body);
  let all = 0;
  for (const sum of bare.values()) all += sum;
  return elect(bare, body, all);
}

/** Votes of bare text, for pages that don't use paragraphs: of what breaks lines around it. */
function sumsOfText(body: Node): Map<Node, number> {
  const sums = new Map<Node, number>();
  const walker = textWalker(body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < VOTER) continue;
    const length = data.trim().length;
    if (length < VOTER) continue;
    let at: Node = parentOf(node)!;
    while (at !== body && (INLINE.has(tagOf(at as Element)) || tagOf(at as Element) === 'p'))
      at = parentOf(at)!;
    if (at === body || !UNSEEN.has(tagOf(at as Element))) sums.set(at, (sums.get(at) ?? 0) + length);
  }
  return sums;
}

function elect(sums: Map<Node, number>, body: Node, total: number): Elected | null {
  const known = new Map<Node, boolean>();
  const votes = new Map<Node, number>();
  let home: Node | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    let share = isBeside(element, body, known) ? sum * BESIDE : sum;
    let at: Node = element;
    for (let level = 0; level < LEVELS; level += 1) {
      const votesHere = (votes.get(at) ?? 0) + share;
      votes.set(at, votesHere);
      if (votesHere > most) {
        most = votesHere;
        home = at;
      }
      if (at === body) break;
      at = parentOf(at)!;
      share *= PASSED_ON;
    }
  }
  if (!home) return null;
  const lenient = isBeside(home, body, known);
  const root = widen(home, sums, body, (element) => !lenient && isBeside(element, body, known));
  return { root, total };
}

/** Climbs from `home` while an ancestor holds notably more paragraph text. */
function widen(home: Node, sums: Map<Node, number>, body: Node, skipped: (element: Node) => boolean): Node {
  const chain: Node[] = [];
  const place = new Map<Node, number>();
  for (let at = home; ; at = parentOf(at)!) {
    place.set(at, chain.length);
    chain.push(at);
    if (at === body) break;
  }
  const gained = chain.map(() => 0);
  for (const [element, sum] of sums) {
    if (skipped(element)) continue;
    const path: Node[] = [];
    let at = element;
    while (!place.has(at)) {
      path.push(at);
      at = parentOf(at)!;
    }
    const level = place.get(at)!;
    for (const each of path) place.set(each, level);
    gained[level]! += sum;
  }
  let best = 0;
  let held = gained[0]!;
  let total = held;
  for (let level = 1; level < chain.length; level += 1) {
    total += gained[level]!;
    if (total > held * WORTH) {
      best = level;
      held = total;
    }
  }
  return chain[best]!;
}

/** True where the element or one of its ancestors is named as something beside the article. */
function isBeside(element: Node, body: Node, known: Map<Node, boolean>): boolean {
  const path: Node[] = [];
  let at = element;
  let answer = false;
  while (at !== body) {
    const found = known.get(at);
    if (found !== undefined) {
      answer = found;
      break;
    }
    path.push(at);
    const tag = tagOf(at as Element);
    if (ASIDE.has(tag) || (!PAGE.has(tag) && namesBeside(rawNamesOf(at as Element, tag)))) {
      answer = true;
      break;
    }
    at = parentOf(at)!;
  }
  for (const each of path) known.set(each, answer);
  return answer;
}
