/**
 * The extension may be updated, switched off or removed under an open page. Firefox then ends its scripts there; Chromium
 * leaves them running without a browser API, where every interface text throws "Extension context invalidated".
 */
import { shared } from './view-port.ts';

/** Whether that has happened. If so, this life ends at once: the sidebar, its marks and all listeners leave the page. */
export function isOrphaned(): boolean {
  if (globalThis.chrome?.runtime?.id) return false;
  shared.sidebriefLife?.abort();
  return true;
}

/**
 * Looks at the moments in which a reader comes back from where such things are done (another tab, a dialogue, the toolbar).
 * No browser tells it by itself.
 */
export function watchOrphaned(signal: AbortSignal): void {
  document.addEventListener('visibilitychange', isOrphaned, { signal });
  addEventListener('focus', isOrphaned, { signal });
}
