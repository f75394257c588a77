/** Asks the background for the scripts that a page needs next, each once, and waits for them. */
import { type Part, sendMessage } from '../messages/messages.ts';

const asked = new Map<string, Promise<void>>();

/** Rejects where the background is gone (the extension was updated) or the browser forbids it; the next call asks again. */
export function bring(part: Part, lang: string): Promise<void> {
  const key = part === 'words' ? `${part} ${lang}` : part;
  const before = asked.get(key);
  if (before) return before;
  const coming = sendMessage('bring', { part, lang });
  asked.set(key, coming);
  coming.catch(() => asked.delete(key));
  return coming;
}
