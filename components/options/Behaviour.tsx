import type { Settings } from '../../settings/settings.ts';
import { t } from '../messages.ts';
import { Choice, Switch } from './Choice.tsx';
import { Part } from './Part.tsx';

interface Props {
  settings: Settings;
  set: (patch: Partial<Settings>) => void;
}

/** What the sidebar does by itself, and what it shows. */
export function Behaviour({ settings, set }: Props) {
  const { sectionsOff } = settings;
  const sections = ['topic', 'pledges', 'members', 'duplicates', 'facts'] as const;
  return (
    <Part id="behaviour" title={t('behaviour_title')}>
      <Choice
        legend={t('opens')}
        name="opens"
        value={settings.opens}
        options={[
          { value: 'open', label: t('opens_open'), hint: t('opens_open_hint') },
          { value: 'fold', label: t('opens_fold'), hint: t('opens_fold_hint') },
          { value: 'badge', label: t('opens_badge'), hint: t('opens_badge_hint') },
        ]}
        onChoose={(opens) => set({ opens })}
      />
      <fieldset class="grid">
        <legend>{t('sections')}</legend>
        <div>
          {sections.map((section) => (
            <Switch
              key={section}
              label={t(`section_${section}`)}
              checked={!sectionsOff.includes(section)}
              onSwitch={(on) =>
                set({
                  sectionsOff: on ? sectionsOff.filter((off) => off !== section) : [...sectionsOff, section],
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('in_the_page')}</legend>
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
