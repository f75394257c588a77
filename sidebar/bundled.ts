/** Where entrypoints/pack leaves the bundled packs for entrypoints/sidebar: a global of our own isolated world. */
export const BUNDLED = 'sidebriefPacks';

export type BundledPacks = { [BUNDLED]?: unknown };
