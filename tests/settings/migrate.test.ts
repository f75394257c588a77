import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettingsFile } from '../../options/files.ts';
import { migrate } from '../../settings/migrate.ts';
import { tellTopicsApart } from '../../settings/migrations/topic-ids.ts';
import { DEFAULTS, parseSettings, type Settings, VERSION } from '../../settings/settings.ts';
import { readStored, writeOver } from '../../settings/stored.ts';

const FOLDER = join(import.meta.dirname, 'stored');
const NAMES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
const load = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
const isExport = (name: string) => name.startsWith('export');
const isNewer = (name: string) => name.endsWith('newer');
const earlier = NAMES.filter((name) => !isExport(name) && !isNewer(name));

/** A topic without its id, which may change. */
const nameless = ({ ownTopics, ...rest }: Partial<Settings>) => ({
  ...rest,
  ownTopics: ownTopics?.map(({ id: _, ...topic }) => topic),
});
const choices = ({ version: _, kind, packs, ...rest }: Record<string, unknown>) =>
  nameless(rest as Partial<Settings>);

describe('what an earlier version stored', () => {
  it.each(earlier)('%s comes out with every choice kept', (name) => {
    const stored = load(name);
    const { settings, problem } = readStored(stored);
    expect(problem).toBeUndefined();
    expect(choices(settings)).toMatchObject(choices(stored));
    expect(settings.version).toBe(VERSION);
    // Not one of them is what a new reader has, so that none is there by chance.
    for (const [key, value] of Object.entries(choices(stored)))
      expect(value, key).not.toEqual(DEFAULTS[key as keyof Settings]);
  });

  it.each(earlier)('%s is still all there after a change', (name) => {
    const stored = load(name);
    const after = readStored(writeOver(stored, { textSize: 200 }));
    expect(after.problem).toBeUndefined();
    expect(after.settings).toEqual({ ...readStored(stored).settings, textSize: 200 });
  });

  it('is of every version up to this one', () => {
    const versions = new Set(earlier.map((name) => load(name).version));
    expect([...versions].sort()).toEqual([
      ...Array.from({ length: VERSION }, (_, index) => index + 1),
      undefined,
    ]);
  });
});

describe('what an earlier version exported', () => {
  it.each(NAMES.filter(isExport))('%s is taken with every choice and pack', (name) => {
    const file = load(name);
    const read = readSettingsFile(JSON.stringify(file));
    if (!('settings' in read)) throw new Error(JSON.stringify(read));
    expect(choices(read.settings)).toMatchObject(choices(file));
    expect(read.packs).toEqual(file.packs ?? []);
  });
});

describe('what a newer version stored', () => {
  it.each(NAMES.filter(isNewer))('%s is used as far as it can be read, and says so', (name) => {
    const { settings, problem } = readStored(load(name));
    expect(problem).toBe('newer');
    expect(settings).toMatchObject({ theme: 'system', textSize: 125, sitesOnly: ['news.example'] });
  });

  it.each(NAMES.filter(isNewer))('%s loses nothing but what is changed', (name) => {
    const stored = load(name);
    expect(writeOver(stored, { textSize: 200 })).toEqual({ ...stored, textSize: 200 });
    expect(writeOver(stored, { theme: 'light' })).toEqual({ ...stored, theme: 'light' });
  });
});

describe('keys that this version doesn’t know', () => {
  it('stay where they are', () => {
    expect(writeOver({ version: VERSION, colour: 'red' }, { theme: 'dark' })).toMatchObject({
      colour: 'red',
      theme: 'dark',
    });
  });
});

describe('migrate', () => {
  it('takes anything and comes to the same when done again', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = migrate(stored);
        expect(migrate(once.value)).toEqual(once);
      }),
    );
  });

  it('changes nothing of what it is given', () => {
    const stored = Object.freeze({ ownTopics: Object.freeze([Object.freeze({ id: 'own-1', name: 'A' })]) });
    expect(migrate(stored).value['ownTopics']).not.toEqual(stored.ownTopics);
    expect(stored.ownTopics[0]?.id).toBe('own-1');
  });
});

describe('tellTopicsApart', () => {
  const ids = (ownTopics: unknown) =>
    parseSettings(tellTopicsApart({ ownTopics })).ownTopics.map(({ id }) => id);
  const topic = (id: string, name: string, words = ['a']) => ({ id, name, words, on: true });

  it('gives the same topic the same id on two machines, and different ones different ids', () => {
    const [[cables], [grain], [again]] = [
      ids([topic('own-1', 'Cables')]),
      ids([topic('own-1', 'Grain')]),
      ids([topic('own-7', 'Cables')]),
    ];
    expect(cables).toMatch(/^own-t[0-9a-z]+$/);
    expect(grain).not.toBe(cables);
    expect(again).toBe(cables);
  });

  it('keeps ids that were never numbered, and every id once', () => {
    const twice = ids([topic('own-1', 'Cables'), topic('own-2', 'Cables'), topic('sea', 'Sea')]);
    expect(twice[1]).toBe(`${twice[0]}-2`);
    expect(twice[2]).toBe('sea');
  });
});
