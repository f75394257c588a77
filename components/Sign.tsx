import type { Verdict } from '../brief/types.ts';
import { SIGNS } from './finding-words.ts';

/** The sign of a verdict or another finding. The word stands beside it, so it isn't read out. */
export function Sign({ of }: { of: Verdict | 'repeats' }) {
  return (
    <span class="sign" aria-hidden="true">
      {SIGNS[of]}
    </span>
  );
}
