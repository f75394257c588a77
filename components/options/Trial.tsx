import { useState } from 'preact/hooks';
import { plural, t } from '../messages.ts';
import type { TryTopic } from '../options-model.ts';
import { Marked } from './Marked.tsx';
import { TrialField } from './TrialField.tsx';

/** A text to try a topic's words on, and the same text with the words that match marked. */
export function Trial({ words, tryTopic }: { words: string[]; tryTopic: TryTopic }) {
  const [text, setText] = useState('');
  const ranges = text && words.length ? tryTopic({ words }, text) : [];
  return (
    <TrialField
      text={text}
      onText={setText}
      result={text && (ranges.length ? plural('trial_found', ranges.length) : t('trial_none'))}
    >
      {ranges.length > 0 && <Marked text={text} ranges={ranges} />}
    </TrialField>
  );
}
