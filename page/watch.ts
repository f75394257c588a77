/** Pages that change: navigation without a load, and text that comes, goes or unfolds. */

/** The address without its fragment: moving within a page is no new page. */
export const addressOf = (href: string): string => href.split('#', 1)[0] as string;

/**
 * Calls back when the page's address has changed without a load (history or Navigation API).
 *
 * The Navigation API tells it without patching the page's history object, in Chromium 102 and Firefox 147;
 * https://developer.mozilla.org/docs/Web/API/Navigation_API. `currententrychange` comes after the URL is committed.
 */
export function watchNavigation(changed: () => void, signal?: AbortSignal): void {
  let last = addressOf(location.href);
  const check = () => {
    const now = addressOf(location.href);
    if (now === last) return;
    last = now;
    changed();
  };
  const target = (globalThis as { navigation?: EventTarget }).navigation;
  target?.addEventListener('currententrychange', check, signal && { signal });
  addEventListener('popstate', check, signal && { signal });
}

interface Quiet {
  /** How long nothing must change before the callback, ms. */
  quiet: number;
  /** The longest wait while a page keeps changing, ms. */
  patience: number;
  signal: AbortSignal;
  /** Tells our own elements: their coming and going is no change of the page. */
  ours?: (node: Node) => boolean;
}

/**
 * Calls back each time the page has changed and come to rest. One observer, one timer.
 *
 * It watches <html>, since pages replace their <body>; what happens to our own elements there is no change.
 */
export function watchContent(changed: () => void, { quiet, patience, signal, ours }: Quiet): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const fire = () => {
    timer = undefined;
    since = 0;
    changed();
  };
  const isOurs = ({ addedNodes, removedNodes }: MutationRecord) =>
    addedNodes.length + removedNodes.length > 0 &&
    [...addedNodes, ...removedNodes].every(ours ?? (() => false));
  const observer = new MutationObserver((records) => {
    if (ours && records.every(isOurs)) return;
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(quiet, since + patience - now)));
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
