/** The way through a page's findings, from top to bottom and round again. */

import type { Brief } from '../brief/types.ts';
import { isTelling } from '../components/findings.ts';
import type { SidebarAction } from '../components/sidebar-model.ts';

export type Place = Extract<SidebarAction, { type: 'go' | 'go-headline' }>;

/** How far down the page: the headline's texts, then the paragraphs, each by characters. */
const depth = (place: Place): [number, number] => [
  place.type === 'go' ? place.paragraphs[0] : place.block - 1000,
  place.range?.[0] ?? 0,
];
const below = (one: Place, other: Place) => {
  const [a, b] = [depth(one), depth(other)];
  return a[0] - b[0] || a[1] - b[1];
};

/** What is worth knowing further down than `last`, or the first thing; undefined where there is none. */
export function nextPlace({ statements, duplicates }: Brief, last?: Place): Place | undefined {
  const places: Place[] = [
    ...statements.filter(isTelling).map(({ paragraph, block = 0, start, end }): Place => {
      const range: [number, number] = [start, end];
      return paragraph === null
        ? { type: 'go-headline', block, range }
        : { type: 'go', paragraphs: [paragraph, paragraph], range };
    }),
    ...duplicates
      .filter(({ kind }) => kind !== 'bundled')
      .map(({ again, first }): Place => ({ type: 'go', paragraphs: again, twin: first })),
  ].sort(below);
  return places.find((place) => last && below(place, last) > 0) ?? places[0];
}
