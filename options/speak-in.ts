/** The options in the language that the reader chose, the document's own properties with them. */
import { direction, locale, speak, t } from '../components/messages.ts';
import type { Language } from '../settings/languages.ts';
import { loadTexts } from '../settings/texts.ts';

export async function speakIn(language: Language | 'browser'): Promise<void> {
  speak(await loadTexts(language));
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  document.title = t('options_title');
}
