/**
 * The sidebar's place in a page: one element beside <body> with a closed shadow root and its own style sheet.
 *
 * It stands outside <body>, because frameworks replace the body's children and pages query them. Nothing is
 * parsed as HTML (Trusted Types have nothing to refuse), no <style> is needed (a strict CSP neither).
 */

export const HOST = 'sidebrief-sidebar';

/** What an old sidebar is told before it goes; its life, if it still has one, ends with it (sidebar/orphan.ts). */
export const LEAVE = 'sidebrief-leave';

export interface Mount {
  host: HTMLElement;
  root: ShadowRoot;
  /** Whether the page has taken the element out. */
  readonly lost: boolean;
  /** Puts it back where the page took it out. */
  restore(): void;
}

/** Events by which a reader acts; a page's own synthetic ones are stopped before they reach a button. */
const ACTS = ['click', 'auxclick', 'pointerdown', 'keydown', 'keyup', 'input', 'change', 'submit', 'toggle'];

/**
 * Firefox before 153 refuses adoptedStyleSheets from content scripts (mdn/browser-compat-data#25003); there a
 * <style> is attached empty and filled then, which the page's CSP lets through (mozilla/firefox-translations#272).
 */
function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    root.append(style);
    style.textContent = css;
  }
}

/** Takes out a sidebar that an earlier life of the extension left behind (an update, a reload). */
export function makeWay(): void {
  for (const old of document.querySelectorAll(HOST)) {
    old.dispatchEvent(new Event(LEAVE));
    old.remove();
  }
}

/** @param signal takes the sidebar out of the page when it aborts */
export function mountSidebar(css: string, signal: AbortSignal): Mount {
  makeWay();
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  adopt(root, css);
  for (const type of ACTS) {
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), {
      capture: true,
      signal,
    });
  }
  const restore = () => document.documentElement.append(host);
  restore();
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    root,
    get lost() {
      return !host.isConnected;
    },
    restore,
  };
}
