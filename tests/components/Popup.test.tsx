// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import type { PopupModel, PopupState } from '../../components/popup-model.ts';
import { brief, nothing } from './model.ts';
import { speakEnglish } from './words.ts';

beforeEach(speakEnglish);
afterEach(cleanup);

const look = { theme: 'system', textSize: 100 } as const;

function draw(state: PopupState, over: Partial<PopupModel> = {}) {
  const dispatch = vi.fn();
  const model = { look, site: 'news.example', ...state, ...over } as PopupModel;
  const { container } = render(<Popup model={model} dispatch={dispatch} />);
  const buttons = [...container.querySelectorAll('button')];
  return { container, dispatch, text: container.textContent ?? '', buttons, press };

  function press(name: string) {
    const button = buttons.find((b) => b.textContent?.startsWith(name));
    if (!button) throw new Error(`no button ${name}`);
    fireEvent.click(button);
    return dispatch.mock.lastCall?.[0];
  }
}
const usual: PopupState = { kind: 'brief', brief, sidebar: 'closed' };

describe('where the organisation says on which sites it runs', () => {
  it('offers no switch that would do nothing', () => {
    expect(draw(usual, { sitesLocked: true }).text).not.toContain('Not on this site');
    const off = draw({ kind: 'off', why: 'listed' }, { sitesLocked: true });
    expect(off.text).toContain('Set by your organisation');
    expect(off.text).not.toContain('again');
  });
});

describe('with a brief', () => {
  it('tells the topic, the findings worst first, and the counts', () => {
    const { text, container } = draw(usual, { topicNames: { nato: 'The alliance' } });
    expect(text).toContain('The alliance');
    expect([...container.querySelectorAll('.findings li')].map((li) => li.textContent)).toEqual([
      '≠ One statement differs from the record',
      '◐ One statement leaves something out',
      '¶ 33% of this article is printed twice',
      '✓ One statement agrees with the record',
    ]);
    expect(text).toContain('4 statements · 1 repeat · 1 member · 1 fact');
  });

  it('quotes the worst statements in the page’s words', () => {
    const { container } = draw(usual);
    expect([...container.querySelectorAll('.statement q')].map((q) => q.textContent)).toEqual([
      'Allies meet',
      '5% of their GDP by 2035',
    ]);
  });

  it.each([
    ['open', 'Hide the sidebar'],
    ['folded', 'Show the sidebar'],
    ['closed', 'Show the sidebar'],
  ] as const)('the sidebar being %s, offers “%s”', (sidebar, name) => {
    expect(draw({ ...usual, sidebar }).press(name)).toEqual({ type: 'toggle-sidebar' });
  });

  it.each([
    ['Copy the brief', 'copy'],
    ['Not on this site', 'not-on-this-site'],
    ['Options', 'options'],
  ])('“%s” asks for it', (name, type) => {
    expect(draw(usual).press(name)).toEqual({ type });
  });

  it('says so where nothing speaks against the record', () => {
    expect(draw({ ...usual, brief: nothing }).text).toContain('Nothing on this page speaks against');
  });

  it('shows the shortcut and what was just done', () => {
    const { text, container } = draw(usual, {
      shortcuts: { 'toggle-sidebar': 'Alt+Shift+B' },
      notice: 'copied',
    });
    expect(text).toContain('Alt+Shift+B');
    expect(container.querySelector('.main')?.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+B');
    expect(container.querySelector('[role="status"]')?.textContent).toBe('Copied.');
  });
});

describe('the brief as a file', () => {
  it.each([
    ['Markdown', 'save-markdown'],
    ['HTML', 'save-html'],
    ['JSON', 'save-json'],
    ['Print', 'print'],
  ])('%s', (name, type) => expect(draw(usual).press(name)).toEqual({ type }));

  it('is offered only where there is a brief', () => {
    expect(draw({ kind: 'nothing' }).text).not.toContain('JSON');
  });
});

describe('without one it says plainly why', () => {
  it.each<[string, PopupState, string]>([
    ['mention', { kind: 'mention', topics: ['NATO'], words: ['Nato'] }, 'NATO is mentioned in passing'],
    ['nothing', { kind: 'nothing' }, 'isn’t about a topic that you chose'],
    ['store', { kind: 'forbidden', page: 'store' }, 'out of their stores'],
    ['PDF', { kind: 'forbidden', page: 'pdf' }, 'PDF'],
    ['new tab', { kind: 'forbidden', page: 'new-tab' }, 'new tab'],
    ['browser page', { kind: 'forbidden', page: 'browser' }, 'belongs to the browser'],
    ['other page', { kind: 'forbidden', page: 'other' }, 'ordinary web page'],
    ['switched off', { kind: 'off', why: 'listed' }, 'You chose “not on this site”'],
    ['not listed', { kind: 'off', why: 'unlisted' }, 'on some sites only'],
    ['no access', { kind: 'no-access' }, 'only when you say so'],
    ['trouble', { kind: 'trouble', message: 'It broke.' }, 'It broke.'],
    ['loading', { kind: 'loading' }, 'Reading the page'],
  ])('%s', (_, state, words) => {
    expect(draw(state).text).toContain(words);
  });

  it.each<[string, PopupState, string]>([
    ['Read this page anyway', { kind: 'mention', topics: ['NATO'], words: [] }, 'read-anyway'],
    ['Read this page anyway', { kind: 'nothing' }, 'read-anyway'],
    ['Use it here again', { kind: 'off', why: 'listed' }, 'on-this-site-again'],
    ['Use it here too', { kind: 'off', why: 'unlisted' }, 'on-this-site-again'],
    ['Allow on this site', { kind: 'no-access' }, 'allow-site'],
    ['Reload the page', { kind: 'trouble', message: 'Old.', reload: true }, 'reload'],
  ])('and offers “%s”', (name, state, type) => {
    expect(draw(state).press(name)).toEqual({ type });
  });

  it.each<[string, PopupState, string | null]>([
    ['where there is no site', { kind: 'forbidden', page: 'new-tab' }, null],
    ['where it is off already', { kind: 'off', why: 'listed' }, 'news.example'],
  ])('doesn’t offer “not on this site” %s', (_, state, site) => {
    expect(draw(state, { site }).text.replace('“not on this site”', '')).not.toMatch(/not on this site/i);
  });
});
