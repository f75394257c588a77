// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../brief/pack.ts';
import { Options } from '../../components/Options.tsx';
import type { OptionsModel } from '../../components/options-model.ts';
import { packOfTopics } from '../../settings/own-pack.ts';
import { DEFAULTS, parseSettings } from '../../settings/settings.ts';
import { speakEnglish } from './words.ts';

beforeEach(speakEnglish);
afterEach(cleanup);

const packOf = (name: string): Pack =>
  packOfTopics([{ id: 'own-1', name, words: ['river'], on: true }], name, '2026-01-15', 'en');
const rivers = packOf('Rivers');
const fact = { id: 'a', topic: 'rivers.rivers', claim: 'A.', asOf: null, sources: ['s'], relatedTo: [] };

function draw(over: Partial<OptionsModel> = {}, answer?: unknown) {
  const dispatch = vi.fn((_action: unknown) => answer);
  const model: OptionsModel = { settings: DEFAULTS, topics: [], ...over };
  const view = render(
    <Options model={model} dispatch={dispatch} tryTopic={() => []} parseSite={() => null} />,
  );
  const part = view.container.querySelector<HTMLElement>('#packs')!;
  const button = (name: string) =>
    [...view.container.querySelectorAll('button')].find(
      (one) => one.getAttribute('aria-label') === name || one.textContent === name,
    );
  return {
    ...view,
    dispatch,
    part,
    button,
    press: (name: string) => fireEvent.click(button(name)!),
    last: () => dispatch.mock.lastCall?.[0],
    all: (selector: string) =>
      [...view.container.querySelectorAll(selector)].map((one) => one.textContent?.trim()),
  };
}

describe('packs', () => {
  it('are listed, switched off and on', () => {
    const { part, last, all } = draw({
      packs: [{ pack: rivers, on: true }],
      settings: { ...DEFAULTS, packsOff: ['lakes'] },
    });
    expect(all('#packs li bdi')).toEqual(['Rivers']);
    fireEvent.click(part.querySelector('input[type="checkbox"]')!);
    expect(last()).toEqual({ type: 'set', patch: { packsOff: ['lakes', 'rivers'] } });
  });

  it('are removed, and that can be undone', async () => {
    const { press, last, button } = draw({ packs: [{ pack: rivers, on: true }] });
    press('Remove Rivers');
    expect(last()).toEqual({ type: 'remove-pack', id: 'rivers' });
    await vi.waitFor(() => expect(button('Undo')).toBeDefined());
    press('Undo');
    expect(last()).toEqual({ type: 'keep-packs', packs: [rivers] });
  });

  it('come as a pasted text', async () => {
    const { press, part, last } = draw();
    press('Paste a text');
    await vi.waitFor(() => expect(part.querySelector('textarea')).not.toBeNull());
    fireEvent.input(part.querySelector('textarea')!, { target: { value: '{"format": 1}' } });
    expect(last()).toEqual({ type: 'read-pack', text: '{"format": 1}' });
    fireEvent.input(part.querySelector('textarea')!, { target: { value: ' ' } });
    expect(last()).toEqual({ type: 'drop-draft' });
  });

  it('come as a file, chosen or dropped anywhere on the page', async () => {
    const { part, last } = draw();
    const input = part.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(input, 'files', { value: [new File(['chosen'], 'pack.json')] });
    fireEvent.change(input);
    await vi.waitFor(() => expect(last()).toEqual({ type: 'read-pack', text: 'chosen' }));
    const drop = new Event('drop', { cancelable: true }) as Event & { dataTransfer: unknown };
    drop.dataTransfer = { types: ['Files'], files: [new File(['dropped'], 'pack.json')] };
    document.dispatchEvent(drop);
    await vi.waitFor(() => expect(last()).toEqual({ type: 'read-pack', text: 'dropped' }));
    expect(drop.defaultPrevented).toBe(true);
  });

  it('come as an example', () => {
    const { press, last } = draw();
    press('See an example');
    expect(last()).toEqual({ type: 'read-example' });
  });
});

describe('the preview of a pack', () => {
  it('says what is in a new one, which is then added', async () => {
    const { all, press, last, button } = draw({ draft: { pack: { ...rivers, facts: [fact] } } });
    expect(all('.preview h3')).toEqual(['New pack: Rivers']);
    expect(all('.contents > div')).toEqual(
      expect.arrayContaining(['Edition15 January 2026', 'TopicsRivers', 'Facts1', 'LanguagesEnglish']),
    );
    press('Add this pack');
    expect(last()).toEqual({ type: 'take-draft' });
    await vi.waitFor(() => expect(button('Undo')).toBeDefined());
    press('Undo');
    expect(last()).toEqual({ type: 'keep-packs', packs: [] });
  });

  it('says what an update changes', () => {
    const next = { ...rivers, edition: '2026-02', facts: [fact] };
    const { all, button } = draw({
      packs: [{ pack: rivers, on: true }],
      draft: { pack: next, before: rivers },
    });
    expect(all('.preview h3')).toEqual(['Update of Rivers']);
    expect(all('.changes li')).toEqual([
      'Edition: 15 January 2026 → February 2026',
      'Facts – new: 1, changed: 0, taken out: 0',
    ]);
    expect(button('Update the pack')).toBeDefined();
  });

  it('has nothing to take where nothing would change', () => {
    const { part, button } = draw({ draft: { pack: rivers, before: rivers } });
    expect(part.textContent).toContain('nothing would change');
    expect(button('Update the pack')).toBeUndefined();
  });

  it('lists each fault with line and path, and lets nothing be taken', () => {
    const { all, press, button, last } = draw({
      draft: {
        problems: [
          { path: 'facts[1].claim', line: 12, message: 'must not be empty' },
          { path: '', message: 'This file is too long.' },
        ],
      },
    });
    expect(all('.faults li')).toEqual(['Line 12facts[1].claim must not be empty', 'This file is too long.']);
    expect(button('Add this pack')).toBeUndefined();
    press('Cancel');
    expect(last()).toEqual({ type: 'drop-draft' });
  });
});

describe('own topics', () => {
  it('are exported as a pack of a name that the reader gives', async () => {
    const ownTopics = [{ id: 'own-1', name: 'Cables', words: ['cable'], on: true }];
    const { press, container, last } = draw({ settings: { ...DEFAULTS, ownTopics } });
    press('Export as a topic pack');
    await vi.waitFor(() => expect(container.querySelector('#own-topics form')).not.toBeNull());
    fireEvent.input(container.querySelector('#own-topics form input')!, { target: { value: ' Seas ' } });
    fireEvent.submit(container.querySelector('#own-topics form')!);
    expect(last()).toEqual({ type: 'export-topics', name: 'Seas' });
  });
});

describe('what the organisation set', () => {
  const settings = parseSettings({
    sitesExcept: ['intranet.example'],
    ownTopics: [{ id: 'org-1', name: 'Tenders', words: ['tender'], on: true }],
  });
  const locked = ['theme', 'width', 'opens', 'sectionsOff', 'siteMode', 'topicsOff'] as const;

  it('can’t be changed, and says whose choice it is', () => {
    const { container, button } = draw({
      settings,
      locked,
      topics: [{ id: 't', name: 'T', pack: 'P' }],
      packs: [{ pack: rivers, on: true, managed: true }],
    });
    const disabled = (selector: string) =>
      [...container.querySelectorAll(selector)].every((one) =>
        one.matches('[disabled], fieldset[disabled] *'),
      );
    for (const selector of [
      'input[name="theme"]',
      'input[name="opens"]',
      'input[name="site-mode"]',
      '.slider input[max="400"]',
      '#topics input',
      '#packs li input',
      '#own-topics li input',
    ]) {
      expect(container.querySelector(selector), selector).not.toBeNull();
      expect(disabled(selector), selector).toBe(true);
    }
    expect(disabled('input[name="side"]')).toBe(false);
    expect(container.querySelector('#sites .add')).toBeNull();
    expect(button('Remove intranet.example')).toBeUndefined();
    expect(button('Edit Tenders')).toBeUndefined();
    expect(button('Remove Rivers')).toBeUndefined();
    expect(container.textContent?.match(/Set by your organisation/g)).toHaveLength(8);
  });
});

describe('an undo', () => {
  it('is not offered for an import of which nothing was taken', async () => {
    const { container, button, last } = draw({}, false);
    const input = container.querySelector<HTMLInputElement>('#data input[type="file"]')!;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'settings.json')] });
    fireEvent.change(input);
    await vi.waitFor(() => expect(last()).toEqual({ type: 'import', text: 'x' }));
    expect(button('Undo')).toBeUndefined();
  });
});
