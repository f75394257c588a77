/** Levels in the reader's words. */
import type { SeriesPoint } from '../brief/types.ts';
import { formatNumber, formatPercent, t } from './messages.ts';

/** "3.17%"; a unit that isn't a share follows after a space. */
export function levelWords(value: number, unit: string): string {
  return unit.startsWith('%') ? formatPercent(value, 2) : `${formatNumber(value, 2)} ${unit}`;
}

/** A line's label: as short as the figure allows. */
export function lineWords(value: number, unit: string): string {
  return unit.startsWith('%') ? formatPercent(value) : formatNumber(value);
}

/**
 * How far the latest figure is from the next line above it, in points and, where the record has an amount, in US
 * dollars a year.
 * @param perPoint millions of dollars that one per cent is
 */
export function gapWords(
  last: SeriesPoint,
  lines: readonly number[],
  unit: string,
  perPoint: number | null,
): string {
  const next = lines.find((line) => line > last.value);
  if (next === undefined) return lines.length ? t('gap_none') : '';
  const points = next - last.value;
  const words = t('gap', formatNumber(points, 2), lineWords(next, unit));
  if (!perPoint) return words;
  const billions = (points * perPoint) / 1000;
  return `${words} ${t('gap_money', formatNumber(billions, billions < 10 ? 1 : 0))}`;
}
