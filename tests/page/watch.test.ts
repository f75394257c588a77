// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, watchContent, watchNavigation } from '../../page/watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

/** MutationObserver reports in a microtask of its own. */
const reported = () => vi.advanceTimersByTimeAsync(1);

describe('addressOf', () => {
  it.each([
    ['https://news.example/a#top', 'https://news.example/a'],
    ['https://news.example/a?b=1', 'https://news.example/a?b=1'],
    ['https://news.example/a#x#y', 'https://news.example/a'],
  ])('%s is %s', (href, address) => expect(addressOf(href)).toBe(address));
});

describe('watchNavigation', () => {
  const navigation = new EventTarget();
  beforeEach(() => vi.stubGlobal('navigation', navigation));
  const entryChanged = () => navigation.dispatchEvent(new Event('currententrychange'));

  it('tells a new address once, and not a new fragment', () => {
    const changed = vi.fn();
    const life = new AbortController();
    watchNavigation(changed, life.signal);
    history.pushState(null, '', '#part');
    entryChanged();
    expect(changed).not.toHaveBeenCalled();
    history.pushState(null, '', '/next');
    entryChanged();
    dispatchEvent(new Event('popstate'));
    expect(changed).toHaveBeenCalledOnce();
    life.abort();
    history.pushState(null, '', '/after');
    entryChanged();
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('watchContent', () => {
  const watch = (ours?: (node: Node) => boolean) => {
    const changed = vi.fn();
    const life = new AbortController();
    watchContent(changed, { quiet: 100, patience: 300, signal: life.signal, ...(ours && { ours }) });
    return { changed, life };
  };

  it('tells a change when it has come to rest', async () => {
    const { changed, life } = watch();
    document.body.append('a');
    await reported();
    await vi.advanceTimersByTimeAsync(60);
    document.body.append('b');
    await reported();
    await vi.advanceTimersByTimeAsync(60);
    expect(changed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60);
    expect(changed).toHaveBeenCalledOnce();
    life.abort();
  });

  it('doesn’t wait for ever on a page that never rests', async () => {
    const { changed, life } = watch();
    for (let i = 0; i < 10; i++) {
      document.body.append('x');
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(changed).toHaveBeenCalled();
    life.abort();
  });

  it('passes over our own element', async () => {
    const { changed, life } = watch((node) => node.nodeName === 'SIDEBRIEF-SIDEBAR');
    document.documentElement.append(document.createElement('sidebrief-sidebar'));
    await vi.advanceTimersByTimeAsync(500);
    expect(changed).not.toHaveBeenCalled();
    life.abort();
  });

  it('stops with its signal', async () => {
    const { changed, life } = watch();
    document.body.append('a');
    await reported();
    life.abort();
    await vi.advanceTimersByTimeAsync(500);
    expect(changed).not.toHaveBeenCalled();
  });
});
