/** Settings and packs as files, out and in. */
import type { Pack } from '../brief/pack.ts';
import { isManagedTopic } from '../settings/managed.ts';
import { migrate } from '../settings/migrate.ts';
import { checkPack } from '../settings/pack-schema.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';

const KIND = 'sidebrief-settings';

/** Everything that is the reader's; the organisation's stays out. */
export function settingsFile(settings: Settings, packs: readonly Pack[]): string {
  const ownTopics = settings.ownTopics.filter(({ id }) => !isManagedTopic(id));
  return `${JSON.stringify({ kind: KIND, ...settings, ownTopics, packs }, null, 2)}\n`;
}

type Trouble = 'import_not_json' | 'import_not_settings' | 'import_newer';
type Read =
  | { settings: Settings; packs: Pack[] }
  | { problem: Trouble }
  /** Its name, or its number where it has none. */
  | { brokenPack: string }
  /** It isn't settings but a topic pack, right or wrong. */
  | { isPack: true };

/** Reads the text of a file that this or an earlier version wrote; nothing of a broken or a newer one is taken. */
export function readSettingsFile(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'import_not_json' };
  }
  const file = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { kind, version, packs = [] } = file;
  if ('format' in file && 'topics' in file) return { isPack: true };
  if (kind !== KIND || typeof version !== 'number') return { problem: 'import_not_settings' };
  const { value: settings, newer } = migrate(file);
  if (newer) return { problem: 'import_newer' };
  const checked = (Array.isArray(packs) ? packs : [packs]).map(checkPack);
  const broken = checked.findIndex((pack) => 'problems' in pack);
  if (broken >= 0) return { brokenPack: nameOf(packs, broken) };
  return {
    settings: parseSettings(settings),
    packs: checked.flatMap((result) => ('pack' in result ? [result.pack] : [])),
  };
}

function nameOf(packs: unknown, at: number): string {
  const name = (packs as { name?: unknown }[])[at]?.name;
  return typeof name === 'string' ? name : String(at + 1);
}

/** A pack as a file, with what editors need to complete it. */
export function packFile(pack: Pack): string {
  return `${JSON.stringify({ $schema: SCHEMA, ...pack }, null, 2)}\n`;
}

const SCHEMA = 'https://raw.githubusercontent.com/sidebrief/sidebrief/main/docs/pack.schema.json';
