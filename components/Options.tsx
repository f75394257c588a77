/**
 * The options page: what it looks for · packs · where · how the sidebar behaves · keys · looks · data.
 * Every change is handed on at once; deleting, importing and resetting leave a line with an undo.
 */
import { useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { direction, locale, t } from './messages.ts';
import { Behaviour } from './options/Behaviour.tsx';
import { Data } from './options/Data.tsx';
import { Looks } from './options/Looks.tsx';
import { OwnTopics } from './options/OwnTopics.tsx';
import { Packs } from './options/Packs.tsx';
import { ShortcutList } from './options/ShortcutList.tsx';
import { Sites } from './options/Sites.tsx';
import { Topics } from './options/Topics.tsx';
import { UndoLine } from './options/UndoLine.tsx';
import type {
  OptionsAction,
  OptionsDispatch,
  OptionsModel,
  ParseSite,
  TryPage,
  TryTopic,
  Undoable,
  UndoWords,
} from './options-model.ts';

interface Props {
  model: OptionsModel;
  dispatch: OptionsDispatch;
  tryTopic: TryTopic;
  tryPage?: TryPage;
  parseSite: ParseSite;
}

export interface Undo {
  words: UndoWords;
  /** What brings back how it was. */
  back: OptionsAction;
}

export function Options({ model, dispatch, tryTopic, tryPage, parseSite }: Props) {
  const { settings, trouble } = model;
  const [undo, setUndo] = useState<Undo | null>(null);
  /** Sends an action that can be taken back. */
  const undoable: Undoable = (words, action) => {
    const back = wayBack(action, model);
    if (dispatch(action) !== false) setUndo({ words, back });
  };
  const isLocked = (key: keyof Settings) => !!model.locked?.includes(key);
  const set = (patch: Partial<Settings>) => dispatch({ type: 'set', patch });
  return (
    <main
      class="sb options"
      lang={locale()}
      dir={direction()}
      data-theme={settings.theme}
      style={{ '--scale': settings.textSize / 100 }}
    >
      <header>
        <h1>{t('options_title')}</h1>
        <p class="lead">{t('options_lead')}</p>
      </header>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <Topics model={model} set={set} tryPage={tryPage} />
      <OwnTopics
        settings={settings}
        set={set}
        undoable={undoable}
        exportAs={(name) => dispatch({ type: 'export-topics', name })}
        tryTopic={tryTopic}
      />
      <Packs model={model} set={set} dispatch={dispatch} undoable={undoable} />
      <Sites model={model} set={set} dispatch={dispatch} parseSite={parseSite} />
      <Behaviour settings={settings} isLocked={isLocked} set={set} />
      {model.shortcuts && <ShortcutList shortcuts={model.shortcuts} dispatch={dispatch} />}
      <Looks settings={settings} isLocked={isLocked} set={set} />
      <Data model={model} dispatch={dispatch} undoable={undoable} />
      <UndoLine
        undo={undo}
        onUndo={() => {
          if (undo) dispatch(undo.back);
          setUndo(null);
        }}
        onClose={() => setUndo(null)}
      />
    </main>
  );
}

/** The action that undoes one. It brings back no more than what that one changed: the reader may have gone on since. */
function wayBack(action: OptionsAction, { settings, packs = [] }: OptionsModel): OptionsAction {
  const own = packs.filter(({ managed }) => !managed).map(({ pack }) => pack);
  switch (action.type) {
    case 'set': {
      const keys = Object.keys(action.patch) as (keyof Settings)[];
      return { type: 'set', patch: Object.fromEntries(keys.map((key) => [key, settings[key]])) };
    }
    case 'take-draft':
    case 'remove-pack':
      return { type: 'keep-packs', packs: own };
    default:
      return { type: 'replace', settings, packs: own };
  }
}
