import { useState } from 'preact/hooks';
import { type Change, wordDiff } from '../../brief/duplicates/diff.ts';
import { t } from '../messages.ts';

/** Unchanged words kept on each side of a change. */
const KEPT = 6;

interface Props {
  /** Texts that stand for each other, first printing and second. */
  pairs: [before: string, after: string][];
  lang: string;
}

/** What changed between the printings, word by word; worked out only when asked for. */
export function Difference({ pairs, lang }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('difference')}</summary>
      {open &&
        pairs.map(([before, after]) => (
          <p key={after} class="difference" lang={lang || undefined} dir="auto">
            {wordDiff(before, after).map((change, i, all) => (
              <Part key={`${i} ${change.words}`} {...change} first={i === 0} last={i === all.length - 1} />
            ))}
          </p>
        ))}
    </details>
  );
}

function Part({ op, words, before, first, last }: Change & { first: boolean; last: boolean }) {
  // Between ideographs there is no space.
  const gap = first ? '' : before;
  if (op === 'same') return <>{gap + shorten(words, first, last)}</>;
  const Tag = op === 'delete' ? 'del' : 'ins';
  return (
    <>
      {gap}
      <Tag>
        <span class="unseen">{t(op === 'delete' ? 'difference_gone' : 'difference_new')} </span>
        {words}
      </Tag>
    </>
  );
}

/** A long unchanged stretch says nothing: its ends are enough to find the place. */
function shorten(words: string, first: boolean, last: boolean): string {
  const list = words.split(/\s+/);
  const ends = (first ? 0 : KEPT) + (last ? 0 : KEPT);
  if (list.length <= ends + KEPT) return words;
  return [...(first ? [] : list.slice(0, KEPT)), '…', ...(last ? [] : list.slice(-KEPT))].join(' ');
}
