/**
 * npm run evaluate -- statements FILE.jsonl…: sentences labelled for statements of defence spending.
 *
 * The metric is the corpus's own: a prediction is right when value, unit and kind equal a label of the same
 * record, each counting once; subject, byYear and pledge are scored over the right ones only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Pack } from '../../brief/pack.ts';
import { findStatements } from '../../brief/statements.ts';
import type { Article, FoundStatement } from '../../brief/types.ts';
import { loadPack } from '../brief/statements/pack.ts';
import type { Evaluate, Result, Score } from './index.ts';

export interface Label {
  quote: string;
  kind: string;
  value: number | [number, number];
  unit: string;
  byYear: number | null;
  subject: string | null;
  pledge: string | null;
}
export interface LabelledSentence {
  id: string;
  lang: string;
  published: string | null;
  before: string | null;
  sentence: string;
  after: string | null;
  source: string;
  statements: Label[];
}

/** Values are compared to a hundredth. */
const NEAR = 0.01;

class Tally {
  n = 0;
  right = 0;
  found = 0;
  labelled = 0;
  add(right: number, found: number, labelled: number): void {
    this.n++;
    this.right += right;
    this.found += found;
    this.labelled += labelled;
  }
  score(): Score {
    const precision = this.found ? this.right / this.found : 1;
    const recall = this.labelled ? this.right / this.labelled : 1;
    const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
    return { n: this.n, precision: round(precision), recall: round(recall), f1: round(f1) };
  }
}
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The three sentences as paragraphs, since a headline has no full stop; only what lies in the middle one is kept. */
export function predict(record: LabelledSentence, pack: Pack): FoundStatement[] {
  const article: Article = {
    url: '',
    title: '',
    standfirst: [],
    lang: record.lang,
    published: record.published,
    modified: null,
    publisher: null,
    paragraphs: [record.before ?? '', record.sentence, record.after ?? ''],
  };
  return findStatements(article, pack).filter(({ paragraph }) => paragraph === 1);
}

const ends = (value: FoundStatement['value']): number[] => (value === null ? [] : [value].flat());
export function sameFigure(a: Label, b: FoundStatement): boolean {
  const [left, right] = [ends(a.value), ends(b.value)];
  return (
    a.unit === b.unit &&
    left.length === right.length &&
    left.every((value, at) => Math.abs(value - right[at]!) < NEAR)
  );
}

/** Pairs of label and prediction, each used once. */
export function pair(labels: Label[], found: FoundStatement[], withKind: boolean): [Label, FoundStatement][] {
  const free = new Set(found);
  const pairs: [Label, FoundStatement][] = [];
  for (const label of labels) {
    for (const statement of free) {
      if (!sameFigure(label, statement) || (withKind && label.kind !== statement.kind)) continue;
      free.delete(statement);
      pairs.push([label, statement]);
      break;
    }
  }
  return pairs;
}

export const evaluate: Evaluate = async (paths, predictions) => {
  const pack = loadPack();
  const records = paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledSentence),
  );
  const all = new Tally();
  const withoutKind = new Tally();
  const tables = { lang: new Map<string, Tally>(), kind: new Map<string, Tally>() };
  const fields = { subject: [0, 0], byYear: [0, 0], pledge: [0, 0] } as Record<
    'subject' | 'byYear' | 'pledge',
    [number, number]
  >;
  const lines: string[] = [];
  const tally = (table: Map<string, Tally>, key: string): Tally => {
    let entry = table.get(key);
    if (!entry) {
      entry = new Tally();
      table.set(key, entry);
    }
    return entry;
  };
  for (const record of records) {
    const found = predict(record, pack);
    const pairs = pair(record.statements, found, true);
    const counts = [pairs.length, found.length, record.statements.length] as const;
    all.add(...counts);
    tally(tables.lang, record.lang).add(...counts);
    if (record.lang !== 'en') tally(tables.lang, 'other').add(...counts);
    withoutKind.add(pair(record.statements, found, false).length, found.length, record.statements.length);
    for (const kind of new Set([...found, ...record.statements].map((statement) => statement.kind))) {
      tally(tables.kind, kind).add(
        pairs.filter(([label]) => label.kind === kind).length,
        found.filter((statement) => statement.kind === kind).length,
        record.statements.filter((label) => label.kind === kind).length,
      );
    }
    for (const [label, statement] of pairs) {
      for (const field of ['subject', 'byYear', 'pledge'] as const) {
        fields[field][1]++;
        if (label[field] === statement[field]) fields[field][0]++;
      }
    }
    lines.push(JSON.stringify({ id: record.id, statements: found }));
  }
  for (const [name, table] of Object.entries(tables)) {
    console.log(`${name.padEnd(20)}     n  precision  recall     F1`);
    for (const [key, entry] of [...table].sort((a, b) => b[1].n - a[1].n)) {
      const { n, precision, recall, f1 } = entry.score();
      console.log(
        `${key.padEnd(20)} ${String(n).padStart(5)}  ${[precision, recall, f1].map((x) => x.toFixed(3).padStart(7)).join('  ')}`,
      );
    }
  }
  const accuracy = ([right, of]: [number, number]): number => (of ? round(right / of) : 1);
  const result: Result = {
    task: 'statements',
    ...all.score(),
    byLang: Object.fromEntries([...tables.lang].map(([lang, entry]) => [lang, entry.score()])),
    byKind: Object.fromEntries([...tables.kind].map(([kind, entry]) => [kind, entry.score()])),
    withoutKind: withoutKind.score(),
    subject: accuracy(fields.subject),
    byYear: accuracy(fields.byYear),
    pledge: accuracy(fields.pledge),
  };
  console.log(
    `without kind: F1 ${withoutKind.score().f1}; of the right ones: subject ${result.subject}, byYear ${result.byYear}, pledge ${result.pledge}`,
  );
  if (predictions) writeFileSync(predictions, `${lines.join('\n')}\n`);
  return result;
};
