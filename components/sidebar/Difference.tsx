import { useState } from 'preact/hooks';
import { t } from '../messages.ts';
import { wordDiff } from '../word-diff.ts';

/** What changed between the first printing and the second; worked out only when asked for. */
export function Difference({ before, after, lang }: { before: string; after: string; lang: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('difference')}</summary>
      {open && (
        <p class="difference" lang={lang || undefined} dir="auto">
          {wordDiff(before, after).map(({ kind, text }, i) => {
            if (kind === 'gone') {
              return (
                <del key={i}>
                  <span class="unseen">{t('difference_gone')} </span>
                  {text}
                </del>
              );
            }
            if (kind === 'new') {
              return (
                <ins key={i}>
                  <span class="unseen">{t('difference_new')} </span>
                  {text}
                </ins>
              );
            }
            return text;
          })}
        </p>
      )}
    </details>
  );
}
