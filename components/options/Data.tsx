import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../messages.ts';
import type { OptionsAction, OptionsDispatch, OptionsModel } from '../options-model.ts';
import { Part } from './Part.tsx';

interface Props {
  model: OptionsModel;
  dispatch: OptionsDispatch;
  undoable: (words: MessageKey, action: OptionsAction) => void;
}

/** Settings are small: a file above this is something else. */
const LARGEST_FILE = 1_000_000;

/** Export, import, reset. */
export function Data({ model, dispatch, undoable }: Props) {
  const [unreadable, setUnreadable] = useState(false);
  const trouble = unreadable ? t('import_unreadable') : model.importTrouble;
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file may be chosen again after it was put right.
    input.value = '';
    if (!file) return;
    const text = file.size > LARGEST_FILE ? null : await file.text().catch(() => null);
    setUnreadable(text === null);
    if (text !== null) undoable('undo_imported', { type: 'import', text });
  };
  return (
    <Part id="data" title={t('data_title')} lead={t('data_lead')}>
      <p class="actions">
        <button type="button" onClick={() => dispatch({ type: 'export' })}>
          {t('export')}
        </button>
        <label class="button">
          <input
            type="file"
            accept=".json,application/json"
            class="unseen"
            aria-describedby="import-trouble"
            onChange={(event) => read(event.currentTarget)}
          />
          {t('import')}
        </label>
        <button type="button" onClick={() => undoable('undo_reset', { type: 'reset' })}>
          {t('reset')}
        </button>
      </p>
      <p id="import-trouble" class="trouble" role="alert">
        {trouble}
      </p>
    </Part>
  );
}
