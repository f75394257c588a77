/** What a new edition changes, line by line, for review. */
import type { RecordSeries } from '../pack/record-types.ts';
import { unitOf } from './check-spending.ts';

/** Against the newest earlier table of the same kind. */
export function diffTables(before: RecordSeries[], after: RecordSeries[]): string[] {
  return after.flatMap((table) => {
    const kind = unitOf(table.id)?.series ?? table.id;
    const old = before.find((each) => unitOf(each.id)?.series === kind);
    const lines = Object.entries(table.values).flatMap(([id, row]) =>
      Object.entries(row).flatMap(([year, value]) => {
        const was = old?.values[id]?.[year] ?? null;
        if (was === value) return [];
        return [`  ${id} ${year}: ${was ?? 'none'} -> ${value ?? 'none'}`];
      }),
    );
    return [`${kind} (${table.unit}): ${lines.length} figures change`, ...lines];
  });
}
