// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlighter } from '../../page/highlight.ts';

const registry = new Map<string, unknown>();

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class {});
});

const range = () => document.createRange();

describe('a highlighter', () => {
  it('puts its marks out when its life ends', () => {
    const life = new AbortController();
    createHighlighter(life.signal).mark('differs', [range()]);
    expect([...registry.keys()]).toEqual(['sidebrief-differs']);
    life.abort();
    expect(registry.size).toBe(0);
  });

  it('puts out what an ended life left behind', () => {
    registry.set('sidebrief-agrees', {});
    registry.set('the-page’s-own', {});
    createHighlighter(new AbortController().signal);
    expect([...registry.keys()]).toEqual(['the-page’s-own']);
  });

  it('leaves the marks of a newer life alone when its own ends after that', () => {
    const old = new AbortController();
    const before = createHighlighter(old.signal);
    before.mark('differs', [range()]);
    before.clear();
    createHighlighter(new AbortController().signal).mark('differs', [range()]);
    old.abort();
    expect([...registry.keys()]).toEqual(['sidebrief-differs']);
  });
});
