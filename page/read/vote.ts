/** Finds the element that holds the article's text: paragraphs vote for what they stand in. */
import { parentOf, queryAll, textOf } from './dom.ts';

/** Shorter ones are captions, bylines and teasers more often than text. */
const VOTER = 60;

/** The element with most paragraph text, the body itself where nothing stands out. */
export function vote(body: Element): Element {
  const votes = new Map<ParentNode, number>();
  for (const paragraph of queryAll(body, 'p')) {
    const length = textOf(paragraph).length;
    if (length < VOTER) continue;
    let weight = length;
    let at = parentOf(paragraph);
    for (let level = 0; level < 3 && at && at.nodeType === 1; level += 1) {
      votes.set(at, (votes.get(at) ?? 0) + weight);
      weight *= 0.8;
      at = parentOf(at);
    }
  }
  let best: ParentNode = body;
  let most = 0;
  for (const [element, count] of votes) {
    if (count > most) {
      most = count;
      best = element;
    }
  }
  return best as Element;
}
