import { IconButton } from '../IconButton.tsx';
import { t } from '../messages.ts';
import type { Undo } from '../Options.tsx';

interface Props {
  undo: Undo | null;
  onUndo: () => void;
  onClose: () => void;
}

/** What was just done and the way back; stays until closed, because a reader may be slow. */
export function UndoLine({ undo, onUndo, onClose }: Props) {
  return (
    <div class="undo" role="status">
      {undo && (
        <p>
          <span>{t(undo.words)}</span>
          <button type="button" onClick={onUndo}>
            {t('undo')}
          </button>
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </p>
      )}
    </div>
  );
}
