/**
 * Claims that the record can source: assets/nato/checks.json says how they are worded and when they are right;
 * the words of the notes and the sources come from the record: "=founding" is the fact of that id (looked up
 * when it is shown, so that the pack holds it once), "=" the record's own explanation of the check.
 */
import type { Check, CheckAnswer, CheckPeriod } from '../../brief/pack.ts';
import { compare } from './canonical.ts';
import { generated } from './generated-answers.ts';
import { loadJson } from './load.ts';
import type { TheRecord } from './record-types.ts';
import type { RecordSource, Sources } from './sources.ts';

type ByLanguage = Record<string, string[]>;

export interface CheckAddition {
  id: string;
  patterns: ByLanguage;
  unless?: ByLanguage;
  only?: ByLanguage;
  plausible?: [number, number];
  expects?: 'since';
  evenDenied?: true;
  /** Answers written out, or the name of a generator. */
  answers?: CheckAnswer[] | string;
  periods?: CheckPeriod[];
  /** Facts of the record that bear it; their sources are the check's. */
  facts: string[];
}

interface CheckFile {
  phrases: Record<string, Record<string, string>>;
  /** Exceptions that hold for every check. */
  unless: ByLanguage;
  checks: CheckAddition[];
}

export function buildChecks(
  record: TheRecord,
  sources: Sources,
): { checks: Check[]; phrases: Record<string, Record<string, string>> } {
  const file = loadJson<CheckFile>('checks.json');
  const checks = file.checks.map((addition) => build(addition, file, record, sources));
  return { checks: checks.sort((a, b) => compare(a.id, b.id)), phrases: file.phrases };
}

function build(addition: CheckAddition, file: CheckFile, record: TheRecord, sources: Sources): Check {
  const { id, answers, facts } = addition;
  const words = (note: string): string => resolve(note, id, record);
  const made = typeof answers === 'string' ? generated(answers, record) : answers;
  const check = record.checks.checks.find((each) => each.id === id);
  const unless = merge(file.unless, addition.unless ?? {}, Object.keys(addition.patterns));
  const borne = [...new Set([...facts, ...(check?.facts ?? [])])];
  for (const fact of borne) factOf(record, fact);
  const origin: RecordSource[] = check?.sources ?? [];
  if (origin.length === 0 && borne.length === 0) throw new Error(`The check ${id} has no source.`);
  return {
    id,
    patterns: addition.patterns,
    ...(Object.keys(unless).length > 0 ? { unless } : {}),
    ...(addition.only ? { only: addition.only } : {}),
    ...(addition.plausible ? { plausible: addition.plausible } : {}),
    ...(addition.evenDenied ? { evenDenied: addition.evenDenied } : {}),
    ...(addition.expects ? { expects: addition.expects } : {}),
    periods: (addition.periods ?? []).map((period) => ({
      ...period,
      note: words(period.note),
      ...(period.since ? { since: words(period.since) } : {}),
    })),
    ...(made ? { answers: made.map((answer) => ({ ...answer, note: words(answer.note) })) } : {}),
    facts: borne,
    sources: sources.idsOf(origin),
  };
}

function resolve(note: string, id: string, record: TheRecord): string {
  if (note !== '=') {
    if (note.startsWith('=')) factOf(record, note.slice(1));
    return note;
  }
  const check = record.checks.checks.find((each) => each.id === id);
  if (!check) throw new Error(`The record explains no check ${id}.`);
  return check.explanation;
}

function factOf(record: TheRecord, id: string): TheRecord['facts']['facts'][number] {
  const fact = record.facts.facts.find((each) => each.id === id);
  if (!fact) throw new Error(`assets/nato/checks.json names a fact ${id}, which the record hasn't got.`);
  return fact;
}

/** Both lists, for the languages that the check has patterns in. */
function merge(common: ByLanguage, own: ByLanguage, languages: string[]): ByLanguage {
  const merged = languages.map((lang): [string, string[]] => [
    lang,
    [...(common[lang] ?? []), ...(own[lang] ?? [])],
  ]);
  return Object.fromEntries(merged.filter(([, list]) => list.length > 0));
}
