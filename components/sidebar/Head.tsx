import { useState } from 'preact/hooks';
import { IconButton } from '../IconButton.tsx';
import { t } from '../messages.ts';
import type { Dispatch, SidebarAction, SidebarModel } from '../sidebar-model.ts';

/** Name, a menu of what is needed seldom, fold, close. */
export function Head({ model, dispatch }: { model: SidebarModel; dispatch: Dispatch }) {
  const [open, setOpen] = useState(false);
  const items: [
    SidebarAction & { type: 'copy' | 'toggle-highlights' | 'not-on-this-site' | 'options' },
    string,
  ][] = [
    [{ type: 'copy' }, t('copy')],
    [{ type: 'toggle-highlights' }, t(model.look.highlights ? 'highlights_off' : 'highlights_on')],
    [{ type: 'not-on-this-site' }, t('not_on_this_site')],
    [{ type: 'options' }, t('options')],
  ];
  return (
    <header class="head">
      <h1>{t('name')}</h1>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what bubbles up from its buttons */}
      <div
        class="menu"
        onFocusOut={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
          event.currentTarget.querySelector('button')?.focus();
        }}
      >
        <IconButton icon="menu" label={t('menu')} expanded={open} onClick={() => setOpen(!open)} />
        {open && (
          <ul>
            {items.map(([action, words]) => (
              <li key={action.type}>
                <button
                  type="button"
                  onClick={() => {
                    setOpen(false);
                    dispatch(action);
                  }}
                >
                  {words}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <IconButton icon="fold" label={t('fold')} onClick={() => dispatch({ type: 'fold' })} />
      <IconButton icon="close" label={t('close')} onClick={() => dispatch({ type: 'close' })} />
    </header>
  );
}
