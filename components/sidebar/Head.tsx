import { useState } from 'preact/hooks';
import { t } from '../messages.ts';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';

/** Name, fold, close, and a menu of what is needed seldom. */
export function Head({ model, dispatch }: { model: SidebarModel; dispatch: Dispatch }) {
  const [open, setOpen] = useState(false);
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  const item = (type: 'copy' | 'toggle-highlights' | 'not-on-this-site' | 'options', words: string) => (
    <li>
      <button
        type="button"
        onClick={() => {
          setOpen(false);
          dispatch({ type });
        }}
      >
        {words}
      </button>
    </li>
  );
  return (
    <header class="head">
      <h1>{t('name')}</h1>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what bubbles up from its buttons */}
      <div
        class="menu"
        onFocusOut={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
          event.currentTarget.querySelector('button')?.focus();
        }}
      >
        <button
          type="button"
          class="icon"
          aria-expanded={open}
          aria-label={t('menu')}
          title={t('menu')}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
        {open && (
          <ul>
            {item('copy', t('copy'))}
            {item('toggle-highlights', t(model.look.highlights ? 'highlights_off' : 'highlights_on'))}
            {item('not-on-this-site', t('not_on_this_site'))}
            {item('options', t('options'))}
          </ul>
        )}
      </div>
      <button
        type="button"
        class="icon fold"
        aria-label={t('fold')}
        title={t('fold')}
        onClick={() => dispatch({ type: 'fold' })}
      >
        <span aria-hidden="true">›</span>
      </button>
      <button
        type="button"
        class="icon"
        aria-label={t('close')}
        title={t('close')}
        onClick={() => dispatch({ type: 'close' })}
      >
        <span aria-hidden="true">×</span>
      </button>
    </header>
  );
}
