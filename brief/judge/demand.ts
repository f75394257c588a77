/** Demands are told as demands: somebody asked for it on a day; what was agreed is another matter. */
import type { Demand } from '../pack.ts';
import type { FoundStatement } from '../types.ts';
import { dayOf, firstDay, type JudgeContext, type Judgement, UNMATCHED } from './context.ts';
import { capitalised, dateInWords, inShort, pledgeInWords, pledgeName } from './notes.ts';
import { began, currentPledge, isCommon, matches } from './pledges.ts';

/** The newest demand of that figure made by the page's day, by somebody whom the text names. */
export function judgeDemand(found: FoundStatement, context: JudgeContext): Judgement {
  const day = dayOf(context);
  const { pack } = context;
  const demand = pack.demands
    .filter((each) => fits(each, found) && firstDay(each.date) <= day.to && isNamed(each, context.text))
    .at(-1);
  const adopted = matches(pack, found, isCommon).find(({ pledge }) => began(pledge, context.today));
  if (demand) {
    const since =
      adopted && !began(adopted.pledge, day.to)
        ? `On ${dateInWords(adopted.pledge.date)} agreed as ${pledgeInWords(adopted.pledge)} (${pledgeName(adopted.pledge)}).`
        : '';
    return {
      verdict: 'agrees',
      note: inShort(`A demand, not a pledge (${dateInWords(demand.date)}): ${demand.what}`),
      since,
      asOf: demand.date,
      sources: [...demand.sources, ...(since && adopted ? adopted.pledge.sources : [])],
    };
  }
  // Asking for what has been agreed is right as far as it goes.
  const agreed = adopted && began(adopted.pledge, day.to) ? adopted.pledge : null;
  if (found.kind !== 'demand' || !agreed || agreed !== currentPledge(pack, found.metric, day))
    return UNMATCHED;
  if (found.byYear !== null && adopted?.target.byYear !== found.byYear) return UNMATCHED;
  return {
    verdict: 'agrees',
    note: inShort(
      `${capitalised(pledgeInWords(agreed))} is what has been agreed (${pledgeName(agreed)}, ${dateInWords(agreed.date)}).`,
    ),
    asOf: agreed.date,
    sources: agreed.sources,
  };
}

function fits(demand: Demand, found: FoundStatement): boolean {
  return found.value === demand.value && found.unit !== null && demand.unit.startsWith(found.unit);
}

/** By the last of the names ("Trump"); without a text nobody can be named. */
function isNamed(demand: Demand, text: string | undefined): boolean {
  const name = demand.by.split(' ').at(-1) ?? demand.by;
  return text === undefined || text.includes(name);
}
