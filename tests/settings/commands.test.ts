import { describe, expect, it } from 'vitest';
import { COMMANDS, manifestCommands, POPUP_COMMAND } from '../../settings/commands.ts';

interface Entry {
  suggested_key?: { default: string };
  description?: string;
}
const entries = Object.entries(manifestCommands()) as [string, Entry][];
const keys = entries.flatMap(([, { suggested_key }]) => suggested_key?.default ?? []);

describe('the commands in the manifest', () => {
  it('are all there, each with a text but the browser’s own', () => {
    expect(entries.map(([name]) => name)).toEqual([POPUP_COMMAND, ...COMMANDS]);
    expect(entries.slice(1).every(([, { description }]) => /^__MSG_\w+__$/.test(description ?? ''))).toBe(
      true,
    );
  });

  it('suggest four keys at most, or Chromium takes none of them', () => {
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('take no key that Chrome or Edge have themselves', () => {
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[^ABCIPTWXZ]$/);
  });
});
