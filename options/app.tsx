/** The options: each change is saved as it is made, and changes made elsewhere appear here. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Pack } from '../brief/pack.ts';
import { matchWords } from '../brief/topics.ts';
import { download } from '../components/download.ts';
import { locale, t } from '../components/messages.ts';
import { Options } from '../components/Options.tsx';
import type { OptionsAction, OptionsModel, TryPage, TryTopic } from '../components/options-model.ts';
import { isManagedTopic } from '../settings/managed.ts';
import { packOfTopics } from '../settings/own-pack.ts';
import type { StoredPacks } from '../settings/packs.ts';
import { rebase } from '../settings/rebase.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { parseSite } from '../settings/sites.ts';
import { changeSettings, type Loaded, loadSettings, saveSettings, watchSettings } from '../settings/store.ts';
import { packFile, readSettingsFile, settingsFile } from './files.ts';
import { isFull } from './is-full.ts';
import { speakIn } from './speak-in.ts';
import { usePacks } from './use-packs.ts';
import { changeShortcuts, useShortcuts } from './use-shortcuts.ts';
import { useSync } from './use-sync.ts';

/** Where a topic's words stand in a text; none where a word is in it that leaves the page out. */
const tryTopic: TryTopic = (topic, text) => {
  const found = matchWords(topic, text);
  return found.some((match) => match.excluded) ? [] : found.map(({ start, end }) => [start, end]);
};

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

const PROBLEMS = {
  newer: 'settings_newer',
  unreadable: 'settings_unreadable',
  gone: 'settings_gone',
} as const;

interface Props {
  loaded: Loaded;
  packs: StoredPacks;
}

export function OptionsApp({ loaded, packs: stored }: Props) {
  const [settings, setSettings] = useState(loaded.settings);
  const [locked, setLocked] = useState(loaded.locked);
  const [access, setAccess] = useState<OptionsModel['access']>('all');
  const [importTrouble, setImportTrouble] = useState<string>();
  /** What is wrong with what is stored, until it is written over; a newer version's isn't. */
  const [problem, setProblem] = useState(loaded.problem);
  const [trouble, setTrouble] = useState<string>();
  const [, setSpoken] = useState(settings.language);
  const packs = usePacks(stored, settings.packsOff);
  const shortcuts = useShortcuts();
  const sync = useSync();

  useEffect(() => {
    const life = new AbortController();
    watchSettings((next) => {
      setSettings(next);
      // A policy may have come with it.
      void loadSettings().then((now) => setLocked(now.locked));
    }, life.signal);
    const ask = async () => setAccess((await browser.permissions.contains(ALL_SITES)) ? 'all' : 'on-click');
    void ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => life.abort();
  }, []);

  useEffect(() => {
    // Everything is drawn again once the texts are there.
    void speakIn(settings.language).then(() => setSpoken(settings.language));
  }, [settings.language]);

  /** A failure to store something is told where the reader looks; what is shown is then again what is stored. */
  const told = (work: Promise<unknown>) =>
    work.then(
      () => {
        setTrouble(undefined);
        setProblem((now) => (now === 'newer' ? now : undefined));
      },
      async (error: Error) => {
        setTrouble(isFull(error) ? t('save_full') : t('save_failed', error.message));
        const stored = await loadSettings();
        if (stored.problem !== 'gone') setSettings(stored.settings);
      },
    );
  /** What the reader changed on what they saw; another window may have changed something else by now. */
  const save = (patch: Partial<Settings>) => {
    // Shown at once; the stored state follows.
    setSettings((now) => ({ ...now, ...patch }));
    return told(changeSettings((now) => rebase(patch, settings, now)).then(setSettings));
  };
  /** All at once; where the packs have no room, the settings stay as they are, too. */
  const replace = (all: Settings, own: Pack[]) =>
    told(
      packs
        .keep(own)
        .then(() => saveSettings(all))
        .then(setSettings),
    );

  const take = (text: string) => {
    const read = readSettingsFile(text);
    if ('isPack' in read) {
      void told(packs.read(text));
      return false;
    }
    if (!('settings' in read)) {
      setImportTrouble('problem' in read ? t(read.problem) : t('import_broken_pack', read.brokenPack));
      return false;
    }
    return replace(read.settings, read.packs);
  };

  const act = (action: OptionsAction) => {
    setImportTrouble(undefined);
    switch (action.type) {
      case 'set':
        return save(action.patch);
      case 'replace':
        return replace(action.settings, action.packs);
      case 'reset':
        return replace(DEFAULTS, []);
      case 'export':
        return download('sidebrief-settings.json', settingsFile(settings, packs.own));
      case 'import':
        return take(action.text);
      case 'read-pack':
        return packs.read(action.text);
      case 'read-example':
        return packs.read();
      case 'drop-draft':
        return packs.dropDraft();
      case 'take-draft':
        return told(packs.takeDraft());
      case 'remove-pack':
        return told(packs.remove(action.id));
      case 'keep-packs':
        return told(packs.keep(action.packs));
      case 'export-topics': {
        const topics = settings.ownTopics.filter(({ id }) => !isManagedTopic(id));
        const pack = packOfTopics(topics, action.name, new Date().toISOString().slice(0, 10), locale());
        return download(`${pack.id}.json`, packFile(pack));
      }
      case 'sync':
        return told(sync.turn(action.on));
      case 'remove-copy':
        return told(sync.remove());
      case 'change-shortcuts':
        changeShortcuts().catch((error: Error) => setTrouble(error.message));
        break;
      case 'allow-sites':
        browser.permissions.request(ALL_SITES).catch((error: Error) => setTrouble(error.message));
    }
  };

  const { topics, listed, draft } = packs;
  const tryPage = useCallback<TryPage>(
    async (text) => {
      const on = listed.flatMap((each) => (each.on ? [each.pack] : []));
      // The words and the model come only for who tries them.
      return (await import('./try-page.ts')).tryPage(text, settings, on, topics);
    },
    [settings, listed.map(({ pack, on }) => `${pack.id} ${pack.edition} ${on}`).join()],
  );

  const model: OptionsModel = {
    settings,
    topics,
    packs: listed,
    unreadablePacks: packs.unreadable,
    shortcuts,
    ...(sync.state && { sync: sync.state }),
    ...(draft && { draft }),
    ...(locked && { locked }),
    ...(access && { access }),
    ...(importTrouble && { importTrouble }),
    ...((trouble ?? problem) && { trouble: trouble ?? t(PROBLEMS[problem ?? 'gone']) }),
  };
  return <Options model={model} dispatch={act} tryTopic={tryTopic} tryPage={tryPage} parseSite={parseSite} />;
}
