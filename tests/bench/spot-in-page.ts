/** Runs in the page for spot.ts. */
import { spot } from '../../page/spot.ts';
import { timeOf } from './time.ts';

/** ms of the spotter. */
export const ours = (): number => timeOf(() => spot(document));

/** ms of the floor: one TreeWalker pass over all text nodes of the body with one regex test. */
export const floor = (): number =>
  timeOf(() => {
    const pattern = /\bNATO\b/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let hits = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (pattern.test((node as Text).data)) hits++;
    }
    return hits;
  });

/** Whether the spotter lets the page through. */
export const found = (): boolean => spot(document) !== null;
