/** The article as bars: what the map in the sidebar draws. */
import type { Brief, Verdict } from '../brief/types.ts';
import { WORST_FIRST } from './findings.ts';

export interface MapBar {
  paragraph: number;
  /** 0 to 1, of the longest paragraph; 1 where the lengths aren't known. */
  length: number;
  /** Prints an earlier paragraph again. */
  repeats: boolean;
  /** Is printed again further down. */
  repeated: boolean;
  /** The worst verdict among its statements. */
  verdict: Verdict | null;
}

/** Longer articles get no map: it would be longer than the brief. */
export const MOST_BARS = 120;

/** One bar a paragraph in reading order; empty where there is nothing to mark or too much to draw. */
export function articleMap(brief: Brief, paragraphs: readonly string[] = []): MapBar[] {
  if (brief.paragraphs > MOST_BARS || !(brief.duplicates.length || brief.statements.length)) return [];
  const longest = Math.max(1, ...paragraphs.map((p) => p.length));
  const bars = Array.from({ length: brief.paragraphs }, (_, paragraph): MapBar => {
    const text = paragraphs[paragraph];
    return {
      paragraph,
      length: text === undefined ? 1 : text.length / longest,
      repeats: false,
      repeated: false,
      verdict: null,
    };
  });
  for (const run of brief.duplicates) {
    if (run.kind === 'bundled') continue;
    for (const { first, again } of run.pairs ?? [run]) {
      for (let i = first[0]; i <= first[1]; i++) if (bars[i]) bars[i]!.repeated = true;
      for (let i = again[0]; i <= again[1]; i++) if (bars[i]) bars[i]!.repeats = true;
    }
  }
  for (const { paragraph, also, verdict } of brief.statements) {
    for (const place of [paragraph, ...also]) {
      const bar = place === null ? undefined : bars[place];
      if (bar && (bar.verdict === null || WORST_FIRST.indexOf(verdict) < WORST_FIRST.indexOf(bar.verdict))) {
        bar.verdict = verdict;
      }
    }
  }
  return bars;
}
