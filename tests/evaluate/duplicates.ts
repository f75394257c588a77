/**
 * Duplicates against a set in the format of ../shared/corpus (`paragraphs`, `groups`, `kinds`): precision and recall
 * over pairs of paragraphs, by kind and by language, beside two baselines.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { duplicateGroups } from '../../brief/duplicates.ts';
import type { Evaluate, Score } from './index.ts';

export interface DuplicateCase {
  id: string;
  lang: string;
  kinds: string[];
  paragraphs: string[];
  groups: number[][];
  negatives?: { kind: string; of: number[] }[];
}

type Find = (paragraphs: string[]) => number[][];

interface Count {
  n: number;
  hit: number;
  flagged: number;
  wanted: number;
}

export const evaluate: Evaluate = async (paths, predictions) => {
  const cases = paths.flatMap(readCases);
  const ours = cases.map((one) => duplicateGroups(one.paragraphs));
  if (predictions) {
    const lines = cases.map((one, i) => JSON.stringify({ id: one.id, groups: ours[i] }));
    writeFileSync(predictions, `${lines.join('\n')}\n`);
  }
  const kinds = [...new Set(cases.map((one) => one.kinds.join('+')))];
  console.log('kind'.padEnd(30), 'cases', 'precision'.padStart(10), 'recall'.padStart(8), 'wrong pairs');
  for (const kind of kinds) {
    const count = score(cases, ours, (one) => one.kinds.join('+') === kind);
    const { precision, recall, n } = told(count);
    const wrong = count.flagged - count.hit;
    console.log(
      kind.padEnd(30),
      `${n}`.padStart(5),
      precision.toFixed(3).padStart(10),
      count.wanted ? recall.toFixed(3).padStart(8) : '–'.padStart(8),
      wrong ? `${wrong}`.padStart(6) : '',
    );
  }
  const baselines: Record<string, Find> = {
    'same after normalising': normalisedEquality,
    'word 3-gram Jaccard ≥ 0.6, every pair of 8 words or more': everyPair,
  };
  const all = told(score(cases, ours));
  console.log(`Sidebrief: precision ${all.precision.toFixed(4)}, recall ${all.recall.toFixed(4)}`);
  const beside: Record<string, Score> = {};
  for (const [name, find] of Object.entries(baselines)) {
    beside[name] = told(
      score(
        cases,
        cases.map((one) => find(one.paragraphs)),
      ),
    );
    console.log(
      `${name}: precision ${beside[name].precision.toFixed(4)}, recall ${beside[name].recall.toFixed(4)}`,
    );
  }
  const byLang: Record<string, Score> = {};
  for (const lang of [...new Set(cases.map((one) => one.lang))].sort()) {
    byLang[lang] = told(score(cases, ours, (one) => one.lang === lang));
  }
  return { task: 'duplicates', ...all, byLang, baselines: beside };
};

export function readCases(path: string): DuplicateCase[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as DuplicateCase);
}

/** Counts pairs inside groups: found, flagged and wanted. */
export function score(
  cases: DuplicateCase[],
  found: number[][][],
  which: (one: DuplicateCase) => boolean = () => true,
): Count {
  const count: Count = { n: 0, hit: 0, flagged: 0, wanted: 0 };
  cases.forEach((one, i) => {
    if (!which(one)) return;
    const wanted = pairs(one.groups);
    const flagged = pairs(found[i]!);
    count.n++;
    count.wanted += wanted.size;
    count.flagged += flagged.size;
    for (const pair of flagged) if (wanted.has(pair)) count.hit++;
  });
  return count;
}

/** Where nothing is flagged nothing is flagged wrongly: precision 1. */
export function told({ n, hit, flagged, wanted }: Count): Score {
  const precision = flagged ? hit / flagged : 1;
  const recall = wanted ? hit / wanted : 1;
  return {
    n,
    precision,
    recall,
    f1: hit ? (2 * precision * recall) / (precision + recall) : Number(!wanted),
  };
}

function pairs(groups: number[][]): Set<string> {
  const set = new Set<string>();
  for (const group of groups) {
    for (const a of group) for (const b of group) if (a < b) set.add(`${a} ${b}`);
  }
  return set;
}

const tokens = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function normalisedEquality(paragraphs: string[]): number[][] {
  const byText = new Map<string, number[]>();
  paragraphs.forEach((text, i) => {
    const words = tokens(text);
    if (words.length < 12) return;
    const key = words.join(' ');
    byText.set(key, [...(byText.get(key) ?? []), i]);
  });
  return [...byText.values()].filter((group) => group.length > 1);
}

/** The quadratic yardstick: every pair by the Jaccard of their word 3-grams. Gives pairs, not closed groups. */
function everyPair(paragraphs: string[]): number[][] {
  const sets = paragraphs.map((text) => {
    const words = tokens(text);
    return new Set(words.length < 8 ? [] : words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
  });
  const found: number[][] = [];
  for (let a = 0; a < sets.length; a++) {
    for (let b = a + 1; b < sets.length; b++) {
      let shared = 0;
      for (const gram of sets[a]!) if (sets[b]!.has(gram)) shared++;
      if (shared / (sets[a]!.size + sets[b]!.size - shared) >= 0.6) found.push([a, b]);
    }
  }
  return found;
}
