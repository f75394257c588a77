import type { Settings } from '../../settings/settings.ts';
import { t } from '../messages.ts';
import { Choice, Switch } from './Choice.tsx';
import { Part } from './Part.tsx';
import { SectionList } from './SectionList.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';

interface Props {
  settings: Settings;
  isLocked: (key: keyof Settings) => boolean;
  set: (patch: Partial<Settings>) => void;
}

/** What the sidebar does by itself, and what it shows. */
export function Behaviour({ settings, isLocked, set }: Props) {
  return (
    <Part id="behaviour" title={t('behaviour_title')}>
      <Choice
        legend={t('opens')}
        name="opens"
        value={settings.opens}
        locked={isLocked('opens')}
        options={[
          { value: 'open', label: t('opens_open'), hint: t('opens_open_hint') },
          { value: 'fold', label: t('opens_fold'), hint: t('opens_fold_hint') },
          { value: 'badge', label: t('opens_badge'), hint: t('opens_badge_hint') },
        ]}
        onChoose={(opens) => set({ opens })}
      />
      <fieldset disabled={isLocked('sectionsOff') || isLocked('sectionsOrder')}>
        <legend>{t('sections')}</legend>
        <SetByOrganisation when={isLocked('sectionsOff') || isLocked('sectionsOrder')} />
        <SectionList settings={settings} set={set} />
      </fieldset>
      <fieldset disabled={isLocked('highlights')}>
        <legend>{t('in_the_page')}</legend>
        <SetByOrganisation when={isLocked('highlights')} />
        <Switch
          label={t('highlights')}
          hint={t('highlights_hint')}
          checked={settings.highlights}
          onSwitch={(highlights) => set({ highlights })}
        />
      </fieldset>
    </Part>
  );
}
