/** Days as the reader writes them. ISO dates may be short ("2025", "2025-07") where the day is unknown. */
import { dateFormat } from './formats.ts';
import { locale } from './messages.ts';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** "5 July 2025", "July 2025" or "2025"; what isn't an ISO date is given back as it is. */
export function formatDate(iso: string, month: 'long' | 'short' = 'long'): string {
  const parts = ISO.exec(iso);
  if (!parts) return iso;
  const [, y, m, d] = parts;
  if (!m) return y!;
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d ?? 1)));
  // The 31st of April would become the 1st of May: what is no day is given back as it stands.
  if (date.getUTCMonth() !== Number(m) - 1) return iso;
  return dateFormat(locale(), {
    timeZone: 'UTC',
    year: 'numeric',
    month,
    ...(d && { day: 'numeric' }),
  }).format(date);
}

/** The first four digits as a year; 0 for what has none. */
export function yearOf(iso: string): number {
  return Number(ISO.exec(iso)?.[1] ?? 0);
}

/** A moment (ms since 1970) as day and time where the reader is: "5 July 2025, 14:03". */
export function formatMoment(ms: number): string {
  return dateFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(ms);
}
