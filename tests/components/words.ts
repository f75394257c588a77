/** Messages for tests, as the browser would give them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Resolver, useMessages } from '../../components/messages.ts';
import messages from '../../public/_locales/en/messages.json';

type Messages = Record<string, { message: string; description?: string }>;

const folder = join(import.meta.dirname, '../../public/_locales');

export const english: Messages = messages;
export const LANGUAGES = readdirSync(folder).sort();

export function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));
}

const resolverOf =
  (messages: Messages): Resolver =>
  (key, substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');

export const fromFile = resolverOf(english);

export function speakEnglish(): void {
  useMessages(fromFile, 'en-GB');
}

export function speak(language: string): void {
  useMessages(resolverOf(messagesOf(language)), language);
}
