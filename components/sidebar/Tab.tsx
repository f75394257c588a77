import type { Ref } from 'preact';
import { findingWords, signOf } from '../finding-words.ts';
import { findings } from '../findings.ts';
import { IconButton } from '../IconButton.tsx';
import { t } from '../messages.ts';
import { Sign } from '../Sign.tsx';
import type { Dispatch, SidebarModel } from '../sidebar-model.ts';

interface Props {
  model: SidebarModel;
  dispatch: Dispatch;
  opener: Ref<HTMLButtonElement>;
}

/** The folded sidebar: a narrow tab that names the top finding. */
export function Tab({ model, dispatch, opener }: Props) {
  const top = findings(model.brief)[0];
  return (
    <div class={`tab ${top ? signOf(top) : ''}`}>
      <button
        type="button"
        class="opener"
        ref={opener}
        aria-expanded="false"
        title={t('open')}
        onClick={() => dispatch({ type: 'open' })}
      >
        {top && !model.trouble && <Sign of={signOf(top)} />}
        <span>
          <span class="unseen">{t('name')}: </span>
          {model.trouble ? t('trouble') : top ? findingWords(top) : t('name')}
        </span>
      </button>
      <IconButton icon="close" label={t('close')} onClick={() => dispatch({ type: 'close' })} />
    </div>
  );
}
