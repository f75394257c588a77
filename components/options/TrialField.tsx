import type { ComponentChildren } from 'preact';
import { t } from '../messages.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  /** What came of it, told to screen readers too. */
  result: ComponentChildren;
  /** The text again, marked. */
  children: ComponentChildren;
}

/** A field for a text to try, with what came of it below. */
export function TrialField({ text, onText, result, children }: Props) {
  return (
    <div class="trial">
      <label class="field">
        <span>{t('trial')}</span>
        <textarea
          rows={3}
          value={text}
          placeholder={t('trial_placeholder')}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <p class="hint" role="status">
        {result}
      </p>
      {children}
    </div>
  );
}
