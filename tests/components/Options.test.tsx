// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/Options.tsx';
import type { OptionsModel, TryTopic } from '../../components/options-model.ts';
import { parseSettings } from '../../settings/settings.ts';
import { parseSite } from '../../settings/sites.ts';
import { speakEnglish } from './words.ts';

beforeEach(speakEnglish);
afterEach(cleanup);

const settings = parseSettings({
  ownTopics: [{ id: 'own-1', name: 'Cables', words: ['cable'], on: true }],
  sitesExcept: ['b.example'],
});
const usual: OptionsModel = {
  settings,
  topics: [
    { id: 'nato', name: 'NATO', pack: 'The pack' },
    { id: 'history', name: 'History', pack: 'The pack' },
  ],
};
const find: TryTopic = ({ words }, text) => {
  const at = text.indexOf(words[0]!);
  return at < 0 ? [] : [[at, at + words[0]!.length]];
};

function draw(over: Partial<OptionsModel> = {}) {
  const dispatch = vi.fn();
  const model = { ...usual, ...over };
  const view = render(<Options model={model} dispatch={dispatch} tryTopic={find} parseSite={parseSite} />);
  const { container } = view;
  const labelled = (name: string) =>
    [...container.querySelectorAll('label')]
      .find((l) => l.textContent?.startsWith(name))
      ?.querySelector('input, textarea') as HTMLInputElement;
  const button = (name: string) =>
    [...container.querySelectorAll('button')].find(
      (b) => b.getAttribute('aria-label') === name || b.textContent === name,
    ) as HTMLButtonElement;
  const last = () => dispatch.mock.lastCall?.[0];
  const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
  return { ...view, dispatch, labelled, button, last, type, text: () => container.textContent ?? '' };
}
const set = (patch: object) => ({ type: 'set', patch });

describe('the keys', () => {
  const shortcuts = { keys: { 'toggle-sidebar': 'Alt+Shift+S' }, browser: 'chromium' as const };

  it('are listed as they are now, and those without say so', () => {
    const { container } = draw({ shortcuts });
    const rows = [...container.querySelectorAll('.keys > div')].map((row) => row.textContent);
    expect(rows).toContain('Show or hide the sidebar on this pageAlt+Shift+S');
    expect(rows.filter((row) => row?.endsWith('no key'))).toHaveLength(4);
  });

  it.each([
    ['chromium', 'chrome://extensions/shortcuts'],
    ['firefox', 'Manage Extension Shortcuts'],
  ] as const)('are changed in the browser (%s): %s', (browser, place) => {
    const { text, button, last } = draw({ shortcuts: { ...shortcuts, browser } });
    expect(text()).toContain(place);
    fireEvent.click(button('Change the keys'));
    expect(last()).toEqual({ type: 'change-shortcuts' });
  });

  it('are left out in a browser that has none', () => {
    expect(draw().text()).not.toContain('Shortcuts');
  });
});

describe('every choice is handed on at once', () => {
  it.each([
    ['History', { topicsOff: ['history'] }],
    ['Cables', { ownTopics: [{ ...settings.ownTopics[0], on: false }] }],
    ['only on the sites listed', { siteMode: 'only' }],
    ['wait as a tab', { opens: 'fold' }],
    ['only the badge', { opens: 'badge' }],
    ['Key facts', { sectionsOff: ['facts'] }],
    ['Mark statements', { highlights: false }],
    ['dark', { theme: 'dark' }],
    ['left', { side: 'left' }],
  ])('%s', (name, patch) => {
    const { labelled, last } = draw();
    fireEvent.click(labelled(name));
    expect(last()).toEqual(set(patch));
  });

  it.each([
    ['Width', '400', { width: 400 }],
    ['Text size', '150', { textSize: 150 }],
  ])('%s', (name, value, patch) => {
    const { labelled, last } = draw();
    fireEvent.change(labelled(name), { target: { value } });
    expect(last()).toEqual(set(patch));
  });

  it('puts the sidebar’s sections in order, and the focus stays on the section that moved', async () => {
    const { button, last, rerender, dispatch } = draw();
    fireEvent.click(button('Move “Statements checked against the record” up'));
    const sectionsOrder = ['pledges', 'topic', 'members', 'duplicates', 'facts'] as const;
    expect(last()).toEqual(set({ sectionsOrder }));
    const model = { ...usual, settings: { ...settings, sectionsOrder: [...sectionsOrder] } };
    rerender(<Options model={model} dispatch={dispatch} tryTopic={find} parseSite={parseSite} />);
    // It is the first now and can go no further up.
    expect(button('Move “Statements checked against the record” up').disabled).toBe(true);
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(button('Move “Statements checked against the record” down')),
    );
    fireEvent.click(button('Move “Printed twice” down'));
    expect(last()).toEqual(set({ sectionsOrder: ['pledges', 'topic', 'members', 'facts', 'duplicates'] }));
  });

  it('switches on again what was off', () => {
    const { labelled, last } = draw({
      settings: { ...settings, topicsOff: ['history'], sectionsOff: ['facts'] },
    });
    fireEvent.click(labelled('History'));
    expect(last()).toEqual(set({ topicsOff: [] }));
    fireEvent.click(labelled('Key facts'));
    expect(last()).toEqual(set({ sectionsOff: [] }));
  });
});

describe('own topics', () => {
  it('are kept as soon as name and words are there, and not before', async () => {
    const { button, labelled, type, dispatch, last, text } = draw();
    fireEvent.click(button('Add a topic'));
    await vi.waitFor(() => expect(labelled('Name')).toBeDefined());
    type(labelled('Name'), 'Grain');
    expect(dispatch).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(text()).toContain('A word is missing'));
    type(labelled('Words and phrases'), 'wheat\n"grain deal", -bread');
    expect(last()).toEqual(
      set({
        ownTopics: [
          settings.ownTopics[0],
          {
            id: expect.stringMatching(/^own-t[0-9a-z]+$/),
            name: 'Grain',
            words: ['wheat', '"grain deal"', '-bread'],
            on: true,
          },
        ],
      }),
    );
  });

  it('are tried at once on a text, with the words that match marked', async () => {
    const { button, labelled, type, container, text } = draw();
    fireEvent.click(button('Edit Cables'));
    await vi.waitFor(() => expect(labelled('Try it')).toBeDefined());
    type(labelled('Try it'), 'A cable <b>was</b> cut.');
    await vi.waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('cable'));
    expect(container.querySelector('.marked')?.textContent).toBe('A cable <b>was</b> cut.');
    expect(text()).toContain('1 match');
    type(labelled('Try it'), 'Nothing of it.');
    await vi.waitFor(() => expect(text()).toContain('No match in this text.'));
  });

  it('can be removed, and that can be undone', async () => {
    const { button, last, text } = draw();
    fireEvent.click(button('Edit Cables'));
    await vi.waitFor(() => expect(button('Remove this topic')).toBeDefined());
    fireEvent.click(button('Remove this topic'));
    expect(last()).toEqual(set({ ownTopics: [] }));
    await vi.waitFor(() => expect(text()).toContain('The topic was removed.'));
    fireEvent.click(button('Undo'));
    expect(last()).toEqual(set({ ownTopics: settings.ownTopics }));
    await vi.waitFor(() => expect(text()).not.toContain('The topic was removed.'));
  });
});

describe('sites', () => {
  it('are added as host names and removed', () => {
    const { labelled, type, button, last } = draw();
    type(labelled('Add a site'), 'https://www.A.example/news');
    fireEvent.submit(button('Add').closest('form')!);
    expect(last()).toEqual(set({ sitesExcept: ['a.example', 'b.example'] }));
    fireEvent.click(button('Remove b.example'));
    expect(last()).toEqual(set({ sitesExcept: [] }));
  });

  it('go to the list of the mode that is set', () => {
    const { labelled, type, button, last, text } = draw({ settings: { ...settings, siteMode: 'only' } });
    expect(text()).toContain('No site is listed, so it is used nowhere.');
    type(labelled('Add a site'), 'c.example');
    fireEvent.submit(button('Add').closest('form')!);
    expect(last()).toEqual(set({ sitesOnly: ['c.example'] }));
  });

  it('that are none are refused with a word where the reader looks', async () => {
    const { labelled, type, button, dispatch, text } = draw();
    type(labelled('Add a site'), 'not a site');
    fireEvent.submit(button('Add').closest('form')!);
    await vi.waitFor(() => expect(text()).toContain('“not a site” isn’t the name of a site.'));
    expect(labelled('Add a site').getAttribute('aria-invalid')).toBe('true');
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('say so where the browser gives access on click only', () => {
    const { button, last } = draw({ access: 'on-click' });
    fireEvent.click(button('Allow on all sites'));
    expect(last()).toEqual({ type: 'allow-sites' });
  });
});

describe('data', () => {
  it('is exported', () => {
    const { button, last } = draw();
    fireEvent.click(button('Export everything'));
    expect(last()).toEqual({ type: 'export' });
  });

  it('is reset, and that can be undone', async () => {
    const { button, last } = draw();
    fireEvent.click(button('Reset everything'));
    expect(last()).toEqual({ type: 'reset' });
    await vi.waitFor(() => expect(button('Undo')).toBeDefined());
    fireEvent.click(button('Undo'));
    expect(last()).toEqual({ type: 'replace', settings, packs: [] });
  });

  it('is read from a file', async () => {
    const { container, last } = draw();
    const input = container.querySelector<HTMLInputElement>('#data input[type="file"]')!;
    const file = new File(['{"theme":"dark"}'], 'settings.json');
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    await vi.waitFor(() => expect(last()).toEqual({ type: 'import', text: '{"theme":"dark"}' }));
  });

  it('shows why an import failed, and any other trouble', () => {
    const { container } = draw({ importTrouble: 'It isn’t JSON.', trouble: 'Storage is full.' });
    const alerts = [...container.querySelectorAll('[role="alert"]')].map((p) => p.textContent);
    expect(alerts.filter(Boolean)).toEqual(['Storage is full.', 'It isn’t JSON.']);
  });
});
