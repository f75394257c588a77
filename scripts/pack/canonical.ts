/**
 * The committed form of a pack: keys and entries sorted, one record a line, so that a change of data is a
 * change of the lines it is about and the same data always gives the same bytes.
 */

/** Keys of objects in code-point order, at every depth; arrays keep theirs. `undefined` is left out. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => compare(a, b)).map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

/** Code-point order, the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two levels are spread over lines (the pack, its sections), each record below stands on a line of its own. */
export function canonical(value: object): string {
  const sections = Object.entries(sortKeys(value) as object).map(([key, section]) => {
    const name = JSON.stringify(key);
    if (Array.isArray(section) && section.length > 0) {
      return `  ${name}: [\n${section.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
    }
    if (section !== null && typeof section === 'object' && Object.keys(section).length > 0) {
      const lines = Object.entries(section).map(
        ([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`,
      );
      return `  ${name}: {\n${lines.join(',\n')}\n  }`;
    }
    return `  ${name}: ${JSON.stringify(section)}`;
  });
  return `{\n${sections.join(',\n')}\n}\n`;
}
