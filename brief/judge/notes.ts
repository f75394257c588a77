/** Notes in words: one sentence or two, made from the pack's data, at most 240 characters. */
import type { Pledge, Series, Target } from '../pack.ts';
import type { IsoDate } from '../types.ts';

/** The contract of Statement.note: what fits two lines of the sidebar. */
export const LONGEST_NOTE = 240;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "25 June 2025", "June 2025", "2025". */
export function dateInWords(date: IsoDate): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ');
}

/** The sentences that there is room for, in order; the first always, cut at a word where it is too long alone. */
export function inShort(...sentences: (string | undefined)[]): string {
  let note = '';
  for (const sentence of sentences) {
    if (!sentence) continue;
    const longer = note ? `${note} ${sentence}` : sentence;
    if (longer.length <= LONGEST_NOTE) note = longer;
    else if (!note) note = `${longer.slice(0, longer.lastIndexOf(' ', LONGEST_NOTE - 1))}…`;
  }
  return note;
}

const COMPARATORS: Record<string, string> = {
  'at-least': 'at least ',
  'up-to': 'up to ',
  under: 'under ',
  about: 'about ',
  exactly: '',
};

/** "at least 3.5%", "at least 3.5% core defence". */
export function targetInWords(target: Target): string {
  const words = `${COMPARATORS[target.comparator] ?? ''}${target.value}${target.unit}`;
  return target.label ? `${words} ${target.label}` : words;
}

/** "5% by 2035", "at least 2%": the whole of a pledge in what a target measures, without its parts. */
export function pledgeInWords(pledge: Pledge, like?: Target): string {
  const whole =
    pledge.targets.find((target) => !target.partOf && like && target.metric === like.metric) ??
    pledge.targets.find((target) => !target.partOf);
  if (!whole) return pledge.title;
  return `${targetInWords(whole)}${whole.byYear ? ` by ${whole.byYear}` : ''}`;
}

/** "the Wales pledge of 2014": the short name, else the title with its date. */
export function pledgeName(pledge: Pledge): string {
  return pledge.short ?? `${pledge.title} (${dateInWords(pledge.date)})`;
}

/** "at least 3.5% core defence and up to 1.5% related". */
export function listInWords(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "4.68% for Poland in 2026 (estimate)". */
export function figureInWords(series: Series, name: string, year: number, value: number): string {
  const estimate = series.estimateYears.includes(year) ? ' (estimate)' : '';
  return `${value}% for ${name} in ${year}${estimate}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
