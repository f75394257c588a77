/** The spending tables, by our entity ids, without the figures that were not found. */
import type { Series } from '../../brief/pack.ts';
import { compare } from './canonical.ts';
import type { RecordSeries, RecordSpending } from './record-types.ts';
import type { Sources } from './sources.ts';

/**
 * From which day a page can have known an edition. The dates of the tables themselves but for 2026, whose
 * figures were in the press two days before the workbook (record/README.md).
 */
const KNOWN_FROM: Record<string, string> = {
  '2025': '2025-08-28',
  '2026-03': '2026-03-26',
  '2026': '2026-07-07',
};

/** How an edition is called in a note. */
const LABELS: Record<string, string> = {
  '2025': "NATO's edition of August 2025",
  '2026-03': "NATO's annual report of March 2026",
  '2026': "NATO's edition of July 2026",
};

/** What a series measures, in the words of FoundStatement.metric. */
const METRICS: Record<string, string> = {
  'share-of-gdp': 'gdp-share',
  'equipment-share': 'equipment-share',
  amount: 'money',
};

/** Nothing that is shown or judged needs amounts in constant prices, and they are 2 kB gzipped. */
const LEFT_OUT = new Set(['amount-usd-2021']);

export function buildSeries(
  spending: RecordSpending,
  mapId: (id: string) => string,
  sources: Sources,
): Series[] {
  return spending.series
    .filter((series) => !LEFT_OUT.has(series.id))
    .map((series): Series => {
      const from = KNOWN_FROM[series.edition];
      const metric = Object.entries(METRICS).find(([start]) => series.id.startsWith(start))?.[1];
      if (!from || !metric)
        throw new Error(`scripts/pack/series.ts knows no edition or metric for ${series.id}`);
      return {
        id: series.id,
        name: series.metric,
        edition: series.edition,
        ...(LABELS[series.edition] ? { label: LABELS[series.edition] } : {}),
        from,
        unit: series.unit,
        metric,
        source: sources.id(series.source),
        estimateYears: Object.keys(series.estimate)
          .filter((year) => series.estimate[year])
          .map(Number),
        ...(series.unit.includes('one decimal') ? { decimals: 1 } : {}),
        values: values(series, mapId),
      };
    })
    .sort((a, b) => compare(b.from, a.from) || compare(a.id, b.id));
}

function values(series: RecordSeries, mapId: (id: string) => string): Series['values'] {
  const rows = Object.entries(series.values).map(([id, row]) => {
    const known = Object.entries(row).filter((cell): cell is [string, number] => cell[1] !== null);
    return [mapId(id), Object.fromEntries(known)] as const;
  });
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}
