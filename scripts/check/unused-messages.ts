/** Messages that no code asks for: they would be translated for nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlural, type Messages, stemOf } from './message-plurals.ts';

const ROOMS = ['components', 'entrypoints', 'background', 'popup', 'options', 'sidebar', 'page', 'settings'];

/** Read by components/messages.ts itself, and by the manifest. */
const ALWAYS_USED = ['language', 'direction', 'name', 'description'];

/** Keys that the code (ours, unless told) names nowhere: as a whole, as a plural's stem or by a template such as `verdict_${verdict}`. */
export function unusedMessages(english: Messages, code: string = sources()): string[] {
  const calls = code
    .split(/\b(?:t|plural)\(/)
    .slice(1)
    .map(insideCall)
    .join('\n');
  const starts = [...calls.matchAll(/`([a-z_]+_)\$\{/g)].map((match) => match[1] ?? '');
  return Object.keys(english).filter((key) => {
    const stem = isPlural(stemOf(key), english) ? stemOf(key) : key;
    // A key with an underscore is no other word, so it may reach t() by a property; "name" or "open" could be anything.
    const text = stem.includes('_') ? code : calls;
    const named = text.includes(`'${stem}'`) || text.includes(`"${stem}"`) || code.includes(`__MSG_${key}__`);
    return !named && !ALWAYS_USED.includes(key) && !starts.some((start) => key.startsWith(start));
  });
}

/** The text up to the bracket that closes the call. */
function insideCall(text: string): string {
  let depth = 1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    if (depth === 0) return text.slice(0, i);
  }
  return text;
}

function sources(): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...files, 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');
}
