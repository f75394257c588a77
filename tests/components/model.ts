/** A small brief with one of everything, for views. */
import type { Brief, Source, Statement, Verdict } from '../../brief/types.ts';
import type { SidebarModel } from '../../components/sidebar-model.ts';

export const source: Source = {
  title: 'The Declaration',
  publisher: 'Alliance',
  date: '2025-06-25',
  url: 'https://alliance.example/declaration',
};

export const paragraphs = [
  'Allies pledged to spend 5% of their GDP by 2035 at the summit.',
  'The second paragraph tells of other things.',
  'Allies pledged to spend 5% of their GDP by 2035 at the summit.',
];

export function statement(verdict: Verdict, quote: string, more: Partial<Statement> = {}): Statement {
  const paragraph = more.paragraph === undefined ? 0 : more.paragraph;
  const start = paragraph === null ? 0 : Math.max(0, paragraphs[paragraph]?.indexOf(quote) ?? 0);
  return {
    paragraph,
    quote,
    start,
    end: start + quote.length,
    kind: 'target',
    metric: 'gdp-share',
    value: 5,
    unit: '%',
    comparator: 'exactly',
    byYear: 2035,
    byWords: null,
    subject: null,
    pledge: 'second',
    negated: false,
    verdict,
    note: `Note on ${quote}.`,
    since: '',
    asOf: '2025-06-25',
    sources: [source],
    also: [],
    ...more,
  };
}

export const brief: Brief = {
  url: 'https://news.example/a',
  title: 'Allies meet',
  lang: 'en',
  published: '2025-07-05',
  paragraphs: 3,
  topics: [{ id: 'nato', score: 0.9, terms: ['NATO'], because: [] }],
  mentions: [],
  duplicates: [{ first: [0, 0], again: [2, 2], kind: 'exact', similarity: 1 }],
  statements: [
    statement('agrees', 'at the summit'),
    statement('unmatched', 'other things', { paragraph: 1 }),
    statement('incomplete', '5% of their GDP by 2035', { also: [2] }),
    statement('differs', 'Allies meet', { paragraph: null, block: 0 }),
  ],
  entities: [
    {
      id: 'AAA',
      name: 'Aland',
      mentions: 1,
      unit: '% of GDP',
      series: [
        { year: 2024, value: 1.5, estimate: false },
        { year: 2025, value: 1.75, estimate: true },
      ],
    },
  ],
  facts: [
    { id: 'fact-1', claim: 'A fact.', asOf: '2025-06-25', because: '5% of their GDP', sources: [source] },
  ],
};

export const model: SidebarModel = {
  brief,
  state: 'open',
  placement: 'margin',
  look: { side: 'right', width: 360, theme: 'system', textSize: 100, sectionsOff: [], highlights: true },
  paragraphs,
  topicNames: { nato: 'The alliance' },
  today: '2026-11-24',
  record: {
    edition: '2026-11-24',
    lines: [2, 3.5, 5],
    levels: {
      name: 'Share of GDP',
      unit: '% of GDP',
      source,
      shown: ['BBB'],
      members: [
        { id: 'AAA', name: 'Aland', series: brief.entities[0]!.series, rank: [2, 2], perPoint: 4000 },
        {
          id: 'BBB',
          name: 'Bland',
          series: [{ year: 2025, value: 5.5, estimate: true }],
          rank: [1, 2],
          perPoint: null,
        },
      ],
    },
    timeline: [
      {
        kind: 'made',
        date: '2014-09-05',
        pledge: 'first',
        title: 'The first',
        what: 'Then.',
        inForce: false,
        sources: [source],
      },
      {
        kind: 'made',
        date: '2025-06-25',
        pledge: 'second',
        title: 'The second',
        what: 'Now.',
        inForce: true,
        sources: [source],
      },
      {
        kind: 'due',
        date: '2035',
        pledge: 'second',
        title: 'The second',
        what: '',
        inForce: true,
        sources: [],
      },
    ],
    articles: {},
  },
};

export const nothing: Brief = {
  ...brief,
  topics: [],
  duplicates: [],
  statements: [],
  entities: [],
  facts: [],
};
