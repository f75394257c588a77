/**
 * An organisation's policy in the real browsers, from the files that docs/POLICIES.md names. They are the machine's own, so
 * this runs only where it is asked for: SIDEBRIEF_TEST_POLICIES=1, as root. The extension is a copy: its id in Chromium
 * comes of its folder, so that the policy is for no other one.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch, waitUntil } from '../../scripts/browser/launch.ts';
import { builtFolder } from '../../scripts/build.ts';
import { packOfTopics } from '../../settings/own-pack.ts';
import { axeFaults } from './axe.ts';
import { BROWSERS, type Kind } from './harness.ts';

const pack = packOfTopics(
  [{ id: 'own-1', name: 'Bridges', words: ['bridge'], on: true }],
  'Bridges',
  '2026-01-15',
  'en',
);
const policy = {
  topics: [{ name: 'Tenders', words: ['tender'] }],
  packs: [JSON.stringify(pack)],
  sites: { mode: 'except', list: ['intranet.example'] },
  locked: { theme: 'dark', width: 340 },
};

/** As Chromium makes it for a folder: the first half of its SHA-256 with a for 0 to p for f. */
const idOf = (folder: string) =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

const files: Record<Kind, (folder: string) => [path: string, contents: object]> = {
  chromium: (folder) => [
    '/etc/chromium/policies/managed/sidebrief-test.json',
    { '3rdparty': { extensions: { [idOf(folder)]: policy } } },
  ],
  firefox: () => [
    '/etc/firefox/policies/policies.json',
    { policies: { '3rdparty': { Extensions: { 'sidebrief@sidebrief.example': policy } } } },
  ],
};

describe.skipIf(!process.env['SIDEBRIEF_TEST_POLICIES']).each(BROWSERS)('a policy in %s', (kind) => {
  let launched: Launched;
  const folder = mkdtempSync(join(tmpdir(), 'sidebrief-policy-'));
  const [path, contents] = files[kind](folder);

  beforeAll(async () => {
    cpSync(builtFolder(kind), folder, { recursive: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(contents), { flag: 'wx' });
    launched = await launch(kind, { extension: folder });
  });
  afterAll(async () => {
    await launched?.close();
    rmSync(path, { force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds, and the options say whose choice it is', async () => {
    const options = await launched.openExtensionPage('options.html');
    await waitUntil(() => options.evaluate(() => document.querySelector('#packs li') !== null));
    const seen = await options.evaluate(() => ({
      dark: document.querySelector<HTMLInputElement>('input[value="dark"]')?.matches(':checked:disabled'),
      width: document.querySelector<HTMLInputElement>('input[max="400"]')?.matches(':disabled'),
      side: document.querySelector<HTMLInputElement>('input[name="side"]')?.matches(':disabled'),
      sites: document.querySelector('.sites')?.textContent,
      topic: document.querySelector('#own-topics li')?.textContent,
      pack: document.querySelector('#packs li')?.textContent,
    }));
    expect(seen).toMatchObject({ dark: true, width: true, side: false });
    expect(seen.sites).toContain('intranet.example');
    expect(seen.topic).toMatch(/Tenders.*Set by your organisation/);
    expect(seen.pack).toMatch(/Bridges.*Set by your organisation/);
    expect(await axeFaults(options)).toEqual([]);
  });

  it('can’t be changed, whatever is stored', async () => {
    await launched.inExtension(() =>
      chrome.storage.local.set({ settings: { version: 1, theme: 'light', textSize: 120 } }),
    );
    const options = await launched.openExtensionPage('options.html');
    await waitUntil(() =>
      options.evaluate(() => document.querySelector('main')?.dataset['theme'] === 'dark'),
    );
    expect(await options.evaluate(() => document.querySelector('main')?.style.cssText)).toContain('1.2');
  });
});
