/**
 * The sidebar: a Brief, drawn.
 *
 *   head · answer on a selection · topic (what to know first) · pledges + timeline · members · duplicates + map · facts
 */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { orderSections, type Section } from '../settings/sections.ts';
import { findingWords } from './finding-words.ts';
import { findings } from './findings.ts';
import { direction, locale, t } from './messages.ts';
import { noticeWords } from './notice.ts';
import { selectionWords } from './selection-words.ts';
import { Duplicates } from './sidebar/Duplicates.tsx';
import { Facts } from './sidebar/Facts.tsx';
import { Head } from './sidebar/Head.tsx';
import { Members } from './sidebar/Members.tsx';
import { Pledges } from './sidebar/Pledges.tsx';
import { Selection } from './sidebar/Selection.tsx';
import { Tab } from './sidebar/Tab.tsx';
import { Topic } from './sidebar/Topic.tsx';
import type { Dispatch, SidebarModel } from './sidebar-model.ts';

const PARTS: Record<Section, ComponentType<{ model: SidebarModel; dispatch: Dispatch }>> = {
  topic: Topic,
  pledges: Pledges,
  members: Members,
  duplicates: Duplicates,
  facts: Facts,
};

/** Sections of the first drawing: they fill a window. */
const AT_FIRST = 2;

export function Sidebar({ model, dispatch }: { model: SidebarModel; dispatch: Dispatch }) {
  const { look, placement, state, trouble, notice, selection } = model;
  const root = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  /** Whether the reader folded or opened it from here: only then may the focus follow. */
  const asked = useRef(false);
  const [announcement, setAnnouncement] = useState('');
  /** What a reader sees first is drawn first; the rest right after the browser has shown it. */
  const [whole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []);

  // Said once a page, after the region exists: a text that is there from the start isn't announced.
  const done = model.progress === undefined;
  useEffect(() => {
    if (!done) return;
    const found = findings(model.brief).slice(0, 3);
    setAnnouncement([t('name'), ...found.map(findingWords)].join('. '));
  }, [model.brief.url, done]);
  useEffect(() => {
    if (selection) setAnnouncement(`${t('selection_title')}. ${selectionWords(selection)}`);
  }, [selection?.id]);
  useEffect(() => {
    if (asked.current) (state === 'folded' ? opener : root).current?.focus({ preventScroll: true });
    asked.current = false;
  }, [state]);

  const send: Dispatch = (action) => {
    asked.current = action.type === 'fold' || action.type === 'open';
    dispatch(action);
  };
  return (
    <aside
      ref={root}
      class={`sb sidebar ${state} ${placement} ${look.side}`}
      aria-label={t('sidebar_label')}
      lang={locale()}
      dir={direction()}
      data-theme={look.theme}
      style={{ '--scale': look.textSize / 100, '--width': `${look.width}px` }}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && state === 'open') send({ type: 'fold' });
      }}
    >
      <p class="unseen" role="status">
        {notice ? noticeWords(notice) : announcement}
      </p>
      {state === 'folded' ? (
        <Tab model={model} dispatch={send} opener={opener} />
      ) : (
        <>
          <Head model={model} dispatch={send} />
          {notice && (
            <p class="notice" aria-hidden="true">
              {noticeWords(notice)}
            </p>
          )}
          <div class="body">
            {trouble ? (
              <p class="trouble" role="alert">
                {trouble}
              </p>
            ) : (
              <>
                {selection && <Selection selection={selection} model={model} dispatch={send} />}
                {orderSections(look.sectionsOrder)
                  .filter((section) => !look.sectionsOff.includes(section))
                  .slice(0, whole ? undefined : AT_FIRST)
                  .map((section) => {
                    const Part = PARTS[section];
                    return <Part key={section} model={model} dispatch={send} />;
                  })}
              </>
            )}
          </div>
        </>
      )}
    </aside>
  );
}
