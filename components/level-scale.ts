/**
 * Scale and path of a level chart. A few lines instead of d3-scale and d3-shape, which weigh more than the whole
 * chart: both axes are linear, and the only shape is a polyline.
 */
import type { SeriesPoint } from '../brief/types.ts';

export interface Scale {
  x: (year: number) => number;
  y: (value: number) => number;
}

/** Years across, values upwards from zero: lengths are compared, so the axis starts at 0. */
export function levelScale(
  [first, last]: readonly [number, number],
  top: number,
  width: number,
  height: number,
): Scale {
  const years = Math.max(1, last - first);
  return {
    x: (year) => round(((year - first) / years) * width),
    y: (value) => round(height - (Math.max(0, value) / (top || 1)) * height),
  };
}

/** SVG path data of each unbroken stretch: solid where published, dashed from the last published year through the estimates. */
export function levelPaths(
  series: readonly SeriesPoint[],
  { x, y }: Scale,
): { solid: string; dashed: string } {
  const paths = { solid: '', dashed: '' };
  for (let i = 1; i < series.length; i++) {
    const from = series[i - 1]!;
    const to = series[i]!;
    // A missing year is a gap: nothing is interpolated.
    if (to.year !== from.year + 1) continue;
    paths[to.estimate ? 'dashed' : 'solid'] +=
      `M${x(from.year)} ${y(from.value)}L${x(to.year)} ${y(to.value)}`;
  }
  return paths;
}

/** First and last year over all series, so that every small multiple has the same axis; null without a figure. */
export function yearSpan(all: readonly (readonly SeriesPoint[])[]): [number, number] | null {
  const years = all.flatMap((series) => series.map((point) => point.year));
  return years.length ? [Math.min(...years), Math.max(...years)] : null;
}

/** The common top: the highest line or level, with a little air. */
export function topValue(all: readonly (readonly SeriesPoint[])[], lines: readonly number[]): number {
  return Math.max(...lines, ...all.flatMap((series) => series.map((p) => p.value)), 0) * 1.06;
}

const round = (value: number) => Math.round(value * 10) / 10;
