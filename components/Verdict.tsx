import type { Verdict as VerdictId } from '../brief/types.ts';
import { t } from './messages.ts';
import { Sign } from './Sign.tsx';

/** Sign and word of a verdict; the colour comes on top of them. */
export function Verdict({ verdict }: { verdict: VerdictId }) {
  return (
    <span class="verdict">
      <Sign of={verdict} /> {t(`verdict_${verdict}`)}
    </span>
  );
}
