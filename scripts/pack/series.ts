/** The spending tables, by our entity ids, without the figures that were not found. */

import { dateInWords } from '../../brief/judge/notes.ts';
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

/** A newer edition than the record's, as scripts/record/import.ts writes it. */
export interface EditionFile {
  edition: string;
  /** From when pages can have known it. */
  from: string;
  series: RecordSeries[];
}

/** The record's editions and those taken in since, newest first. */
export function buildSeries(
  spending: RecordSpending,
  editions: EditionFile[],
  mapId: (id: string) => string,
  sources: Sources,
): Series[] {
  const ofRecord = spending.series.map((series) => {
    const from = KNOWN_FROM[series.edition];
    if (!from) throw new Error(`scripts/pack/series.ts doesn't know from when edition ${series.edition} is`);
    return build(series, from, LABELS[series.edition], mapId, sources);
  });
  const since = editions.flatMap(({ from, series }) =>
    series.map((each) =>
      build(
        each,
        from,
        `NATO's edition of ${dateInWords((each.source.date ?? from).slice(0, 7))}`,
        mapId,
        sources,
      ),
    ),
  );
  return [...ofRecord, ...since]
    .filter((series) => !LEFT_OUT.has(series.id.replace(/-\d{4}(-\d\d)?$/, '')) && !LEFT_OUT.has(series.id))
    .sort((a, b) => compare(b.from, a.from) || compare(a.id, b.id));
}

function build(
  series: RecordSeries,
  from: string,
  label: string | undefined,
  mapId: (id: string) => string,
  sources: Sources,
): Series {
  const metric = Object.entries(METRICS).find(([start]) => series.id.startsWith(start))?.[1];
  if (!metric) throw new Error(`scripts/pack/series.ts knows no metric for ${series.id}`);
  return {
    id: series.id,
    name: series.metric,
    edition: series.edition,
    ...(label ? { label } : {}),
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
}

function values(series: RecordSeries, mapId: (id: string) => string): Series['values'] {
  const rows = Object.entries(series.values).map(([id, row]) => {
    const known = Object.entries(row).filter((cell): cell is [string, number] => cell[1] !== null);
    return [mapId(id), Object.fromEntries(known)] as const;
  });
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}
