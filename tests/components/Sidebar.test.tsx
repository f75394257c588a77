// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../components/Sidebar.tsx';
import type { SidebarModel } from '../../components/sidebar-model.ts';
import { brief, model, nothing, statement } from './model.ts';
import { speakEnglish } from './words.ts';

beforeEach(speakEnglish);
afterEach(cleanup);

function draw(over: Partial<SidebarModel> = {}) {
  const dispatch = vi.fn();
  const view = render(<Sidebar model={{ ...model, ...over }} dispatch={dispatch} />);
  const all = (selector: string) => [...view.container.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => view.container.querySelector<HTMLElement>(selector)!;
  const button = (name: string) =>
    all('button').find((b) => b.getAttribute('aria-label') === name || b.textContent?.trim() === name)!;
  return { ...view, dispatch, all, one, button, model: { ...model, ...over } };
}
const withBrief = (over: Partial<typeof brief>) => ({ brief: { ...brief, ...over } });

describe('the open sidebar', () => {
  it('is a landmark with a name, in the language and direction of its messages', () => {
    const { one } = draw();
    const aside = one('aside');
    expect(aside.getAttribute('aria-label')).toContain('Sidebrief');
    expect(aside.lang).toBe('en-GB');
    expect(aside.dir).toBe('ltr');
  });

  it('shows the sections in the order of the design', () => {
    const { all } = draw();
    expect(all('[data-section]').map((s) => s.dataset['section'])).toEqual([
      'topic',
      'pledges',
      'members',
      'duplicates',
      'facts',
    ]);
  });

  it('leaves out the sections that the reader switched off', () => {
    const { all } = draw({ look: { ...model.look, sectionsOff: ['members', 'facts'] } });
    expect(all('[data-section]').map((s) => s.dataset['section'])).toEqual([
      'topic',
      'pledges',
      'duplicates',
    ]);
  });

  it('has them in the reader’s order, those without a place after them', () => {
    const { all } = draw({ look: { ...model.look, sectionsOrder: ['facts', 'duplicates'] } });
    expect(all('[data-section]').map((s) => s.dataset['section'])).toEqual([
      'facts',
      'duplicates',
      'topic',
      'pledges',
      'members',
    ]);
  });

  it('has one h1 and only h2 below it', () => {
    const { all } = draw();
    expect(all('h1, h2, h3').map((h) => h.tagName)).toEqual(['H1', 'H2', 'H2', 'H2', 'H2', 'H2']);
  });

  it('says what the page is about, why it opened and as of when it is judged', () => {
    const { one } = draw();
    const text = one('[data-section="topic"]').textContent;
    expect(text).toContain('The alliance');
    expect(text).toContain('NATO');
    expect(text).toContain('5 July 2025');
  });

  it('says that the record may be old a year after its edition, and not before', () => {
    const record = { ...model.record!, edition: '2025-11-20' };
    expect(draw({ record }).one('[data-section="topic"]').textContent).toContain('out of date');
    cleanup();
    expect(draw().one('[data-section="topic"]').textContent).not.toContain('out of date');
  });

  it('says that nothing was found where nothing was', () => {
    const { all, one } = draw({ brief: nothing, record: { ...model.record!, levels: null, timeline: [] } });
    expect(all('[data-section]')).toHaveLength(1);
    expect(one('[data-section="topic"]').textContent).toContain('no paragraph is printed twice');
  });

  it('tells trouble instead of the brief, and can still be closed', () => {
    const { one, all, button, dispatch } = draw({ trouble: 'Reload this page.' });
    expect(one('[role="alert"]').textContent).toBe('Reload this page.');
    expect(all('[data-section]')).toHaveLength(0);
    fireEvent.click(button('Close'));
    expect(dispatch).toHaveBeenCalledWith({ type: 'close' });
  });

  it('announces the findings once, politely, after it is there', async () => {
    const { one, rerender, model: now } = draw();
    await vi.waitFor(() => expect(one('[role="status"]').textContent).toContain('One statement differs'));
    rerender(<Sidebar model={{ ...now, brief: nothing }} dispatch={() => {}} />);
    expect(one('[role="status"]').textContent).toContain('One statement differs');
    // Another page in the same tab is told anew.
    rerender(
      <Sidebar
        model={{ ...now, brief: { ...nothing, url: 'https://news.example/b' } }}
        dispatch={() => {}}
      />,
    );
    await vi.waitFor(() => expect(one('[role="status"]').textContent).not.toContain('differs'));
  });

  it('tells what was copied', () => {
    expect(draw({ notice: 'copied' }).one('[role="status"]').textContent).toBe('Copied.');
  });
});

describe('statements', () => {
  it('stand worst verdict first, then as on the page, unmatched ones folded away at the end', () => {
    const { all } = draw();
    expect(all('.statement .verdict').map((v) => v.textContent)).toEqual([
      '≠ differs',
      '◐ incomplete',
      '✓ agrees',
      '? not in the record',
    ]);
    expect(all('.statement').at(-1)?.closest('details')?.open).toBe(false);
  });

  it.each([
    ['agrees', '✓ agrees'],
    ['incomplete', '◐ incomplete'],
    ['outdated', '↻ outdated'],
    ['differs', '≠ differs'],
    ['unmatched', '? not in the record'],
  ] as const)('tell %s by a sign and a word', (verdict, words) => {
    const { one } = draw(withBrief({ statements: [statement(verdict, 'at the summit')] }));
    expect(one('.verdict').textContent).toBe(words);
  });

  it('show note, day and source as a link that opens apart', () => {
    const { all } = draw();
    const entry = all('.statement')[1]!;
    expect(entry.textContent).toContain('Note on 5% of their GDP by 2035.');
    expect(entry.textContent).toContain('as of 25 June 2025');
    const link = entry.querySelector('a')!;
    expect(link.href).toBe('https://alliance.example/declaration');
    expect(link.target).toBe('_blank');
    expect(link.rel).toContain('noopener');
  });

  it('tell what changed since', () => {
    const { one } = draw(
      withBrief({ statements: [statement('outdated', 'at the summit', { since: 'It grew.' })] }),
    );
    expect(one('.statement').textContent).toContain('Since then: It grew.');
  });

  it('name the paragraphs from 1 on and point at them from 0', () => {
    const { all } = draw();
    const entry = all('.statement')[1]!;
    expect(entry.querySelector('.place')?.textContent).toBe('¶1, ¶3');
    expect(entry.dataset['paragraph']).toBe('0');
    expect(all('.statement')[0]?.dataset['paragraph']).toBeUndefined();
  });

  it('go to their words when clicked', () => {
    const { all, dispatch } = draw();
    const [start, end] = [24, 47];
    fireEvent.click(all('.statement')[1]!.querySelector('.quote')!);
    expect(dispatch).toHaveBeenCalledWith({ type: 'go', paragraphs: [0, 0], range: [start, end] });
    fireEvent.click(all('.statement')[0]!.querySelector('.quote')!);
    expect(dispatch).toHaveBeenCalledWith({ type: 'go-headline', block: 0, range: [0, 11] });
  });

  it('light their paragraphs up under the pointer and put them out again', () => {
    const { all, dispatch } = draw();
    fireEvent.pointerEnter(all('.statement')[1]!);
    expect(dispatch).toHaveBeenLastCalledWith({
      type: 'light',
      paragraphs: [
        [0, 0],
        [2, 2],
      ],
    });
    fireEvent.pointerLeave(all('.statement')[1]!);
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'light', paragraphs: [] });
  });

  it('keep hostile text as text', () => {
    const quote = '<img src=x onerror=alert(1)>';
    const { one, all } = draw({
      ...withBrief({
        title: quote,
        statements: [statement('differs', quote, { note: '<b>bold</b>' })],
        topics: [{ id: 'nato', score: 1, terms: ['<script>1</script>'], because: [] }],
      }),
      topicNames: { nato: '<i>x</i>' },
      paragraphs: [quote, quote, quote],
    });
    expect(all('img, script, i')).toHaveLength(0);
    expect(one('.statement').textContent).toContain(quote);
    expect(one('h2').textContent).toContain('<i>x</i>');
  });

  it('name a source that must not be opened, without a link', () => {
    const bad = { title: 'Bad', publisher: 'Pub', date: null, url: 'javascript:alert(1)' };
    const { one } = draw(
      withBrief({ statements: [statement('differs', 'at the summit', { sources: [bad] })] }),
    );
    expect(one('.statement a')).toBeNull();
    expect(one('.statement .sources').textContent).toContain('Pub');
  });

  it('stand on the timeline with the pledge they speak of', () => {
    const { all } = draw();
    const rows = all('.timeline ol > li').filter((li) =>
      li.parentElement?.parentElement?.matches('.timeline'),
    );
    expect(rows.map((row) => row.querySelector('time')?.textContent)).toEqual([
      '2014',
      '2025',
      '2025',
      '2026',
      '2035',
    ]);
    expect(rows.at(-1)?.textContent).toContain('5% of their GDP by 2035');
  });
});

describe('members', () => {
  it('are those named, with the latest figure, whether it is an estimate, rank and gap', () => {
    const { all } = draw();
    const rows = all('.members > li');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.textContent).toContain('1.75%');
    expect(rows[0]?.textContent).toContain('2025, estimate');
    expect(rows[0]?.textContent).toContain('No. 2 of 2.');
    expect(rows[0]?.textContent).toContain('0.25 points below 2%.');
    expect(rows[0]?.textContent).toContain('1.0 billion US dollars');
  });

  it('have a table behind the chart, which itself says nothing', () => {
    const { one, all } = draw();
    expect(one('.chart').getAttribute('aria-hidden')).toBe('true');
    expect(all('.member tbody tr').map((row) => row.textContent)).toEqual([
      '20241.50%',
      '20251.75% (estimate)',
    ]);
  });

  it('are those that stand for all where the page names none', () => {
    const { one } = draw(withBrief({ entities: [] }));
    expect(one('.members .name').textContent).toBe('Bland');
    expect(one('[data-section="members"]').textContent).toContain('names no member');
  });

  it('can be looked up, and then stand first', async () => {
    const { one, all } = draw();
    const select = one('select') as HTMLSelectElement;
    select.value = 'BBB';
    fireEvent.change(select);
    await vi.waitFor(() =>
      expect(all('.members .name').map((n) => n.textContent)).toEqual(['Bland', 'Aland']),
    );
  });
});

describe('duplicates', () => {
  it('say how much is repeated and where, each end a button that goes there', () => {
    const { one, all, dispatch } = draw();
    expect(one('[data-section="duplicates"] .lead').textContent).toBe('33% of this article is printed twice');
    expect(one('.run').textContent).toContain('¶3 repeats ¶1');
    const [again, first] = all('.go');
    fireEvent.click(again!);
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'go', paragraphs: [2, 2], twin: [0, 0] });
    fireEvent.click(first!);
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'go', paragraphs: [0, 0], twin: [2, 2] });
  });

  it('show a near repeat with its share and, unfolded, its difference word by word', async () => {
    const { one, container } = draw({
      ...withBrief({ duplicates: [{ first: [0, 0], again: [2, 2], kind: 'near', similarity: 0.93 }] }),
      paragraphs: [paragraph(5), 'Other.', paragraph(3.5)],
    });
    expect(one('.run').textContent).toContain('93% alike');
    const details = one('.repeat details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await vi.waitFor(() => expect(container.querySelector('.repeat del')?.textContent).toContain('5%'));
    expect(container.querySelector('.repeat ins')?.textContent).toContain('3.5%');
  });

  it('draw a map with a button for each paragraph, one stop of the Tab key, arrows within', async () => {
    const { all, dispatch } = draw();
    const bars = all('.map button');
    expect(bars.map((b) => b.getAttribute('aria-label'))).toEqual([
      '¶1, is printed again below, incomplete',
      '¶2, not in the record',
      '¶3, prints an earlier paragraph again, incomplete',
    ]);
    expect(bars.map((b) => b.tabIndex)).toEqual([0, -1, -1]);
    fireEvent.keyDown(bars[0]!, { key: 'ArrowRight' });
    await vi.waitFor(() => expect(all('.map button').map((b) => b.tabIndex)).toEqual([-1, 0, -1]));
    fireEvent.click(bars[2]!);
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'go', paragraphs: [2, 2] });
  });

  it('can be gone through one after the other, from the first again after the last', async () => {
    const runs = [
      { first: [0, 0], again: [1, 1], kind: 'exact', similarity: 1 },
      { first: [0, 0], again: [2, 2], kind: 'exact', similarity: 1 },
    ] satisfies typeof brief.duplicates;
    const { button, dispatch } = draw(withBrief({ duplicates: runs }));
    for (const again of [1, 2, 1]) {
      fireEvent.click(button('Next repeat'));
      expect(dispatch).toHaveBeenLastCalledWith({ type: 'go', paragraphs: [again, again], twin: [0, 0] });
      await new Promise((done) => setTimeout(done));
    }
  });

  it('offer to dim the repeats only where the page can', () => {
    expect(draw().one('[data-section="duplicates"] input')).toBeNull();
    cleanup();
    const { one, dispatch } = draw({ repeatsDimmed: false });
    fireEvent.click(one('[data-section="duplicates"] input'));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'toggle-repeats' });
  });

  it('name the bundled article that is printed here', () => {
    const { one } = draw({
      ...withBrief({
        duplicates: [{ first: [0, 1], again: [0, 1], kind: 'bundled', similarity: 1, article: 'x' }],
      }),
      record: {
        ...model.record!,
        articles: {
          x: { title: 'Old news', publisher: 'Paper', url: 'https://paper.example/', paragraphs: [] },
        },
      },
    });
    expect(one('.run').textContent).toContain('¶1–2 reprint Old news');
  });
});

describe('facts', () => {
  it('stand with their day, source, reason and a letter that only the reader can send', () => {
    const { one, all } = draw();
    const text = one('.fact').textContent;
    expect(text).toContain('A fact.');
    expect(text).toContain('as of 25 June 2025');
    expect(text).toContain('5% of their GDP');
    expect(all('.fact a').at(-1)?.getAttribute('href')).toMatch(/^mailto:.*fact-1/);
  });

  it('beyond the first three unfold', () => {
    const facts = ['1', '2', '3', '4', '5'].map((id) => ({ ...brief.facts[0]!, id }));
    const { one, all } = draw(withBrief({ facts }));
    expect(all('[data-section="facts"] > ul > .fact')).toHaveLength(3);
    expect(one('[data-section="facts"] summary').textContent).toBe('2 more facts');
  });
});

describe('head, menu and tab', () => {
  it.each([
    ['Fold', { type: 'fold' }],
    ['Close', { type: 'close' }],
  ])('%s asks for it', (name, action) => {
    const { button, dispatch } = draw();
    fireEvent.click(button(name));
    expect(dispatch).toHaveBeenCalledWith(action);
  });

  it.each([
    ['Copy the brief', { type: 'copy' }],
    ['Stop marking the text', { type: 'toggle-highlights' }],
    ['Not on this site', { type: 'not-on-this-site' }],
    ['Options', { type: 'options' }],
  ])('the menu offers “%s” and closes behind it', async (name, action) => {
    const { button, dispatch, one } = draw();
    fireEvent.click(button('More'));
    await vi.waitFor(() => expect(button(name)).toBeDefined());
    expect(button('More').getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button(name));
    expect(dispatch).toHaveBeenCalledWith(action);
    await vi.waitFor(() => expect(one('.menu ul')).toBeNull());
  });

  it('Escape closes an open menu first, then folds the sidebar', async () => {
    const { button, dispatch, one } = draw();
    fireEvent.click(button('More'));
    await vi.waitFor(() => expect(one('.menu ul')).not.toBeNull());
    fireEvent.keyDown(button('More'), { key: 'Escape' });
    await vi.waitFor(() => expect(one('.menu ul')).toBeNull());
    expect(dispatch).not.toHaveBeenCalled();
    fireEvent.keyDown(button('More'), { key: 'Escape' });
    expect(dispatch).toHaveBeenCalledWith({ type: 'fold' });
  });

  it('folds to a tab that names the top finding and opens again', () => {
    const { one, all, dispatch } = draw({ state: 'folded' });
    expect(all('[data-section]')).toHaveLength(0);
    expect(one('.opener').textContent).toContain('One statement differs from the record');
    fireEvent.click(one('.opener'));
    expect(dispatch).toHaveBeenCalledWith({ type: 'open' });
  });

  it('moves the focus to the tab when the reader folds it here, and not when it folds by itself', () => {
    const { button, one, rerender, model: now } = draw();
    fireEvent.click(button('Fold'));
    rerender(<Sidebar model={{ ...now, state: 'folded' }} dispatch={() => {}} />);
    expect(document.activeElement).toBe(one('.opener'));
    cleanup();
    const other = draw();
    other.rerender(<Sidebar model={{ ...now, state: 'folded' }} dispatch={() => {}} />);
    expect(document.activeElement).toBe(document.body);
  });
});

function paragraph(share: number): string {
  return `Allies pledged to spend ${share}% of their GDP by 2035 at the summit.`;
}

describe('a long page that is still being briefed', () => {
  const half = { ...withBrief({ duplicates: [], statements: [] }), progress: 0.4 };

  it('shows how far the brief is', () => {
    expect((draw(half).one('progress') as HTMLProgressElement).value).toBe(0.4);
  });

  it('isn’t said to be without fault before it was looked at', () => {
    const { container } = draw(half);
    expect(container.textContent).not.toContain('Nothing on this page');
    expect(container.textContent).not.toContain('No statement');
  });

  it('announces its findings once they are there', () => {
    const { one } = draw(half);
    expect(one('[role="status"]').textContent).toBe('');
  });
});
