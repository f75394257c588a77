/**
 * Finds the element that holds the article's text: paragraphs vote for what they stand in, and the winner
 * is widened as long as that brings in more paragraphs.
 */
import { ELEMENT, parentOf, queryAll, tagOf, textOf } from './dom.ts';
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

/** The element that holds the article's paragraphs; null where the page has no text. */
export function vote(body: Element): Element | null {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const paragraph of queryAll(body, 'p')) {
    const length = textOf(paragraph).length;
    if (length < VOTER) continue;
    const parent = parentOf(paragraph) as Element;
    sums.set(parent, (sums.get(parent) ?? 0) + length);
    total += length;
  }
  return elect(total < THIN ? sumsOfText(body) : sums, body);
}

/** Votes of bare text, for pages that don't use paragraphs: of what breaks lines around it. */
function sumsOfText(body: Element): Map<Element, number> {
  const sums = new Map<Element, number>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = (node as Text).data;
    if (data.length < VOTER || data.trim().length < VOTER) continue;
    let at = parentOf(node) as Element;
    while (INLINE.has(tagOf(at)) || tagOf(at) === 'p') at = parentOf(at) as Element;
    if (!UNSEEN.has(tagOf(at))) sums.set(at, (sums.get(at) ?? 0) + data.trim().length);
  }
  return sums;
}

function elect(sums: Map<Element, number>, body: Element): Element | null {
  const known = new Map<Element, boolean>();
  const votes = new Map<Element, number>();
  let home: Element | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    let share = isBeside(element, body, known) ? sum * BESIDE : sum;
    let at: Element = element;
    for (let level = 0; level < LEVELS; level += 1) {
      const total = (votes.get(at) ?? 0) + share;
      votes.set(at, total);
      if (total > most) {
        most = total;
        home = at;
      }
      if (at === body) break;
      at = parentOf(at) as Element;
      share *= PASSED_ON;
    }
  }
  if (!home) return null;
  const lenient = isBeside(home, body, known);
  return widen(home, sums, body, (element) => !lenient && isBeside(element, body, known));
}

/** Climbs from `home` while an ancestor holds notably more paragraph text. */
function widen(
  home: Element,
  sums: Map<Element, number>,
  body: Element,
  skipped: (element: Element) => boolean,
): Element {
  const chain: Element[] = [];
  const place = new Map<Element, number>();
  for (let at = home; ; at = parentOf(at) as Element) {
    place.set(at, chain.length);
    chain.push(at);
    if (at === body) break;
  }
  const gained = chain.map(() => 0);
  for (const [element, sum] of sums) {
    if (skipped(element)) continue;
    const path: Element[] = [];
    let at = element;
    while (!place.has(at)) {
      path.push(at);
      at = parentOf(at) as Element;
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
function isBeside(element: Element, body: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let at = element;
  let answer = false;
  while (at !== body && at.nodeType === ELEMENT) {
    const found = known.get(at);
    if (found !== undefined) {
      answer = found;
      break;
    }
    path.push(at);
    const tag = tagOf(at);
    if (ASIDE.has(tag) || (!PAGE.has(tag) && namesBeside(rawNamesOf(at)))) {
      answer = true;
      break;
    }
    at = parentOf(at) as Element;
  }
  for (const each of path) known.set(each, answer);
  return answer;
}
