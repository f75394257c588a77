// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sync } from '../../components/options/Sync.tsx';
import type { OptionsModel } from '../../components/options-model.ts';
import { parseSettings } from '../../settings/settings.ts';
import { speakEnglish } from './words.ts';

beforeEach(speakEnglish);
afterEach(cleanup);

function draw(sync: OptionsModel['sync']) {
  const dispatch = vi.fn();
  const settings = parseSettings({ ownTopics: [{ id: 'sea', name: 'Seas', words: ['sea'], on: true }] });
  const { container } = render(
    <Sync model={{ settings, topics: [], ...(sync && { sync }) }} dispatch={dispatch} />,
  );
  return { container, dispatch, text: container.textContent ?? '' };
}

describe('the sync', () => {
  it('is off at first, and says what would go where', () => {
    const { container, dispatch, text } = draw({ on: false });
    const box = container.querySelector('input')!;
    expect(box.checked).toBe(false);
    expect(text).toContain('Sidebrief itself sends nothing.');
    expect(container.querySelector('button')).toBeNull();
    fireEvent.click(box);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'sync', on: true });
  });

  it('that is on says when it was last done, and that it needs an account', () => {
    const { text } = draw({ on: true, last: Date.UTC(2026, 10, 25, 12), copy: true });
    expect(text).toContain('It needs you to be signed in');
    expect(text).toMatch(/Last compared with the browser’s sync: .*2026/);
  });

  it.each([
    [{ trouble: 'missing' } as const, 'This browser has no sync for extensions.'],
    [{ trouble: 'newer' } as const, 'Another device has a newer Sidebrief.'],
    [{ trouble: 'failed', reason: 'QUOTA' } as const, 'Its reason: QUOTA'],
    [{ left: ['topic:sea', 'sitesExcept', 'sitesOnly'] }, 'stay on this device: Seas and Sites'],
  ])('says what is wrong: %j', (state, words) => {
    expect(draw({ on: true, ...state }).text).toContain(words);
    // Once it is off, nothing is.
    cleanup();
    expect(draw({ on: false, ...state }).text).not.toContain(words);
  });

  it('that is off lets the copy be removed', () => {
    const { container, dispatch } = draw({ on: false, copy: true });
    fireEvent.click(container.querySelector('button')!);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'remove-copy' });
  });
});
