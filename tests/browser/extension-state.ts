/** What happens to an extension in a browser's life: another version in its place, switched off and on again. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from '../../scripts/browser/launch.ts';
import { builtFolder } from '../../scripts/build.ts';
import type { Kind } from './harness.ts';

/** A copy of the build that says it is of another version; the same folder is the same extension to Chromium. */
export function buildOf(kind: Kind, version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidebrief-version-'));
  cpSync(builtFolder(kind), folder, { recursive: true });
  setVersion(folder, version);
  return folder;
}

export function setVersion(folder: string, version: string): void {
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }));
}

/** As a reader does it in the browser's own page of extensions. */
export async function switchExtension(launched: Launched, page: Page, on: boolean): Promise<void> {
  if (launched.kind === 'chromium') {
    await page.goto('chrome://extensions');
    await page.evaluate(
      (id, enabled) => chrome.management.setEnabled(id, enabled),
      new URL(launched.origin).host,
      on,
    );
    return;
  }
  // No command of the driver's does it; the browser's own window, which the driver may speak to, has the API.
  const { connection } = launched.browser as unknown as {
    connection: {
      send(
        method: string,
        params: object,
      ): Promise<{ result: { contexts: { context: string }[]; type?: string } }>;
    };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    target: { context: result.contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('sidebrief@sidebrief.example');
      await addon.${on ? 'enable' : 'disable'}();
    })()`,
  });
}
