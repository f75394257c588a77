/**
 * The bundled pack as scripts that are injected into pages: `pack/record.js`, and `pack/words-LANGUAGE.js` for each language
 * it knows ("words-.js" for all others). wxt.config.ts writes them into the build.
 *
 * A page loads one language's words (2–4 kB) to see what it is about, and the record (about 35 kB) only if it is.
 */
import { readFileSync } from 'node:fs';
import type { Pack, Series } from '../../brief/pack.ts';
import { languagesOf, recordOf, wordsOf } from '../../brief/pack-words.ts';
import { ASSETS } from './load.ts';

interface Injected {
  /** Path in the extension. */
  file: string;
  contents: string;
}

/** JSON.parse of a string is quicker than the same as an object literal, for data of this size. */
const leave = (name: string, value: unknown) =>
  `globalThis.${name}=JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Each year's number stands in the series once, not once a row: 1.7 kB less of the record's 28. */
const decodeSeries = `for(const s of globalThis.sidebriefRecord.series){const{years}=s;delete s.years;for(const k in s.values)s.values[k]=Object.fromEntries(s.values[k].flatMap((v,i)=>v===null?[]:[[years[i],v]]))}`;

function encodeSeries(series: Series): object {
  const years = [...new Set(Object.values(series.values).flatMap(Object.keys))].sort();
  const rows = Object.entries(series.values).map(([id, row]) => [id, years.map((year) => row[year] ?? null)]);
  return { ...series, years, values: Object.fromEntries(rows) };
}

export function injectedPack(): Injected[] {
  const pack = JSON.parse(readFileSync(`${ASSETS}pack.json`, 'utf8')) as Pack;
  const record = recordOf(pack);
  const { id, topics } = record;
  return [
    {
      file: 'pack/record.js',
      contents:
        leave('sidebriefRecord', { ...record, series: record.series.map(encodeSeries) }) + decodeSeries,
    },
    ...['', ...languagesOf(pack)].map((language) => ({
      file: `pack/words-${language}.js`,
      contents: leave('sidebriefWords', { id, topics, words: wordsOf(pack, language) }),
    })),
  ];
}
