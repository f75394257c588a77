import { LANGUAGES } from '../../settings/languages.ts';
import type { Settings } from '../../settings/settings.ts';
import { t } from '../messages.ts';
import { SetByOrganisation } from './SetByOrganisation.tsx';

interface Props {
  value: Settings['language'];
  locked: boolean;
  onChoose: (language: Settings['language']) => void;
}

/** Each language under its own name: a reader who can't read the one that is set finds theirs. */
export function LanguageChoice({ value, locked, onChoose }: Props) {
  return (
    <label class="field short">
      <span>{t('interface_language')}</span>
      <select
        value={value}
        disabled={locked}
        onChange={(event) => onChoose(event.currentTarget.value as Settings['language'])}
      >
        <option value="browser">{t('theme_system')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
          </option>
        ))}
      </select>
      <SetByOrganisation when={locked} />
    </label>
  );
}
