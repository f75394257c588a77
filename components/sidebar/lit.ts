import type { Dispatch } from '../sidebar-model.ts';

/** Lights paragraphs up in the page while the pointer or the focus is on an entry. */
export function lit(paragraphs: [from: number, to: number][], dispatch: Dispatch) {
  const light = () => dispatch({ type: 'light', paragraphs });
  const out = () => dispatch({ type: 'light', paragraphs: [] });
  return { onPointerEnter: light, onPointerLeave: out, onFocusCapture: light, onBlurCapture: out };
}
