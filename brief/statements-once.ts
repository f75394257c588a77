/** A statement that a page makes several times is told once, with the places where it comes again. */
import type { Statement } from './types.ts';

/**
 * `sameAs` gives the first paragraph of which another is a repeat. Statements that say the same are joined wherever they
 * stand; claims of one check where their words or their paragraphs are the same.
 */
export function tellOnce(statements: { statement: Statement; key: string }[]): Statement[] {
  const told = new Map<string, Statement>();
  const once: Statement[] = [];
  for (const { statement, key } of statements) {
    const first = told.get(key);
    if (!first) {
      told.set(key, statement);
      once.push(statement);
    } else if (first.paragraph !== statement.paragraph && !first.also.includes(statement.paragraph)) {
      first.also.push(statement.paragraph);
    }
  }
  return once;
}

/** What makes two statements the same. */
export function statementKey(statement: Statement, check: string | undefined): string {
  if (check) return `claim ${check} ${statement.value ?? ''} ${statement.verdict}`;
  const { kind, metric, value, unit, comparator, byYear, subject, pledge, negated, verdict } = statement;
  return JSON.stringify([kind, metric, value, unit, comparator, byYear, subject, pledge, negated, verdict]);
}
