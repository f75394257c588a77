import type { Verdict as VerdictId } from '../brief/types.ts';
import { SIGNS } from './finding-words.ts';
import { t } from './messages.ts';

/** Sign and word of a verdict; the colour comes on top of them. */
export function Verdict({ verdict }: { verdict: VerdictId }) {
  return (
    <span class="verdict">
      <span class="sign" aria-hidden="true">
        {SIGNS[verdict]}
      </span>{' '}
      {t(`verdict_${verdict}`)}
    </span>
  );
}
