import { useEffect, useState } from 'preact/hooks';
import { locale, t } from '../messages.ts';
import type { PageTrial, TryPage } from '../options-model.ts';
import { Marked } from './Marked.tsx';

/** A text to try all topics on that are on: what a page like it would be about, and the words that say so. */
export function PageTrialBox({ tryPage }: { tryPage: TryPage }) {
  const [text, setText] = useState('');
  const [trial, setTrial] = useState<PageTrial>();
  useEffect(() => {
    let late = false;
    if (!text.trim()) return setTrial(undefined);
    tryPage(text).then(
      (found) => !late && setTrial(found),
      () => !late && setTrial(undefined),
    );
    return () => {
      late = true;
    };
  }, [text, tryPage]);
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
        {trial && verdict(trial)}
      </p>
      {trial && trial.text === text && trial.ranges.length > 0 && (
        <Marked text={text} ranges={trial.ranges} />
      )}
    </div>
  );
}

function verdict({ about, mentions }: PageTrial): string {
  const list = new Intl.ListFormat(locale());
  if (about.length > 0) return t('try_about', list.format(about));
  return mentions.length > 0 ? t('try_mention', list.format(mentions)) : t('try_nothing');
}
