import { useState } from 'preact/hooks';
import { t } from '../messages.ts';

/** The reader's own topics as a pack to hand on, under a name of their choice. */
export function ExportTopics({ exportAs }: { exportAs: (name: string) => void }) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  if (!open) {
    return (
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {t('own_export')}
      </button>
    );
  }
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim()) return;
        exportAs(name.trim());
        setOpen(false);
      }}
    >
      <label class="field">
        <span>{t('own_export_name')}</span>
        <input
          type="text"
          required
          maxLength={80}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('own_export_save')}</button>
    </form>
  );
}
