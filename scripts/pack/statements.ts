/** The words of the statement grammar: assets/nato/statements.json, checked and put in order. */
import type { StatementWords } from '../../brief/pack.ts';
import { loadJson } from './load.ts';

/** Patterns sorted and without repeats, so that the pack has one form. */
export function buildStatementWords(): StatementWords {
  const source = loadJson<StatementWords>('statements.json');
  return {
    ...source,
    words: mapValues(source.words, (roles) => mapValues(roles, tidy)),
    names: mapValues(source.names, (names) => mapValues(names, tidy)),
    pledgeNames: mapValues(source.pledgeNames, tidy),
  };
}

const tidy = (patterns: string): string =>
  [...new Set(patterns.split(/\s+/).filter(Boolean))].sort().join(' ');

function mapValues<A, B>(object: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
