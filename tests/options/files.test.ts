import { describe, expect, it } from 'vitest';
import { packFile, readSettingsFile, settingsFile } from '../../options/files.ts';
import { packOfTopics } from '../../settings/own-pack.ts';
import { DEFAULTS, VERSION } from '../../settings/settings.ts';

describe('a settings file', () => {
  it('comes back as it went out', () => {
    const own = { id: 'own-1', name: 'Rivers', words: ['river'], on: true };
    const settings = { ...DEFAULTS, theme: 'dark' as const, sitesExcept: ['example.com'], ownTopics: [own] };
    const packs = [packOfTopics([own], 'Rivers', '2026-01-15', 'en')];
    expect(readSettingsFile(settingsFile(settings, packs))).toEqual({ settings, packs });
  });

  it('leaves out what is the organisation’s', () => {
    const ownTopics = [{ id: 'org-1', name: 'Tenders', words: ['tender'], on: true }];
    expect(settingsFile({ ...DEFAULTS, ownTopics }, [])).not.toContain('Tenders');
  });

  it('of an earlier version, which knew no packs, is taken', () => {
    const text = JSON.stringify({ kind: 'sidebrief-settings', version: 1, theme: 'dark' });
    expect(readSettingsFile(text)).toMatchObject({ settings: { theme: 'dark' }, packs: [] });
  });

  it('is refused whole where a pack in it is broken, and says which', () => {
    const text = (packs: unknown) => JSON.stringify({ kind: 'sidebrief-settings', version: 1, packs });
    expect(readSettingsFile(text([{ name: 'Rivers', format: 1 }]))).toEqual({ brokenPack: 'Rivers' });
    expect(readSettingsFile(text('x'))).toEqual({ brokenPack: '1' });
  });

  it('that is a topic pack is told apart', () => {
    const pack = packOfTopics([], 'Rivers', '2026-01-15', 'en');
    expect(readSettingsFile(packFile(pack))).toEqual({ isPack: true });
  });

  it.each([
    ['not json {', 'import_not_json'],
    ['', 'import_not_json'],
    ['{"theme":"dark"}', 'import_not_settings'],
    ['[]', 'import_not_settings'],
    ['null', 'import_not_settings'],
    [JSON.stringify({ kind: 'sidebrief-settings', version: VERSION + 1 }), 'import_newer'],
  ])('is refused whole where it is %s', (text, problem) =>
    expect(readSettingsFile(text)).toEqual({ problem }),
  );
});
