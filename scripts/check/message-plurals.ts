/** Plural forms in messages.json: `facts_more_one`, `facts_more_few`, … under the stem `facts_more`. */

/** Messages of one language by key, as in messages.json. */
export type Messages = Record<string, { message: string; description?: string }>;

const CATEGORY = /_(zero|one|two|few|many|other)$/;

/** Counts whose category is looked at: no page has more of anything. "many" in French begins at a million. */
const MOST = 1000;

export const stemOf = (key: string): string => key.replace(CATEGORY, '');

/** Whether English has plural forms under this stem: a key may end in "_other" by chance. */
export const isPlural = (stem: string, english: Messages): boolean =>
  !!english[`${stem}_one`] && !!english[`${stem}_other`];

/** The plural category that a key is for; undefined for any other message. */
export function pluralOf(key: string, english: Messages): Intl.LDMLPluralRule | undefined {
  const category = CATEGORY.exec(key)?.[1] as Intl.LDMLPluralRule | undefined;
  return category && isPlural(stemOf(key), english) ? category : undefined;
}

/** A language's categories with the counts that fall into each: Polish `one` is [1], Ukrainian [1, 21, 31, …], Polish `other` [] (fractions). */
export function pluralCategories(language: string): Map<Intl.LDMLPluralRule, number[]> {
  const rules = new Intl.PluralRules(language);
  const counts = new Map(rules.resolvedOptions().pluralCategories.map((name) => [name, [] as number[]]));
  for (let n = 0; n <= MOST; n++) counts.get(rules.select(n))?.push(n);
  return counts;
}
