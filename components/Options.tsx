/**
 * The options page: what it looks for · where · how the sidebar behaves · looks · data.
 * Every change is handed on at once; deleting, importing and resetting leave a line with an undo.
 */
import { useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { direction, locale, type MessageKey, t } from './messages.ts';
import { Behaviour } from './options/Behaviour.tsx';
import { Data } from './options/Data.tsx';
import { Looks } from './options/Looks.tsx';
import { OwnTopics } from './options/OwnTopics.tsx';
import { Sites } from './options/Sites.tsx';
import { Topics } from './options/Topics.tsx';
import { UndoLine } from './options/UndoLine.tsx';
import type { OptionsAction, OptionsDispatch, OptionsModel, ParseSite, TryTopic } from './options-model.ts';

interface Props {
  model: OptionsModel;
  dispatch: OptionsDispatch;
  tryTopic: TryTopic;
  parseSite: ParseSite;
}

export interface Undo {
  words: MessageKey;
  before: Settings;
}

export function Options({ model, dispatch, tryTopic, parseSite }: Props) {
  const { settings, trouble } = model;
  const [undo, setUndo] = useState<Undo | null>(null);
  /** Sends an action that can be taken back. */
  const undoable = (words: MessageKey, action: OptionsAction) => {
    setUndo({ words, before: settings });
    dispatch(action);
  };
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
      <Topics model={model} set={set} />
      <OwnTopics settings={settings} set={set} undoable={undoable} tryTopic={tryTopic} />
      <Sites model={model} set={set} dispatch={dispatch} parseSite={parseSite} />
      <Behaviour settings={settings} set={set} />
      <Looks settings={settings} set={set} />
      <Data model={model} dispatch={dispatch} undoable={undoable} />
      <UndoLine
        undo={undo}
        onUndo={() => {
          if (undo) dispatch({ type: 'replace', settings: undo.before });
          setUndo(null);
        }}
        onClose={() => setUndo(null)}
      />
    </main>
  );
}
