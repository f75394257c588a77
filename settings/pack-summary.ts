/** What is in a pack, and what an update changes, counted for a reader who decides whether to take it. Pure. */
import type { Pack } from '../brief/pack.ts';
import { isSame } from './is-same.ts';

/** The parts that are counted, in the order to show them. */
export const COUNTED = ['entities', 'figures', 'facts', 'pledges', 'checks', 'sources'] as const;
export type Counted = (typeof COUNTED)[number];

export interface PackSummary {
  topics: string[];
  counts: Record<Counted, number>;
  /** Codes ("de") of the languages that something is recognised or named in. */
  languages: string[];
}

/** How many records of a part are new, changed and gone. */
export interface PartChange {
  added: number;
  changed: number;
  removed: number;
}

export interface PackChanges {
  /** Only the parts that change. */
  parts: Partial<Record<Counted | 'topics', PartChange>>;
  /** Nothing at all is different, the edition included. */
  same: boolean;
}

/** Records of a part by what they are known by. */
function recordsOf(pack: Pack, part: Counted | 'topics'): Map<string, unknown> {
  if (part === 'sources') return new Map(Object.entries(pack.sources));
  if (part !== 'figures') return new Map(pack[part].map((record) => [record.id, record]));
  return new Map(
    pack.series.flatMap(({ id, values }) =>
      Object.entries(values).flatMap(([entity, years]) =>
        Object.entries(years).map(([year, value]): [string, unknown] => [`${id} ${entity} ${year}`, value]),
      ),
    ),
  );
}

export function summarisePack(pack: Pack): PackSummary {
  return {
    topics: pack.topics.map(({ name }) => name),
    counts: Object.fromEntries(COUNTED.map((part) => [part, recordsOf(pack, part).size])) as Record<
      Counted,
      number
    >,
    languages: languagesOf(pack),
  };
}

function languagesOf(pack: Pack): string[] {
  const keyed = [
    pack.lexicon,
    pack.phrases,
    pack.statements?.words,
    ...pack.topics.map(({ vocabulary }) => vocabulary),
    ...pack.entities.map(({ names }) => names),
    ...pack.checks.map(({ patterns }) => patterns),
  ];
  const codes = keyed.flatMap((record) => Object.keys(record ?? {}));
  return [...new Set([pack.language, ...codes])].filter((code) => /^[a-z]{2,3}$/.test(code)).sort();
}

export function comparePacks(before: Pack, after: Pack): PackChanges {
  const parts: PackChanges['parts'] = {};
  for (const part of ['topics', ...COUNTED] as const) {
    const [old, now] = [recordsOf(before, part), recordsOf(after, part)];
    const change = {
      added: [...now.keys()].filter((id) => !old.has(id)).length,
      changed: [...now].filter(([id, record]) => old.has(id) && !isSame(old.get(id), record)).length,
      removed: [...old.keys()].filter((id) => !now.has(id)).length,
    };
    if (change.added + change.changed + change.removed > 0) parts[part] = change;
  }
  return { parts, same: isSame(before, after) };
}
