import type { Settings } from '../../settings/settings.ts';
import { t } from '../messages.ts';
import type { OptionsModel, TryPage } from '../options-model.ts';
import { Switch } from './Choice.tsx';
import { PageTrialBox } from './PageTrialBox.tsx';
import { Part } from './Part.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';

interface Props {
  model: OptionsModel;
  set: (patch: Partial<Settings>) => void;
  tryPage?: TryPage | undefined;
}

/** The packs' topics, on or off. */
export function Topics({ model, set, tryPage }: Props) {
  const { settings, topics } = model;
  const locked = model.locked?.includes('topicsOff');
  const packs = [...new Set(topics.map((topic) => topic.pack))];
  return (
    <Part id="topics" title={t('topics_title')} lead={t('topics_lead')}>
      {packs.map((pack) => (
        <fieldset key={pack} class="grid" disabled={locked}>
          <legend>{t('topics_pack', pack)}</legend>
          <SetByOrganisation when={locked} />
          <div>
            {topics
              .filter((topic) => topic.pack === pack)
              .map(({ id, name }) => (
                <Switch
                  key={id}
                  label={name}
                  checked={!settings.topicsOff.includes(id)}
                  onSwitch={(on) =>
                    set({
                      topicsOff: on
                        ? settings.topicsOff.filter((off) => off !== id)
                        : [...settings.topicsOff, id],
                    })
                  }
                />
              ))}
          </div>
        </fieldset>
      ))}
      {topics.length === 0 && <p class="none">{t('topics_none')}</p>}
      {tryPage && <PageTrialBox tryPage={tryPage} />}
    </Part>
  );
}
