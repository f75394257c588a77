import { useState } from 'preact/hooks';
import type { OwnTopic } from '../../settings/settings.ts';
import { t } from '../messages.ts';
import type { TryTopic } from '../options-model.ts';
import { Trial } from './Trial.tsx';
import { parseWords, writeWords } from './topic-words.ts';

interface Props {
  topic: OwnTopic;
  /** Whether it is among the settings already. */
  saved: boolean;
  save: (topic: OwnTopic) => void;
  remove: () => void;
  close: () => void;
  tryTopic: TryTopic;
}

/** Name, words, and a text to try them on. Kept as soon as both are there; until then it says what is missing. */
export function OwnTopicEditor({ topic, saved, save, remove, close, tryTopic }: Props) {
  const [name, setName] = useState(topic.name);
  const [typed, setTyped] = useState(writeWords(topic.words));
  const words = parseWords(typed);
  const missing = !name.trim() ? 'name' : words.length === 0 ? 'words' : null;
  const change = (nextName: string, nextTyped: string) => {
    setName(nextName);
    setTyped(nextTyped);
    const next = { ...topic, name: nextName.trim(), words: parseWords(nextTyped) };
    if (next.name && next.words.length) save(next);
  };
  return (
    <fieldset class="editor" aria-label={t('own_editor')}>
      <label class="field">
        <span>{t('own_name')}</span>
        <input
          type="text"
          maxLength={80}
          value={name}
          aria-invalid={saved && missing === 'name'}
          aria-describedby="own-state"
          onInput={(event) => change(event.currentTarget.value, typed)}
        />
      </label>
      <label class="field">
        <span>{t('own_words')}</span>
        <textarea
          rows={4}
          value={typed}
          aria-invalid={saved && missing === 'words'}
          aria-describedby="own-words-hint own-state"
          onInput={(event) => change(name, event.currentTarget.value)}
        />
      </label>
      <p class="hint" id="own-words-hint">
        {t('own_words_hint')}
      </p>
      <Trial words={words} tryTopic={tryTopic} />
      <p id="own-state" class={missing && saved ? 'trouble' : 'hint'} role="status">
        {missing === 'name' && t('own_missing_name')}
        {missing === 'words' && t('own_missing_words')}
        {!missing && t('saved')}
      </p>
      <p class="actions">
        <button type="button" onClick={close}>
          {t('done')}
        </button>
        {saved && (
          <button type="button" class="plain" onClick={remove}>
            {t('own_remove')}
          </button>
        )}
      </p>
    </fieldset>
  );
}
