/** The options: each change is saved as it is made, and changes made elsewhere appear here. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { matchWords } from '../brief/topics.ts';
import { t } from '../components/messages.ts';
import { Options } from '../components/Options.tsx';
import type { OptionsAction, OptionsModel, TryTopic } from '../components/options-model.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { parseSite } from '../settings/sites.ts';
import { type Loaded, saveSettings, watchSettings } from '../settings/store.ts';
import type { ListedTopic } from '../settings/topics.ts';
import { download, readSettingsFile, settingsFile } from './files.ts';

/** Where a topic's words stand in a text; none where a word is in it that leaves the page out. */
const tryTopic: TryTopic = (topic, text) => {
  const found = matchWords(topic, text);
  return found.some((match) => match.excluded) ? [] : found.map(({ start, end }) => [start, end]);
};

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

interface Props {
  loaded: Loaded;
  topics: ListedTopic[];
}

export function OptionsApp({ loaded, topics }: Props) {
  const [settings, setSettings] = useState(loaded.settings);
  const [access, setAccess] = useState<OptionsModel['access']>('all');
  const [importTrouble, setImportTrouble] = useState<string>();
  const [trouble, setTrouble] = useState(
    loaded.problem && t(loaded.problem === 'newer' ? 'settings_newer' : 'settings_unreadable'),
  );

  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    const ask = async () => setAccess((await browser.permissions.contains(ALL_SITES)) ? 'all' : 'on-click');
    void ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => life.abort();
  }, []);

  const save = (patch: Partial<Settings>) => {
    // Shown at once; the stored state follows, and a failure to store it is told where the reader looks.
    setSettings((now) => ({ ...now, ...patch }));
    saveSettings(patch).then(
      () => setTrouble(undefined),
      (error: Error) => setTrouble(t('save_failed', error.message)),
    );
  };

  const act = (action: OptionsAction) => {
    setImportTrouble(undefined);
    switch (action.type) {
      case 'set':
        return save(action.patch);
      case 'replace':
        return save(action.settings);
      case 'reset':
        return save(DEFAULTS);
      case 'export':
        return download('sidebrief-settings.json', settingsFile(settings));
      case 'import': {
        const read = readSettingsFile(action.text);
        return 'settings' in read ? save(read.settings) : setImportTrouble(t(read.problem));
      }
      case 'allow-sites':
        browser.permissions.request(ALL_SITES).catch((error: Error) => setTrouble(error.message));
    }
  };

  const model: OptionsModel = {
    settings,
    topics,
    ...(access && { access }),
    ...(importTrouble && { importTrouble }),
    ...(trouble && { trouble }),
  };
  return <Options model={model} dispatch={act} tryTopic={tryTopic} parseSite={parseSite} />;
}
