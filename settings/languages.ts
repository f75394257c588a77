/** The interface's languages, as the folders of public/_locales are named; a test holds this to them. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];
