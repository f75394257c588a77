import { useEffect, useState } from 'preact/hooks';
import { locale, t } from '../messages.ts';
import type { PageTrial, TryPage } from '../options-model.ts';
import { inWords } from '../topic-name.ts';
import { Marked } from './Marked.tsx';
import { TrialField } from './TrialField.tsx';

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
    <TrialField text={text} onText={setText} result={trial && verdict(trial)}>
      {trial && trial.text === text && trial.ranges.length > 0 && (
        <Marked text={text} ranges={trial.ranges} />
      )}
    </TrialField>
  );
}

function verdict({ about, mentions }: PageTrial): string {
  if (about.length > 0) return t('try_about', inWords(about, locale()));
  return mentions.length > 0 ? t('try_mention', inWords(mentions, locale())) : t('try_nothing');
}
