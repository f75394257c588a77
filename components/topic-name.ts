/** The name of a topic; an id without one is at least made readable. */
export function topicName(id: string, names: Record<string, string> | undefined): string {
  return names?.[id] ?? id.replaceAll('-', ' ');
}

/** "A, B and C" in the reader's language. */
export function inWords(items: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
