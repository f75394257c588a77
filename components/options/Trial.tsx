import { useState } from 'preact/hooks';
import { plural, t } from '../messages.ts';
import type { TryTopic } from '../options-model.ts';

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
      {ranges.length > 0 && (
        <p class="marked" dir="auto">
          {marked(text, ranges)}
        </p>
      )}
    </div>
  );
}

/** Text and marks in turn; ranges that are out of order or out of the text are left unmarked. */
function marked(text: string, ranges: readonly [number, number][]) {
  const parts = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end > text.length || end <= start) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
