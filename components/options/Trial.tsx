import { useState } from 'preact/hooks';
import { plural, t } from '../messages.ts';
import type { TryTopic } from '../options-model.ts';
import { Marked } from './Marked.tsx';

/** A text to try a topic's words on, and the same text with the words that match marked. */
export function Trial({ words, tryTopic }: { words: string[]; tryTopic: TryTopic }) {
  const [text, setText] = useState('');
  const ranges = text && words.length ? tryTopic({ words }, text) : [];
  return (
    <div class="trial">
      <label class="field">
        <span>{t('trial')}</span>
        <textarea
          rows={3}
          value={text}
          placeholder={t('trial_placeholder')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="hint" role="status">
        {text && (ranges.length ? plural('trial_found', ranges.length) : t('trial_none'))}
      </p>
      {ranges.length > 0 && <Marked text={text} ranges={ranges} />}
    </div>
  );
}
