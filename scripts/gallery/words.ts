/** Messages for the gallery: English, English grown by 40%, or a sample of Arabic for the mirrored layout. */

import type { Resolver } from '../../components/messages.ts';
import messages from '../../public/_locales/en/messages.json';

const english: Resolver = (key, substitutions) => {
  const text = (messages as Record<string, { message: string }>)[key]?.message ?? '';
  return text.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
};

/** Long words break layouts before long sentences do, so the words themselves grow. */
const long: Resolver = (key, substitutions) =>
  english(key, substitutions).replace(
    /\p{L}{4,}/gu,
    (word) => word + word.slice(-3) + (word.length > 6 ? 'en' : ''),
  );

const ARABIC: Record<string, string> = {
  direction: 'rtl',
  language: 'ar',
  pledges_title: 'مقارنةً بالسجل',
  members_title: 'الأعضاء المذكورون هنا',
  duplicates_title: 'مطبوع مرتين',
  facts_title: 'حقائق أساسية',
  verdict_differs: 'يختلف',
  verdict_incomplete: 'ناقص',
  verdict_agrees: 'يتفق',
  verdict_outdated: 'قديم',
  why: 'لماذا',
  options: 'الخيارات',
  not_on_this_site: 'ليس في هذا الموقع',
  copy: 'انسخ الموجز',
};
const arabic: Resolver = (key, substitutions) => ARABIC[key] ?? english(key, substitutions);

export const resolvers = { english, long, arabic };
