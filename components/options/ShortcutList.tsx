import { POPUP_COMMAND, type Shortcuts } from '../../settings/commands.ts';
import { type MessageKey, t } from '../messages.ts';
import type { OptionsDispatch, OptionsModel } from '../options-model.ts';
import { Part } from './Part.tsx';

interface Props {
  shortcuts: NonNullable<OptionsModel['shortcuts']>;
  dispatch: OptionsDispatch;
}

/** The browser's, by its own rules: not ours to change. */
const PAGE = 'chrome://extensions/shortcuts';

const ROWS: [name: keyof Shortcuts, words: MessageKey][] = [
  [POPUP_COMMAND, 'command_open_popup'],
  ['toggle-sidebar', 'command_toggle_sidebar'],
  ['next-finding', 'command_next_finding'],
  ['copy-brief', 'command_copy_brief'],
  ['read-page', 'command_read_page'],
];

/** Each command with the key that is in force, and the way to change them. */
export function ShortcutList({ shortcuts: { keys, browser }, dispatch }: Props) {
  return (
    <Part id="shortcuts" title={t('shortcuts_title')} lead={t('shortcuts_lead')}>
      <dl class="keys">
        {ROWS.map(([name, words]) => (
          <div key={name}>
            <dt>{t(words)}</dt>
            <dd>
              {keys[name] ? (
                <kbd dir="ltr">{keys[name]}</kbd>
              ) : (
                <span class="hint">{t('shortcut_none')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" onClick={() => dispatch({ type: 'change-shortcuts' })}>
          {t('shortcuts_change')}
        </button>
      </div>
      <p class="hint">
        {browser === 'firefox' ? t('shortcuts_how_firefox') : t('shortcuts_how_chromium', PAGE)}
      </p>
    </Part>
  );
}
