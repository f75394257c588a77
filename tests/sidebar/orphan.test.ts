// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOrphaned, watchOrphaned } from '../../sidebar/orphan.ts';
import { shared } from '../../sidebar/view-port.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  shared.sidebriefLife = life;
});
afterEach(() => vi.unstubAllGlobals());

describe('an extension that is there', () => {
  it('leaves its life in the page alone', () => {
    vi.stubGlobal('chrome', { runtime: { id: 'abc' } });
    expect(isOrphaned()).toBe(false);
    expect(life.signal.aborted).toBe(false);
  });
});

describe.each([
  ['an updated one in Chromium', { runtime: {} }],
  ['one without any API', {}],
  ['one of which nothing is left', undefined],
])('%s', (_, api) => {
  beforeEach(() => vi.stubGlobal('chrome', api));

  it('ends its life in the page', () => {
    expect(isOrphaned()).toBe(true);
    expect(life.signal.aborted).toBe(true);
  });

  it.each([
    ['the tab comes into view', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the window has the focus again', () => dispatchEvent(new Event('focus'))],
  ])('ends it as %s', (__, happens) => {
    watchOrphaned(life.signal);
    happens();
    expect(life.signal.aborted).toBe(true);
  });
});
