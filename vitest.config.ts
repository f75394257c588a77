import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Two projects: what runs in Node, and what drives real browsers (slow, one file at a time).
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The polyfill refuses to load outside an extension.
  resolve: { alias: { 'webextension-polyfill': resolve('tests/fake-browser.ts') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Machines that build are busy; a test that hangs is found all the same.
          testTimeout: 60_000,
          include: [
            'tests/{brief,page,components,settings,background,sidebar,popup,options,scripts}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
