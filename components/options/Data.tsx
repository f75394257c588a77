import { useState } from 'preact/hooks';
import { t } from '../messages.ts';
import type { OptionsDispatch, OptionsModel, Undoable } from '../options-model.ts';
import { FileButton } from './FileButton.tsx';
import { Part } from './Part.tsx';
import { Sync } from './Sync.tsx';

interface Props {
  model: OptionsModel;
  dispatch: OptionsDispatch;
  undoable: Undoable;
}

/** Settings are small, but packs come with them. */
const LARGEST_FILE = 50_000_000;

/** Sync, export, import, reset. */
export function Data({ model, dispatch, undoable }: Props) {
  const [unreadable, setUnreadable] = useState(false);
  const trouble = unreadable ? t('import_unreadable') : model.importTrouble;
  const read = (text: string | null) => {
    setUnreadable(text === null);
    if (text !== null) undoable('undo_imported', { type: 'import', text });
  };
  return (
    <Part id="data" title={t('data_title')} lead={t('data_lead')}>
      <Sync model={model} dispatch={dispatch} />
      <p class="actions">
        <button type="button" onClick={() => dispatch({ type: 'export' })}>
          {t('export')}
        </button>
        <FileButton label={t('import')} describedBy="import-trouble" largest={LARGEST_FILE} onText={read} />
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
