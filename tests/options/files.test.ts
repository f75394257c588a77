import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFile } from '../../options/files.ts';
import { DEFAULTS, VERSION } from '../../settings/settings.ts';

describe('a settings file', () => {
  it('comes back as it went out', () => {
    const settings = { ...DEFAULTS, theme: 'dark' as const, sitesExcept: ['example.com'] };
    expect(readSettingsFile(settingsFile(settings))).toEqual({ settings });
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
