/** The pack's side of the sidebar: lines, levels, ranks and the timeline, as plain data. Knows no topic. */
import type { Pack, Series } from '../brief/pack.ts';
import type { SeriesPoint } from '../brief/types.ts';
import type { MemberView, Milestone, RecordView } from './sidebar-model.ts';

/** @param language the interface's, for names ("de", "en-GB"); English stands in */
export function recordView(pack: Pack, language: string): RecordView {
  const family = commonFamily(pack);
  const main = newest(pack.series.filter((s) => familyOf(s.metric) === family && s.unit.startsWith('%')));
  const members = main ? memberViews(pack, main, language) : [];
  const chain = pledgeChain(pack);
  const lines = chain
    .flatMap((pledge) => pledge.targets)
    .filter((target) => familyOf(target.metric) === family && target.comparator !== 'up-to')
    .map((target) => target.value);
  return {
    edition: pack.edition,
    lines: [...new Set(lines)].sort((a, b) => a - b),
    seriesSource: (main && pack.sources[main.source]) ?? null,
    members,
    fallback: fallbackIds(members),
    timeline: chain.flatMap((pledge) => milestones(pack, pledge)),
    articles: Object.fromEntries(pack.articles.map((article) => [article.id, article])),
  };
}

/** "gdp" of "gdp-core": metrics of one family are drawn on one axis. */
const familyOf = (metric: string) => metric.split('-')[0] ?? '';

/** The family that most of the pledges' targets are of. */
function commonFamily(pack: Pack): string {
  const counts = new Map<string, number>();
  for (const { metric } of pack.pledges.flatMap((pledge) => pledge.targets)) {
    counts.set(familyOf(metric), (counts.get(familyOf(metric)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function newest(series: Series[]): Series | undefined {
  return [...series].sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}

function points(series: Series, id: string): SeriesPoint[] {
  return Object.entries(series.values[id] ?? {})
    .map(([year, value]) => ({
      year: Number(year),
      value,
      estimate: series.estimateYears.includes(Number(year)),
    }))
    .sort((a, b) => a.year - b.year);
}

function memberViews(pack: Pack, main: Series, language: string): MemberView[] {
  const money = newest(pack.series.filter((s) => s.metric === 'money'));
  const short = language.split('-')[0] ?? 'en';
  const views = pack.entities.map((entity): MemberView & { single: boolean } => {
    const series = points(main, entity.id);
    const last = series.at(-1);
    const amount = last && money?.values[entity.id]?.[String(last.year)];
    return {
      id: entity.id,
      name: entity.names[short] ?? entity.names[pack.language] ?? entity.id,
      series,
      rank: null,
      perCent: last?.value && amount ? amount / last.value : null,
      single: entity.since !== null,
    };
  });
  const latest = Math.max(...views.map((view) => view.series.at(-1)?.year ?? 0));
  const level = (view: MemberView) => view.series.at(-1)?.value ?? 0;
  const ranked = views.filter((view) => view.single && view.series.at(-1)?.year === latest);
  for (const view of ranked) view.rank = 1 + ranked.filter((other) => level(other) > level(view)).length;
  return views
    .filter((view) => view.series.length > 0)
    .map(({ single: _, ...view }) => view)
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Groups, and the single member that spends most: what to show where a page names nobody. */
function fallbackIds(members: MemberView[]): string[] {
  const spends = (m: MemberView) => (m.perCent ?? 0) * (m.series.at(-1)?.value ?? 0);
  const groups = members.filter((m) => m.rank === null && m.perCent !== null);
  const most = members.filter((m) => m.rank !== null).sort((a, b) => spends(b) - spends(a))[0];
  return [...groups, ...(most ? [most] : [])].map((m) => m.id);
}

/** Pledges that replaced one another, in order of time: the story; single and national ones aren't part of it. */
function pledgeChain(pack: Pack): Pack['pledges'] {
  const replaced = new Set(pack.pledges.map((pledge) => pledge.supersedes));
  return pack.pledges
    .filter((pledge) => pledge.supersedes !== null || replaced.has(pledge.id))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function milestones(pack: Pack, pledge: Pack['pledges'][number]): Milestone[] {
  const sources = pledge.sources.flatMap((id) => pack.sources[id] ?? []);
  const inForce = pledge.inForce[1] === null;
  const base = { pledge: pledge.id, title: pledge.title, inForce };
  const dues = [...new Set(pledge.targets.flatMap((target) => target.byYear ?? []))];
  return [
    { ...base, kind: 'made' as const, date: pledge.date, what: pledge.what, sources },
    ...(pledge.review && inForce
      ? [
          {
            ...base,
            kind: 'review' as const,
            date: String(pledge.review.year),
            what: pledge.review.what,
            sources: [],
          },
        ]
      : []),
    ...(inForce ? dues : []).map((year) => ({
      ...base,
      kind: 'due' as const,
      date: String(year),
      what: '',
      sources: [],
    })),
  ];
}
