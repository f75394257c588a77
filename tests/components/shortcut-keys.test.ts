import { expect, it } from 'vitest';
import { ariaKeys, keyHint } from '../../components/shortcut-keys.ts';

it.each([
  ['Alt+Shift+S', 'Alt+Shift+S'],
  ['Ctrl+Shift+Y', 'Control+Shift+Y'],
  ['MacCtrl+Y', 'Control+Y'],
  ['Command+Period', 'Meta+Period'],
  ['⌥⇧S', 'Alt+Shift+S'],
  ['⌃⌘U', 'Control+Meta+U'],
])('%s is %s to a screen reader', (shortcut, keys) => expect(ariaKeys(shortcut)).toBe(keys));

it('hints at nothing where there is no key', () => expect(keyHint(undefined)).toEqual({}));
