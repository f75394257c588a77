// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLookout } from '../../page/lookout.ts';

const navigation = new EventTarget();
const goTo = (path: string) => {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigation', navigation);
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

const fill = (count: number) => {
  for (let i = 0; i < count; i++) document.body.append(document.createElement('p'));
};

describe('keepLookout', () => {
  it('looks once at a page with text', async () => {
    fill(8);
    const look = vi.fn(() => false);
    keepLookout(look);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledOnce();
  });

  it('looks again at a page that came without text', async () => {
    const look = vi.fn(() => document.getElementsByTagName('p').length > 5);
    keepLookout(look);
    fill(8);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveLastReturnedWith(true);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('never looks again once it said yes', async () => {
    const look = vi.fn(() => true);
    keepLookout(look);
    goTo('/yes');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledOnce();
  });

  it('looks after a navigation without a load, and when the new text has come', async () => {
    fill(8);
    const look = vi.fn(() => document.body.textContent === 'the new text');
    keepLookout(look);
    goTo('/new');
    expect(look).toHaveBeenCalledTimes(2);
    document.body.append('the new text');
    await vi.advanceTimersByTimeAsync(500);
    expect(look).toHaveLastReturnedWith(true);
  });

  it('stops watching the page some time after a navigation', async () => {
    fill(8);
    const look = vi.fn(() => false);
    keepLookout(look);
    goTo('/other');
    await vi.advanceTimersByTimeAsync(10_000);
    const calls = look.mock.calls.length;
    document.body.append('later');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(calls);
  });
});
