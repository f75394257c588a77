import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { BROWSERS, world } from './harness.ts';
import { strictPolicy, strictWithStyle } from './pages/strict.ts';

describe.each(BROWSERS)('a page with a strict policy in %s', (kind) => {
  const { open } = world(kind, { '/strict': strictPolicy, '/strict-style': strictWithStyle });

  it('still gets a sidebar with its looks', async () => {
    const tab = await open('/strict-style');
    const column = await tab.await('aside');
    expect(column.box.width).toBeGreaterThanOrEqual(320);
    expect(column.box.width).toBeLessThanOrEqual(400);
    await tab.await('[data-section="pledges"]', 'incomplete');
  });

  it('folds where there is no margin, rather than hide the text', async () => {
    const tab = await open('/strict');
    await waitUntil(async () => (await tab.report())?.sidebar === 'folded');
    const fold = await tab.await('button', 'Sidebrief');
    expect(fold.box.width).toBeLessThan(60);
  });

  it('marks its words all the same', async () => {
    const tab = await open('/strict-style');
    await waitUntil(async () => (await tab.marks()).incomplete?.length);
  });
});
