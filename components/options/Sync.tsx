import type { SyncState } from '../../settings/sync/state.ts';
import { formatMoment } from '../dates.ts';
import { locale, type MessageKey, t } from '../messages.ts';
import type { OptionsDispatch, OptionsModel } from '../options-model.ts';
import { Switch } from './Choice.tsx';

interface Props {
  model: OptionsModel;
  dispatch: OptionsDispatch;
}

/** The browser's own sync: off until the reader wants it, with a plain word on what goes where and on how it went. */
export function Sync({ model, dispatch }: Props) {
  const { sync } = model;
  if (!sync) return null;
  return (
    <div class="sync">
      <Switch
        label={t('sync')}
        hint={t('sync_hint')}
        checked={sync.on}
        onSwitch={(on) => dispatch({ type: 'sync', on })}
      />
      {sync.on && <p class="hint">{t('sync_account')}</p>}
      <p class={sync.on && sync.trouble ? 'trouble' : 'hint'} role="status">
        {sync.on && wordsOf(sync)}
      </p>
      {sync.on && sync.left && <p class="trouble">{t('sync_left', namesOf(sync.left, model))}</p>}
      {!sync.on && sync.copy && (
        <p class="actions">
          <button type="button" onClick={() => dispatch({ type: 'remove-copy' })}>
            {t('sync_remove')}
          </button>
        </p>
      )}
    </div>
  );
}

function wordsOf({ trouble, reason = '', last }: SyncState): string | false {
  if (trouble) return trouble === 'failed' ? t('sync_failed', reason) : t(`sync_${trouble}`);
  return last !== undefined && t('sync_last', formatMoment(last));
}

/** Choices that can grow beyond what an item of the sync holds, besides topics. */
const NAMES: Record<string, MessageKey> = {
  sitesExcept: 'sites_title',
  sitesOnly: 'sites_title',
  topicsOff: 'topics_title',
  packsOff: 'packs_title',
};

function namesOf(choices: readonly string[], { settings }: OptionsModel): string {
  const names = choices.map((choice) => {
    const topic = settings.ownTopics.find(({ id }) => choice === `topic:${id}`);
    const known = NAMES[choice];
    return topic?.name ?? (known ? t(known) : choice);
  });
  return new Intl.ListFormat(locale()).format([...new Set(names)]);
}
