/** Messages for the gallery: a language as it is shipped, or English grown by 40%. */

import type { Resolver } from '../../components/messages.ts';
import ar from '../../public/_locales/ar/messages.json';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import it from '../../public/_locales/it/messages.json';
import nl from '../../public/_locales/nl/messages.json';
import pl from '../../public/_locales/pl/messages.json';
import uk from '../../public/_locales/uk/messages.json';

const LANGUAGES: Record<string, Record<string, { message: string }>> = { ar, de, en, es, fr, it, nl, pl, uk };

/** What the browser would give; no language is put in place of another, so that a gap is seen. */
export function resolverOf(language: string): Resolver {
  return (key, substitutions) =>
    (LANGUAGES[language]?.[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, n) => substitutions[Number(n) - 1] ?? '',
    );
}

const english = resolverOf('en');

/** Long words break layouts before long sentences do, so the words themselves grow. */
export const longResolver: Resolver = (key, substitutions) =>
  english(key, substitutions).replace(
    /\p{L}{4,}/gu,
    (word) => word + word.slice(-3) + (word.length > 6 ? 'en' : ''),
  );
