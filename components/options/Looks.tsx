import type { Settings } from '../../settings/settings.ts';
import { formatShare, t } from '../messages.ts';
import { Choice } from './Choice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Part } from './Part.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';

interface Props {
  settings: Settings;
  isLocked: (key: keyof Settings) => boolean;
  set: (patch: Partial<Settings>) => void;
}

/** Theme, side, width, text size. */
export function Looks({ settings, isLocked, set }: Props) {
  return (
    <Part id="looks" title={t('looks_title')}>
      <LanguageChoice
        value={settings.language}
        locked={isLocked('language')}
        onChoose={(language) => set({ language })}
      />
      <Choice
        legend={t('theme')}
        name="theme"
        line
        value={settings.theme}
        locked={isLocked('theme')}
        options={[
          { value: 'system', label: t('theme_system') },
          { value: 'light', label: t('theme_light') },
          { value: 'dark', label: t('theme_dark') },
        ]}
        onChoose={(theme) => set({ theme })}
      />
      <Choice
        legend={t('side')}
        name="side"
        line
        value={settings.side}
        locked={isLocked('side')}
        options={[
          { value: 'right', label: t('side_right') },
          { value: 'left', label: t('side_left') },
        ]}
        onChoose={(side) => set({ side })}
      />
      <Slider
        label={t('width')}
        value={settings.width}
        locked={isLocked('width')}
        min={320}
        max={400}
        step={10}
        shown={t('pixels', settings.width)}
        onSlide={(width) => set({ width })}
      />
      <Slider
        label={t('text_size')}
        value={settings.textSize}
        locked={isLocked('textSize')}
        min={75}
        max={200}
        step={5}
        shown={formatShare(settings.textSize / 100)}
        onSlide={(textSize) => set({ textSize })}
      />
    </Part>
  );
}

interface SliderProps {
  label: string;
  value: number;
  locked: boolean;
  min: number;
  max: number;
  step: number;
  /** The value in words. */
  shown: string;
  onSlide: (value: number) => void;
}

function Slider({ label, value, locked, min, max, step, shown, onSlide }: SliderProps) {
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={locked}
        aria-valuetext={shown}
        onChange={(event) => onSlide(Number(event.currentTarget.value))}
      />
      <output>{shown}</output>
      <SetByOrganisation when={locked} />
    </label>
  );
}
