/** The pack's side of the sidebar: lines, levels, ranks and the timeline, as plain data. Knows no topic. */
import { mainSeries, seriesOf } from '../brief/entities.ts';
import type { Pack, Pledge, Series } from '../brief/pack.ts';
import type { MemberView, Milestone, RecordView } from './sidebar-model.ts';

/** @param language the interface's, for names ("de", "en-GB"); the pack's own stands in */
export function recordView(pack: Pack, language: string): RecordView {
  const main = mainSeries(pack);
  const chain = pledgeChain(pack);
  const lines = chain
    .flatMap((pledge) => pledge.targets)
    .filter(
      (target) => main && family(target.metric) === family(main.metric) && target.comparator !== 'up-to',
    )
    .map((target) => target.value);
  return {
    edition: pack.edition,
    lines: [...new Set(lines)].sort((a, b) => a - b),
    levels: main && {
      name: main.name,
      unit: main.unit,
      source: pack.sources[main.source] ?? null,
      members: memberViews(pack, main, language),
      shown: pack.shown ?? [],
    },
    timeline: chain.flatMap((pledge) => milestones(pack, pledge)),
    articles: Object.fromEntries(pack.articles.map((article) => [article.id, article])),
  };
}

/** "gdp" of "gdp-core": what is of one family is drawn on one axis. */
const family = (metric: string) => metric.split('-')[0];

function memberViews(pack: Pack, main: Series, language: string): MemberView[] {
  const money = pack.series.filter((s) => s.metric === 'money').sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const short = language.split('-')[0] ?? '';
  const latest = Math.max(...Object.values(main.values).flatMap((row) => Object.keys(row).map(Number)));
  const level = (id: string) => main.values[id]?.[String(latest)];
  const ranked = pack.entities.flatMap((entity) => (entity.group ? [] : (level(entity.id) ?? [])));
  return pack.entities
    .map((entity): MemberView => {
      const series = seriesOf(main, entity.id);
      const last = series.at(-1);
      const amount = last && money?.values[entity.id]?.[String(last.year)];
      const now = entity.group ? undefined : level(entity.id);
      return {
        id: entity.id,
        name: entity.names[short] ?? entity.names[pack.language] ?? entity.id,
        series,
        rank: now === undefined ? null : [1 + ranked.filter((other) => other > now).length, ranked.length],
        perPoint: last?.value && amount && main.unit.startsWith('%') ? amount / last.value : null,
      };
    })
    .filter((view) => view.series.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Pledges that replaced one another, in order of time: the story; single and national ones aren't part of it. */
function pledgeChain(pack: Pack): Pledge[] {
  const replaced = new Set(pack.pledges.map((pledge) => pledge.supersedes));
  return pack.pledges
    .filter((pledge) => pledge.supersedes !== null || replaced.has(pledge.id))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function milestones(pack: Pack, pledge: Pledge): Milestone[] {
  const sources = pledge.sources.flatMap((id) => pack.sources[id] ?? []);
  const inForce = pledge.inForce[1] === null;
  const base = { pledge: pledge.id, title: pledge.title, inForce };
  const dues = inForce ? [...new Set(pledge.targets.flatMap((target) => target.byYear ?? []))] : [];
  const { review } = pledge;
  return [
    { ...base, kind: 'made' as const, date: pledge.date, what: pledge.what, sources },
    ...(review && inForce
      ? [{ ...base, kind: 'review' as const, date: String(review.year), what: review.what, sources: [] }]
      : []),
    ...dues.map((year) => ({ ...base, kind: 'due' as const, date: String(year), what: '', sources: [] })),
  ];
}
