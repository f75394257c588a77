/** English messages for tests, as the browser would give them. */
import { type Resolver, useMessages } from '../../components/messages.ts';
import messages from '../../public/_locales/en/messages.json';

export const english: Record<string, { message: string; description?: string }> = messages;

export const fromFile: Resolver = (key, substitutions) =>
  (english[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');

export function speakEnglish(): void {
  useMessages(fromFile, 'en-GB');
}
