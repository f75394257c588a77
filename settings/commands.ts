/**
 * The keyboard commands, for the manifest, the background and the pages of our own.
 *
 * Alt+Shift and a letter that is free in Chrome (which has A, C, I, P, T, W, X, Z), Edge (B besides) and Firefox. Chromium
 * takes four suggestions at most, the popup's among them: what is wanted least often comes without.
 */
export const COMMANDS = ['toggle-sidebar', 'next-finding', 'copy-brief', 'read-page'] as const;
export type Command = (typeof COMMANDS)[number];

/** The browser's own name for pressing the toolbar button. */
export const POPUP_COMMAND = '_execute_action' as const;

/** What the commands' keys are as the browser writes them ("Alt+Shift+S"); none for one without. */
export type Shortcuts = Partial<Record<Command | typeof POPUP_COMMAND, string>>;

const SUGGESTED: Shortcuts = {
  [POPUP_COMMAND]: 'Alt+Shift+U',
  'toggle-sidebar': 'Alt+Shift+S',
  'next-finding': 'Alt+Shift+J',
  'copy-brief': 'Alt+Shift+Y',
};

/** The manifest's `commands`; the browser fills in the texts. */
export function manifestCommands() {
  const suggested = (name: keyof Shortcuts) =>
    SUGGESTED[name] && { suggested_key: { default: SUGGESTED[name] } };
  return {
    [POPUP_COMMAND]: { ...suggested(POPUP_COMMAND) },
    ...Object.fromEntries(
      COMMANDS.map((name) => [
        name,
        { ...suggested(name), description: `__MSG_command_${name.replace('-', '_')}__` },
      ]),
    ),
  };
}
