// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { freeMargin } from '../../page/margin.ts';

/** A paragraph that the test lays out by hand: happy-dom doesn't. */
function paragraph(left: number, width: number, length = 100): Element {
  const element = document.createElement('p');
  element.textContent = 'x'.repeat(length);
  element.getBoundingClientRect = () => new DOMRect(left, 0, width, width === 0 ? 0 : 40);
  return element;
}

beforeEach(() => {
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
});

describe('freeMargin', () => {
  const column = Array.from({ length: 12 }, () => paragraph(100, 700));

  it('is what the column leaves on each side, less a gap', () => {
    expect(freeMargin(column, 'right')).toBe(1280 - 800 - 16);
    expect(freeMargin(column, 'left')).toBe(100 - 16);
  });

  it('isn’t fooled by one wide quotation', () => {
    expect(freeMargin([...column, paragraph(0, 1280, 500)], 'right')).toBe(1280 - 800 - 16);
  });

  it('is none where the text fills the window, or nothing is drawn', () => {
    expect(freeMargin([paragraph(0, 1280)], 'right')).toBe(0);
    expect(freeMargin([paragraph(0, 0)], 'right')).toBe(0);
    expect(freeMargin([], 'right')).toBe(0);
  });
});
