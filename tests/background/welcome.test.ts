import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { welcomeOnce } from '../../background/welcome.ts';

it.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
])('after "%s" the welcome page opens %i times', (reason, times) => {
  const create = vi.fn(async () => {});
  let installed: ((details: { reason: string }) => void) | undefined;
  vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    installed = listener as typeof installed;
  });
  Object.assign(browser.tabs, { create });
  welcomeOnce();
  installed?.({ reason });
  expect(installed).toBeDefined();
  expect(create).toHaveBeenCalledTimes(times);
});
