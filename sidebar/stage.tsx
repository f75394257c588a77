/** Draws the view into the page: mounts it with the first model, takes it out again, puts it back if the page throws it out. */
import { render } from 'preact';
import { speak, t } from '../components/messages.ts';
import { Sidebar } from '../components/Sidebar.tsx';
import type { SidebarModel } from '../components/sidebar-model.ts';
import { sidebarStyles } from '../components/sidebar-styles.ts';
import { LEAVE, type Mount, mountSidebar } from '../page/mount.ts';
import { WHILE_PRESENT } from '../page/presence.ts';
import { sidebarModel } from './model.ts';
import { isOrphaned } from './orphan.ts';
import type { CreateStage } from './view-port.ts';

/** How often a page may take the sidebar out before we give in: fighting it would cost the reader more. */
const RESTORES = 3;

/** At each of them the sidebar looks whether its extension is still there, before a component asks it for a text. */
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click'];

export const createStage: CreateStage = (dispatch, signal) => {
  let mount: Mount | undefined;
  let drawn: AbortController | undefined;
  let last: SidebarModel | undefined;
  let restores = 0;
  let spoken: string | undefined;

  const draw = (model: SidebarModel) => {
    last = model;
    if (!mount) {
      drawn = new AbortController();
      mount = mountSidebar(`${sidebarStyles}\n${WHILE_PRESENT}`, drawn.signal);
      mount.host.addEventListener(LEAVE, isOrphaned, { signal: drawn.signal });
      for (const type of TOUCHES) {
        mount.root.addEventListener(type, (event) => isOrphaned() && event.stopImmediatePropagation(), {
          capture: true,
          signal: drawn.signal,
        });
      }
    } else if (mount.lost) {
      if (restores >= RESTORES) return;
      restores += 1;
      mount.restore();
    }
    render(<Sidebar model={model} dispatch={dispatch} />, mount.root);
  };
  const clear = () => {
    if (mount) render(null, mount.root);
    drawn?.abort();
    mount = undefined;
    drawn = undefined;
  };
  signal.addEventListener('abort', clear);
  return {
    draw(given) {
      if (given.texts?.language !== spoken) speak(given.texts);
      spoken = given.texts?.language;
      draw(sidebarModel(given));
    },
    trouble: () => last && draw({ ...last, trouble: t('reload_page') }),
    clear,
  };
};
