// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../components/Sidebar.tsx';
import type { SelectionView } from '../../components/sidebar-model.ts';
import { brief, model, statement } from './model.ts';
import { speakEnglish } from './words.ts';

beforeEach(speakEnglish);
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const base: SelectionView = {
  id: 1,
  text: '5% of their GDP',
  cut: false,
  apart: false,
  siteOff: false,
  known: ['The alliance', 'Bread'],
};
const differs = statement('differs', '5% of their GDP');

function draw(over: Partial<SelectionView>) {
  const dispatch = vi.fn();
  const view = render(<Sidebar model={{ ...model, selection: { ...base, ...over } }} dispatch={dispatch} />);
  const one = (selector: string) => view.container.querySelector<HTMLElement>(selector)!;
  return { ...view, dispatch, one, section: one('[data-section="selection"]') };
}
const checked = (over: Partial<NonNullable<SelectionView['checked']>> = {}) => ({
  checked: { statements: [{ statement: differs, listed: -1, inPage: true }], facts: [], ...over },
});

describe('the answer on a selection', () => {
  it('stands first, with the words, the verdict, the note and the sources', () => {
    const { one, section } = draw(checked());
    expect(one('.body').firstElementChild).toBe(section);
    for (const words of ['5% of their GDP', 'differs', 'Note on 5%', 'Alliance 2025'])
      expect(section.textContent).toContain(words);
  });

  it('takes the focus, is announced politely, and gives the focus back when it is closed', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const { one, section, dispatch } = draw(checked());
    await vi.waitFor(() => expect(document.activeElement).toBe(section.querySelector('h2')));
    await vi.waitFor(() =>
      expect(one('[role="status"]').textContent).toBe(
        'Your selection. One statement differs from the record',
      ),
    );
    fireEvent.keyDown(section.querySelector('h2')!, { key: 'Escape' });
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'close-selection' });
    expect(document.activeElement).toBe(field);
  });

  it('isn’t focused again when it is only worked out anew', async () => {
    const { rerender, section } = draw(checked());
    await vi.waitFor(() => expect(document.activeElement).toBe(section.querySelector('h2')));
    (document.activeElement as HTMLElement).blur();
    rerender(<Sidebar model={{ ...model, selection: { ...base, ...checked() } }} dispatch={() => {}} />);
    expect(document.activeElement).toBe(document.body);
    rerender(
      <Sidebar model={{ ...model, selection: { ...base, ...checked(), id: 2 } }} dispatch={() => {}} />,
    );
    await vi.waitFor(() => expect(document.activeElement).toBe(section.querySelector('h2')));
  });

  it('goes to the entry that the brief has of it, unfolding it', () => {
    const { section, one } = draw(
      checked({ statements: [{ statement: brief.statements[1]!, listed: 1, inPage: true }] }),
    );
    const button = [...section.querySelectorAll('button')].find((b) =>
      b.textContent?.includes('list below'),
    )!;
    fireEvent.click(button);
    const entry = one('[data-section="pledges"] [data-statement="1"]');
    expect(entry.closest('details')?.open).toBe(true);
    expect(entry.contains(document.activeElement)).toBe(true);
  });

  it('leads nowhere for words that aren’t in the page', () => {
    const { section } = draw({
      apart: true,
      ...checked({ statements: [{ statement: differs, listed: -1, inPage: false }] }),
    });
    expect(section.querySelector('button.quote')).toBeNull();
    expect(section.querySelector('.place')).toBeNull();
    expect(section.textContent).toContain('aren’t in the article');
  });

  it.each<[string, Partial<SelectionView>, string]>([
    [
      'nothing in the record speaks of it',
      checked({ statements: [] }),
      'Nothing in the record speaks of this',
    ],
    ['what could be checked', checked({ statements: [] }), 'The alliance and Bread'],
    ['it is too short', {}, 'Too few words'],
    ['nothing was selected', { text: '', repeats: [] }, 'Too few words'],
    ['it is very long', { cut: true, repeats: [] }, 'only its beginning'],
    ['the site is switched off', { siteOff: true, repeats: [] }, 'switched Sidebrief off'],
    ['nothing is repeated', { repeats: [] }, 'No other paragraph'],
    [
      'how many repeats there are',
      { repeats: [{ paragraph: 2, similarity: 1 }] },
      'One paragraph has these words too',
    ],
  ])('says so where %s', (_, over, words) => expect(draw(over).section.textContent).toContain(words));

  it('has a button for each repeat, which goes to the very words', () => {
    const { section, dispatch } = draw({ repeats: [{ paragraph: 2, similarity: 1, range: [3, 9] }] });
    fireEvent.click(section.querySelector('button.go')!);
    expect(dispatch).toHaveBeenCalledWith({ type: 'go', paragraphs: [2, 2], range: [3, 9] });
    expect(section.textContent).toContain('word for word');
  });

  it('names the article of a pack that has the words', () => {
    const { section } = draw({
      repeats: [{ paragraph: 4, similarity: 0.9, article: { pack: 'p', id: 'a' } }],
    });
    expect(section.textContent).toMatch(/Printed too in a ¶5\s*90% alike/);
    expect(section.querySelector('button.go')).toBeNull();
  });
});
