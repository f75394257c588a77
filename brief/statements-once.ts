/** A statement that a page makes several times is told once, with the places where it comes again. */
import type { Statement } from './types.ts';

/** In the order of the page; those of one key are joined wherever they stand. */
export function tellOnce(statements: { statement: Statement; key: string }[]): Statement[] {
  const told = new Map<string, Statement>();
  const once: Statement[] = [];
  for (const { statement, key } of statements) {
    const first = told.get(key);
    if (!first) {
      told.set(key, statement);
      once.push(statement);
    } else if ((first.also.at(-1) ?? first.paragraph) !== statement.paragraph) {
      // In the order of the page, so that only the last one can be the same.
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
