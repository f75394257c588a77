/**
 * The pack's entities that a page names, most named first, each with its main series.
 *
 * Capitals and seats of government stand for a country only in politics: they count where the country is named
 * too or where they come twice, and not in a dateline ("BERLIN (Reuters)").
 */
import type { Entity, Pack, Series } from './pack.ts';
import type { FoundEntity, SeriesPoint } from './types.ts';
import type { NamedBlock } from './words-of-page.ts';

/** A capital alone counts from this many mentions on: once it may be a place. */
const METONYMS_ALONE = 2;

/** Groups (the alliance itself) are left out: a page on topic names them always. */
export function findEntities(blocks: NamedBlock[], pack: Pack): FoundEntity[] {
  const counts = new Map<Entity, { names: number; metonyms: number; first: number }>();
  let order = 0;
  for (const block of blocks) {
    for (const hit of block.names) {
      order++;
      if (hit.entity.group) continue;
      let count = counts.get(hit.entity);
      if (!count) {
        count = { names: 0, metonyms: 0, first: order };
        counts.set(hit.entity, count);
      }
      if (!hit.metonym) count.names++;
      else if (!isDateline(block, hit.at)) count.metonyms++;
    }
  }
  return [...counts]
    .filter(([, count]) => count.names > 0 || count.metonyms >= METONYMS_ALONE)
    .map(([entity, { names, metonyms, first }]) => ({ entity, mentions: names + metonyms, first }))
    .sort((a, b) => b.mentions - a.mentions || a.first - b.first)
    .map(({ entity, mentions }) => present(entity, mentions, pack));
}

/** What is shown where a page names no member; the pack says which. */
export function defaultEntities(pack: Pack): FoundEntity[] {
  return (pack.shown ?? [])
    .map((id) => pack.entities.find((entity) => entity.id === id))
    .filter((entity) => entity !== undefined)
    .map((entity) => present(entity, 0, pack));
}

/** The first word of a paragraph, all in capitals. */
function isDateline(block: NamedBlock, at: number): boolean {
  if (at !== 0 || block.paragraph === null) return false;
  const { text, starts, ends } = block.tokens;
  const word = text.slice(starts[0], ends[0]);
  return word.length > 2 && word === word.toUpperCase();
}

function present(entity: Entity, mentions: number, pack: Pack): FoundEntity {
  const main = mainSeries(pack);
  const series = seriesOf(main, entity.id);
  return {
    id: entity.id,
    name: entity.names[pack.language] ?? Object.values(entity.names)[0] ?? entity.id,
    mentions,
    series,
    ...(main && series.length > 0 ? { unit: main.unit } : {}),
  };
}

/** The newest edition of the pack's first metric. */
export function mainSeries(pack: Pack): Series | null {
  let main: Series | null = null;
  for (const series of pack.series) {
    if (series.metric !== (pack.mainMetric ?? pack.series[0]?.metric)) continue;
    if (!main || series.from > main.from) main = series;
  }
  return main;
}

/** By year; empty for an entity without figures. */
export function seriesOf(series: Series | null, id: string): SeriesPoint[] {
  const row = series?.values[id];
  if (!series || !row) return [];
  return Object.entries(row)
    .map(([year, value]) => ({
      year: Number(year),
      value,
      estimate: series.estimateYears.includes(Number(year)),
    }))
    .sort((a, b) => a.year - b.year);
}
