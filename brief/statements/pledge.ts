/** Which pledge a target speaks of, from the pack's dates and figures. */
import type { Pack, Pledge } from '../pack.ts';

/** A figure called a target this long before its pledge was made is that pledge on its way. */
const LEAD_DAYS = 30;
const DAY = 86_400_000;

export const holds = (pledge: Pledge, value: number, metric: (name: string) => boolean): boolean =>
  pledge.targets.some((target) => metric(target.metric) && Math.abs(target.value - value) < 0.005);

/** The group's pledges with this figure that a page of this day can speak of, oldest first. */
export function candidates(pack: Pack, value: number, published: string | null, gear = false): Pledge[] {
  const day = published === null ? null : Date.parse(published);
  return pack.pledges
    .filter((pledge) => {
      if (pledge.kind !== 'alliance' || !holds(pledge, value, (m) => (m === 'equipment-share') === gear))
        return false;
      return day === null || Number.isNaN(day) || Date.parse(pledge.date) - LEAD_DAYS * DAY <= day;
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
