import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../messages.ts';
import type { OptionsDispatch, PackDraft } from '../options-model.ts';
import { FileButton, textOf } from './FileButton.tsx';

interface Props {
  dispatch: OptionsDispatch;
  draft: PackDraft | undefined;
}

/** Bytes; settings/pack-schema.ts counts letters, of which the longest have four. */
const LARGEST_FILE = 20_000_000;

/** Where a pack comes from: a file, a file dropped anywhere on the page, a text that is pasted, or the example. */
export function PackSource({ dispatch, draft }: Props) {
  const [pasting, setPasting] = useState(false);
  const [typed, setTyped] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const read = (text: string | null) => {
    setUnreadable(text === null);
    if (text === null) dispatch({ type: 'drop-draft' });
    else dispatch({ type: 'read-pack', text });
  };
  const over = useDrop(read);
  // What was pasted is done with once it was taken or given up.
  const had = useRef(false);
  useEffect(() => {
    if (had.current && !draft) setTyped('');
    had.current = draft !== undefined;
  }, [draft]);
  return (
    <div class={over ? 'source over-it' : 'source'}>
      <p class="actions">
        <FileButton label={t('pack_file')} describedBy="pack-trouble" largest={LARGEST_FILE} onText={read} />
        <button type="button" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('pack_paste')}
        </button>
        <button type="button" onClick={() => dispatch({ type: 'read-example' })}>
          {t('pack_example')}
        </button>
      </p>
      <p class="hint">{t('pack_drop')}</p>
      <p id="pack-trouble" class="trouble" role="alert">
        {unreadable && t('import_unreadable')}
      </p>
      {pasting && (
        <label class="field">
          <span>{t('pack_text')}</span>
          <textarea
            class="code"
            rows={8}
            dir="ltr"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value);
              if (value.trim()) read(value);
              else dispatch({ type: 'drop-draft' });
            }}
          />
        </label>
      )}
    </div>
  );
}

/** Whether a file is over the page; its text once it is dropped. A file dropped on a page would else replace the page. */
function useDrop(onText: (text: string | null) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onText);
  latest.current = onText;
  // From the first picture on: what is dropped before an effect came would replace the page.
  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const holdsFile = ({ dataTransfer }: DragEvent) => !!dataTransfer?.types.includes('Files');
    document.addEventListener(
      'dragover',
      (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        if (!event.relatedTarget) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      async (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) latest.current(await textOf(file, LARGEST_FILE));
      },
      { signal },
    );
    return () => life.abort();
  }, []);
  return over;
}
