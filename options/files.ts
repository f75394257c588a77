/** Settings as a file, out and in. */
import { parseSettings, type Settings, VERSION } from '../settings/settings.ts';

const KIND = 'sidebrief-settings';

export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, ...settings }, null, 2)}\n`;
}

type Read = { settings: Settings } | { problem: 'import_not_json' | 'import_not_settings' | 'import_newer' };

/** Reads a file's text; nothing of a broken or a newer one is taken. */
export function readSettingsFile(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'import_not_json' };
  }
  const { kind, version } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (kind !== KIND || typeof version !== 'number') return { problem: 'import_not_settings' };
  if (version > VERSION) return { problem: 'import_newer' };
  return { settings: parseSettings(value) };
}

/** Saves a text as a file of the reader's; no permission is needed for that. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
