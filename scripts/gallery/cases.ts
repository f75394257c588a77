/** The data behind the pictures. The brief is modelled on the bundled article; the record is the real one. */
import pack from '../../assets/nato/pack.json';
import { makeBrief } from '../../brief/brief.ts';
import type { Pack } from '../../brief/pack.ts';
import type { Article, Brief } from '../../brief/types.ts';
import type { OptionsModel } from '../../components/options-model.ts';
import type { PopupModel } from '../../components/popup-model.ts';
import { recordView } from '../../components/record-view.ts';
import type { SidebarModel } from '../../components/sidebar-model.ts';
import { parseSettings } from '../../settings/settings.ts';

export const nato = pack as unknown as Pack;
const article = nato.articles[0]!;
export const paragraphs = article.paragraphs;
export const headline = article.title;
export const TODAY = '2026-11-24';

const record = recordView(nato, 'en');
const read: Article = {
  url: 'https://news.example/world/nato-new-chapter',
  title: headline,
  standfirst: article.standfirst ?? [],
  lang: 'en',
  published: '2025-07-05',
  modified: null,
  publisher: null,
  paragraphs,
};
const make = (page: Article): Brief =>
  makeBrief(page, [nato], { topicsOff: [], ownTopics: [], today: TODAY, anyway: true });
export const brief = make(read);
const member = (id: string): Brief['entities'][number] => {
  const { name, series } = record.levels!.members.find((known) => known.id === id)!;
  return { id, name, mentions: 1, series, unit: record.levels!.unit };
};

const base: SidebarModel = {
  brief,
  state: 'open',
  placement: 'margin',
  look: { side: 'right', width: 360, theme: 'system', textSize: 100, sectionsOff: [], highlights: true },
  paragraphs,
  topicNames: Object.fromEntries(nato.topics.map(({ id, name }) => [id, name])),
  record,
  repeatsDimmed: false,
  today: TODAY,
};

/** An article of 40 paragraphs with near repeats, a split one, a block of the bundled article and many members. */
const filler = nato.facts
  .slice(0, 28)
  .map(({ claim }, i) => claim + (i % 3 ? '' : ` ${nato.facts[i + 10]!.claim}`));
const many = [
  filler[0]!,
  'Poland spends 4.7% of its GDP on defence this year, the highest share in the alliance, and means to reach 5% in the next; Germany has set 3.5% for 2029 in its budget plan.',
  'The ministers met in Brussels on Thursday and spoke for six hours about air defence, ammunition and the money for both.',
  ...filler.slice(1, 12),
  'Poland spends 4.2% of its GDP on defence this year, the highest share in the alliance, and means to reach 5% in the next; Germany has set 3.5% for 2029 in its budget plan.',
  'The ministers met in Brussels on Friday and spoke for six hours about air defence, drones, ammunition and the money for all three.',
  ...filler.slice(12),
  filler[3]!,
  ...paragraphs.slice(0, 5),
  filler[5]!,
];
const busyBrief = make({ ...read, title: 'Ministers meet', paragraphs: many });
const busy: Brief = {
  ...busyBrief,
  entities: record.levels!.members.slice(0, 9).map(({ id }) => member(id)),
};

export const sidebarCases: Record<string, SidebarModel> = {
  article: base,
  folded: { ...base, state: 'folded' },
  sheet: { ...base, placement: 'sheet' },
  'sheet-folded': { ...base, placement: 'sheet', state: 'folded' },
  trouble: { ...base, trouble: 'Sidebrief was updated. Reload this page to use it.' },
  quiet: {
    ...base,
    brief: {
      ...brief,
      published: null,
      statements: [],
      duplicates: [],
      entities: [],
      facts: brief.facts.slice(0, 2),
    },
  },
  busy: {
    ...base,
    placement: 'over',
    brief: busy,
    paragraphs: many,
    today: '2028-01-10',
    repeatsDimmed: true,
    notice: 'copied',
  },
};

const popupBase = {
  look: { theme: 'system', textSize: 100 } as const,
  site: 'news.example',
  topicNames: base.topicNames!,
};
export const popupCases: Record<string, PopupModel> = {
  brief: {
    ...popupBase,
    kind: 'brief',
    brief,
    sidebar: 'open',
    shortcuts: { 'toggle-sidebar': 'Alt+Shift+S' },
    notice: 'copied',
  },
  mention: { ...popupBase, kind: 'mention', topics: ['NATO'], words: ['NATO', 'alliance'] },
  nothing: { ...popupBase, kind: 'nothing' },
  forbidden: { ...popupBase, site: null, kind: 'forbidden', page: 'pdf' },
  off: { ...popupBase, kind: 'off', why: 'listed' },
  'no-access': { ...popupBase, kind: 'no-access' },
  loading: { ...popupBase, kind: 'loading' },
  trouble: {
    ...popupBase,
    kind: 'trouble',
    message: 'Sidebrief was updated. Reload this page to use it.',
    reload: true,
  },
};

const settings = parseSettings({
  topicsOff: ['history'],
  ownTopics: [
    { id: 'own-1', name: 'Baltic Sea cables', words: ['"undersea cable"', 'Estlink', '-concert'], on: true },
    { id: 'own-2', name: 'Rheinmetall', words: ['Rheinmetall'], on: false },
  ],
  sitesExcept: ['mail.example', 'intranet.example.org'],
});
const options: OptionsModel = {
  settings,
  shortcuts: {
    keys: { 'toggle-sidebar': 'Alt+Shift+S', 'next-finding': 'Alt+Shift+J' },
    browser: 'chromium',
  },
  topics: nato.topics.map((topic) => ({ ...topic, pack: nato.name })),
};
export const optionsCases: Record<string, OptionsModel> = {
  usual: options,
  editing: options,
  trouble: {
    ...options,
    access: 'on-click',
    trouble: 'This could not be kept: the storage is full.',
    importTrouble: 'This file doesn’t hold settings: it isn’t JSON. Nothing was taken from it.',
  },
};
