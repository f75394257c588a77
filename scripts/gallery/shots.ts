/** What the gallery draws. */
export interface Shot {
  name: string;
  surface: 'sidebar' | 'popup' | 'options';
  /** Which data: a key of the surface's cases in cases.ts. */
  data: string;
  width: number;
  height: number;
  dark?: boolean;
  forced?: boolean;
  /** Text size in per cent. */
  text?: number;
  /** The interface's language, English unless told; the page's own is English always. */
  language?: string;
  /** Messages 40% longer, as other languages are. */
  long?: boolean;
  /** Scrolls the sidebar's body so that the section is on top, and unfolds everything in it. */
  section?: string;
  /** Picture of the whole page rather than the window. */
  whole?: boolean;
  density?: number;
  sidebarWidth?: number;
}

/** Shots that are drawn in every language. */
const TRANSLATED = [
  'sidebar',
  'sidebar-folded',
  'sidebar-sheet-folded',
  'section-topic',
  'section-pledges',
  'section-members',
  'section-duplicates',
  'section-facts',
  'popup-brief',
  'popup-mention',
  'popup-off',
  'options',
  'options-editing',
  'options-320',
];

const desk = { width: 1180, height: 900 };
const column = { width: 360, height: 900, density: 2 };

const sidebar: Shot[] = [
  { name: 'sidebar', ...desk, data: 'article' },
  { name: 'sidebar-dark', ...desk, data: 'article', dark: true },
  { name: 'sidebar-forced', ...desk, data: 'article', forced: true },
  { name: 'sidebar-folded', ...desk, width: 700, height: 560, density: 2, data: 'folded' },
  { name: 'sidebar-folded-dark', ...desk, data: 'folded', dark: true },
  { name: 'sidebar-trouble', ...desk, data: 'trouble' },
  { name: 'sidebar-quiet', ...desk, data: 'quiet' },
  { name: 'sidebar-busy', ...desk, data: 'busy' },
  { name: 'sidebar-sheet', width: 390, height: 844, data: 'sheet', density: 2 },
  { name: 'sidebar-sheet-folded', width: 390, height: 844, data: 'sheet-folded', density: 2 },
  { name: 'sidebar-320', width: 320, height: 720, data: 'sheet', density: 2, sidebarWidth: 320 },
  ...['topic', 'pledges', 'members', 'duplicates', 'facts'].flatMap((section): Shot[] => [
    { name: `section-${section}`, surface: 'sidebar', ...column, data: 'article', section },
    { name: `section-${section}-dark`, surface: 'sidebar', ...column, data: 'article', section, dark: true },
    {
      name: `section-${section}-forced`,
      surface: 'sidebar',
      ...column,
      data: 'article',
      section,
      forced: true,
    },
    { name: `section-${section}-200`, surface: 'sidebar', ...column, data: 'article', section, text: 200 },
    {
      name: `section-${section}-long`,
      surface: 'sidebar',
      ...column,
      width: 320,
      sidebarWidth: 320,
      data: 'article',
      section,
      long: true,
    },
  ]),
  { name: 'section-duplicates-busy', ...column, data: 'busy', section: 'duplicates' },
  { name: 'section-members-busy', ...column, data: 'busy', section: 'members' },
].map((shot) => ({ surface: 'sidebar', ...shot }));

const popup: Shot[] = [
  ...['brief', 'mention', 'nothing', 'forbidden', 'off', 'no-access', 'loading', 'trouble'].map((data) => ({
    name: `popup-${data}`,
    data,
  })),
  { name: 'popup-brief-dark', data: 'brief', dark: true },
  { name: 'popup-brief-forced', data: 'brief', forced: true },
  { name: 'popup-brief-200', data: 'brief', text: 200 },
  { name: 'popup-brief-long', data: 'brief', long: true },
].map((shot) => ({ surface: 'popup', width: 360, height: 60, density: 2, whole: true, ...shot }));

const options: Shot[] = [
  { name: 'options', data: 'usual' },
  { name: 'options-dark', data: 'usual', dark: true },
  { name: 'options-forced', data: 'usual', forced: true },
  { name: 'options-320', data: 'usual', width: 320 },
  { name: 'options-200', data: 'usual', text: 200 },
  { name: 'options-editing', data: 'editing' },
  { name: 'options-trouble', data: 'trouble' },
].map((shot) => ({ surface: 'options', width: 900, height: 700, whole: true, ...shot }));

/** Every surface in every other language. */
const translated: Shot[] = ['ar', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'uk'].flatMap((language) =>
  [...sidebar, ...popup, ...options]
    .filter(({ name }) => TRANSLATED.includes(name))
    .map((shot) => ({ ...shot, name: `${shot.name}-${language}`, language })),
);

export const SHOTS: Shot[] = [...sidebar, ...popup, ...options, ...translated];
