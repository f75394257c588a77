/** Pledges and demands, with what our additions know of them beyond the record's prose. */
import type { Demand, Mistake, Pledge, Target } from '../../brief/pack.ts';
import { compare } from './canonical.ts';
import type { RecordDemand, RecordPledge, TheRecord } from './record-types.ts';
import type { Sources } from './sources.ts';

/** assets/nato/pledges.json: by pledge id. Mistakes are tied to the record's by `says`. */
export interface PledgeAdditions {
  short: Record<string, string>;
  caveats: Record<string, string>;
  /** Facts that belong to a pledge, the most telling first. */
  facts: Record<string, string[]>;
  labels: Record<string, string>;
  mistakes: Record<string, (Omit<Mistake, 'instead' | 'sources'> & { instead?: string })[]>;
}

/** Total ▸ parts, among the record's metrics. */
const PARTS: Record<string, string> = { 'gdp-core': 'gdp-total', 'gdp-related': 'gdp-total' };

export function buildPledges(
  record: TheRecord['pledges'],
  additions: PledgeAdditions,
  mapId: (id: string) => string,
  sources: Sources,
): { pledges: Pledge[]; demands: Demand[] } {
  return {
    pledges: record.pledges.map((pledge) => build(pledge, additions, mapId, sources)).sort(byDate),
    demands: record.demands.map((demand) => buildDemand(demand, sources)).sort(byDate),
  };
}

function byDate(a: { date: string; id: string }, b: { date: string; id: string }): number {
  return compare(a.date, b.date) || compare(a.id, b.id);
}

function build(
  pledge: RecordPledge,
  additions: PledgeAdditions,
  mapId: (id: string) => string,
  sources: Sources,
): Pledge {
  const metrics = new Set(pledge.targets.map((target) => target.metric));
  const mistakes = additions.mistakes[pledge.id]?.map((mistake): Mistake => {
    const known = pledge.commonMistakes?.find((common) => common.says === mistake.says);
    const instead = mistake.instead ?? known?.instead;
    if (!instead) throw new Error(`assets/nato/pledges.json: the record has no mistake "${mistake.says}"`);
    return { ...mistake, instead, ...(known?.sources ? { sources: sources.idsOf(known.sources) } : {}) };
  });
  const short = additions.short[pledge.id];
  const facts = additions.facts[pledge.id];
  const caveat = additions.caveats[pledge.id];
  return {
    id: pledge.id,
    title: pledge.title,
    date: pledge.date,
    kind: pledge.kind,
    who: mapId(pledge.who),
    what: pledge.what,
    targets: pledge.targets.map((target): Target => {
      const whole = PARTS[target.metric];
      const label = additions.labels[target.metric];
      const labelled =
        label && (whole === undefined || metrics.has(whole)) ? { ...target, label } : { ...target };
      return whole && metrics.has(whole) ? { ...labelled, partOf: whole } : labelled;
    }),
    supersedes: pledge.supersedes,
    inForce: pledge.inForce,
    status: pledge.status,
    exceptions: pledge.exceptions,
    sources: sources.idsOf(pledge.sources),
    ...(short ? { short } : {}),
    ...(caveat ? { caveat } : {}),
    ...(facts ? { facts } : {}),
    ...(pledge.amounts ? { amounts: pledge.amounts } : {}),
    ...(pledge.review ? { review: pledge.review } : {}),
    ...(mistakes ? { mistakes } : {}),
  };
}

function buildDemand(demand: RecordDemand, sources: Sources): Demand {
  return {
    id: demand.id,
    by: demand.by,
    date: demand.date,
    value: demand.value,
    unit: demand.unit,
    what: demand.what,
    sources: sources.idsOf(demand.sources),
  };
}
