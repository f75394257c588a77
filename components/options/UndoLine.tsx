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
          <button type="button" class="icon" aria-label={t('close')} title={t('close')} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </p>
      )}
    </div>
  );
}
