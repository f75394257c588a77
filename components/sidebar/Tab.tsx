import type { Ref } from 'preact';
import { findingSign, findingWords } from '../finding-words.ts';
import { findings } from '../findings.ts';
import { t } from '../messages.ts';
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
    <div class="tab">
      <button
        type="button"
        class="opener"
        ref={opener}
        aria-expanded="false"
        title={t('open')}
        onClick={() => dispatch({ type: 'open' })}
      >
        {top && (
          <span class={`sign ${top.kind === 'verdict' ? top.verdict : ''}`} aria-hidden="true">
            {findingSign(top)}
          </span>
        )}
        <span class="words">
          <span class="unseen">{t('name')}: </span>
          {model.trouble ? t('trouble') : top ? findingWords(top) : t('name')}
        </span>
      </button>
      <button
        type="button"
        class="icon"
        aria-label={t('close')}
        title={t('close')}
        onClick={() => dispatch({ type: 'close' })}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
