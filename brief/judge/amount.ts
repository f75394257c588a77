/** Sums: a country's spending in dollars against the record's table, or a sum that a pledge names. Never `differs`. */

import type { FoundStatement } from '../types.ts';
import { dayOf, type JudgeContext, type Judgement, sentenceOf, UNMATCHED, yearsIn } from './context.ts';
import { dateInWords, inShort } from './notes.ts';
import { began } from './pledges.ts';

/** Exchange rates, fiscal years and national counts move a sum by this much. */
const TOLERANCE = 0.1;
/** The table is in millions, statements are in billions. */
const MILLIONS = 1000;

export function judgeAmount(found: FoundStatement, context: JudgeContext): Judgement {
  if (typeof found.value !== 'number') return UNMATCHED;
  return pledged(found, found.value, context) ?? spent(found, found.value, context) ?? UNMATCHED;
}

/** "EUR bn" is the record's "EUR billion". */
function pledged(found: FoundStatement, value: number, context: JudgeContext): Judgement | null {
  const day = dayOf(context);
  const unit = found.unit?.replace(' bn', ' billion');
  for (const pledge of context.pack.pledges) {
    if (!began(pledge, day.to)) continue;
    if (found.subject !== pledge.who && !(context.text ?? '').includes(pledge.who)) continue;
    const amount = pledge.amounts?.find((each) => each.value === value && each.unit === unit);
    if (!amount) continue;
    const [exception] = pledge.exceptions;
    return {
      verdict: exception && found.comparator !== 'up-to' ? 'incomplete' : 'agrees',
      note: inShort(`${pledge.title} (${dateInWords(pledge.date)}): for ${amount.for}.`, exception),
      asOf: pledge.date,
      sources: pledge.sources,
    };
  }
  return null;
}

function spent(found: FoundStatement, value: number, context: JudgeContext): Judgement | null {
  const { pack } = context;
  const entity = pack.entities.find((each) => each.id === found.subject);
  if (!entity || found.unit !== 'USD bn') return null;
  const day = dayOf(context);
  const told = yearsIn(sentenceOf(found, context));
  const years = told.length > 0 ? told : [day.year, day.year - 1];
  for (const series of pack.series) {
    if (series.metric !== 'money') continue;
    for (const year of years) {
      const figure = series.values[entity.id]?.[year];
      if (figure === undefined || Math.abs(figure / MILLIONS - value) > TOLERANCE * value) continue;
      const estimate = series.estimateYears.includes(year) ? ' (estimate)' : '';
      const name = entity.names[pack.language] ?? entity.id;
      return {
        verdict: 'agrees',
        note: inShort(
          `${series.label ?? series.name} has ${figure.toLocaleString('en')} ${series.unit.split(',')[0]} for ${name} in ${year}${estimate}.`,
        ),
        asOf: pack.sources[series.source]?.date ?? series.from,
        sources: [series.source],
      };
    }
  }
  return null;
}
