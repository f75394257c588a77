/** A shortcut as the browser writes it, as `aria-keyshortcuts` wants it (WAI-ARIA 1.2: names of KeyboardEvent.key). */

const NAMES: Record<string, string> = {
  Ctrl: 'Control',
  MacCtrl: 'Control',
  Command: 'Meta',
  '⌃': 'Control',
  '⌥': 'Alt',
  '⇧': 'Shift',
  '⌘': 'Meta',
};

/** "Ctrl+Shift+Y" and Chromium's "⌃⇧Y" on a Mac both become "Control+Shift+Y". */
export function ariaKeys(shortcut: string): string {
  return shortcut
    .split(/\+|(?<=[⌃⌥⇧⌘])/)
    .map((key) => NAMES[key] ?? key)
    .join('+');
}

/** Attributes of a button that a key presses too; none where there is no key. */
export function keyHint(shortcut: string | undefined) {
  return shortcut ? { title: shortcut, 'aria-keyshortcuts': ariaKeys(shortcut) } : {};
}
