/** What a schema can't see: ids told twice, references into the void, circles, patterns that can't be read. */
import type { Check, Pack } from '../../brief/pack.ts';
import type { PackProblem } from '../pack-schema.ts';
import { patternProblem } from './patterns.ts';

type Report = (path: string, message: string) => void;

export function findReferenceProblems(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const report: Report = (path, message) => {
    problems.push({ path, message });
  };
  const known = {
    source: new Set(Object.keys(pack.sources)),
    fact: uniqueIds(pack, 'facts', report),
    entity: uniqueIds(pack, 'entities', report),
    topic: uniqueIds(pack, 'topics', report),
    pledge: uniqueIds(pack, 'pledges', report),
  };
  for (const section of ['series', 'demands', 'checks', 'articles'] as const)
    uniqueIds(pack, section, report);
  const one = (path: string, what: keyof typeof known, id: string): void => {
    if (!known[what].has(id)) report(path, `names the ${what} "${id}", which the pack hasn't got`);
  };
  const all = (path: string, what: keyof typeof known, ids: string[] = []): void => {
    for (const [at, id] of ids.entries()) one(`${path}[${at}]`, what, id);
  };
  const read = patternReader(pack, report);

  for (const [at, topic] of pack.topics.entries()) all(`topics[${at}].within`, 'topic', topic.within);
  for (const [at, { exceptions }] of pack.entities.entries()) {
    for (const [index, { source }] of exceptions.entries()) {
      one(`entities[${at}].exceptions[${index}].source`, 'source', source);
    }
  }
  for (const [at, series] of pack.series.entries()) {
    one(`series[${at}].source`, 'source', series.source);
    for (const id of Object.keys(series.values)) one(`series[${at}].values`, 'entity', id);
  }
  for (const [at, pledge] of pack.pledges.entries()) {
    const path = `pledges[${at}]`;
    all(`${path}.sources`, 'source', pledge.sources);
    all(`${path}.facts`, 'fact', pledge.facts);
    if (pledge.supersedes !== null) one(`${path}.supersedes`, 'pledge', pledge.supersedes);
    for (const [index, mistake] of (pledge.mistakes ?? []).entries()) {
      all(`${path}.mistakes[${index}].sources`, 'source', mistake.sources);
      read(`${path}.mistakes[${index}].patterns`, mistake.patterns);
    }
  }
  findCircle(pack, report);
  for (const [at, demand] of pack.demands.entries()) all(`demands[${at}].sources`, 'source', demand.sources);
  for (const [at, fact] of pack.facts.entries()) {
    all(`facts[${at}].sources`, 'source', fact.sources);
    one(`facts[${at}].topic`, 'topic', fact.topic);
  }
  for (const [at, check] of pack.checks.entries()) {
    const path = `checks[${at}]`;
    all(`${path}.sources`, 'source', check.sources);
    all(`${path}.facts`, 'fact', check.facts);
    if (check.sources.length + check.facts.length === 0)
      report(path, 'must have a source, or a fact that has one');
    if (check.periods.length + (check.answers ?? []).length === 0)
      report(path, 'must have a period or an answer');
    for (const [note, where] of notesOf(check)) {
      if (note.startsWith('=')) one(`${path}.${where}`, 'fact', note.slice(1));
    }
    for (const [index, answer] of (check.answers ?? []).entries()) {
      all(`${path}.answers[${index}].sources`, 'source', answer.sources);
    }
    for (const key of ['patterns', 'unless', 'only'] as const) read(`${path}.${key}`, check[key]);
  }
  all('shown', 'entity', pack.shown);
  return problems;
}

function notesOf(check: Check): [note: string, where: string][] {
  return [
    ...check.periods.flatMap(({ note, since }, at): [string, string][] => [
      [note, `periods[${at}].note`],
      [since ?? '', `periods[${at}].since`],
    ]),
    ...(check.answers ?? []).map(({ note }, at): [string, string] => [note, `answers[${at}].note`]),
  ];
}

function uniqueIds(
  pack: Pack,
  section: 'facts' | 'entities' | 'topics' | 'pledges' | 'series' | 'demands' | 'checks' | 'articles',
  report: Report,
): Set<string> {
  const ids = new Set<string>();
  for (const [at, { id }] of pack[section].entries()) {
    if (ids.has(id)) report(`${section}[${at}].id`, `"${id}" is the id of an earlier entry too`);
    ids.add(id);
  }
  return ids;
}

function patternReader(
  pack: Pack,
  report: Report,
): (path: string, patterns: Record<string, string[]> | undefined) => void {
  return (path, patterns = {}) => {
    for (const [language, list] of Object.entries(patterns)) {
      for (const [at, pattern] of list.entries()) {
        const problem = patternProblem(pattern, pack.phrases?.[language] ?? {});
        if (problem) report(`${path}.${language}[${at}]`, problem);
      }
    }
  };
}

function findCircle(pack: Pack, report: Report): void {
  const replaces = new Map(pack.pledges.map(({ id, supersedes }) => [id, supersedes]));
  for (const [at, { id }] of pack.pledges.entries()) {
    const seen = new Set<string>();
    for (let next: string | null | undefined = id; next; next = replaces.get(next)) {
      if (seen.has(next)) {
        report(`pledges[${at}].supersedes`, 'leads back to itself');
        break;
      }
      seen.add(next);
    }
  }
}
