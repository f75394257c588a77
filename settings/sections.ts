/** The sidebar's sections and the order a reader gives them. Nothing else in here: the sidebar loads it in pages. */

/** In the order the design gives. */
export const SECTIONS = ['topic', 'pledges', 'members', 'duplicates', 'facts'] as const;
export type Section = (typeof SECTIONS)[number];

/** All sections: those the reader put in order, then the others as the design has them. */
export function orderSections(order: readonly Section[] = []): Section[] {
  return [...new Set([...order, ...SECTIONS])];
}
