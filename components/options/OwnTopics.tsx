import { useState } from 'preact/hooks';
import { isManagedTopic } from '../../settings/managed.ts';
import type { OwnTopic, Settings } from '../../settings/settings.ts';
import { t } from '../messages.ts';
import type { TryTopic, Undoable } from '../options-model.ts';
import { ExportTopics } from './ExportTopics.tsx';
import { OwnTopicEditor } from './OwnTopicEditor.tsx';
import { Part } from './Part.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';

interface Props {
  settings: Settings;
  set: (patch: Partial<Settings>) => void;
  undoable: Undoable;
  exportAs: (name: string) => void;
  tryTopic: TryTopic;
}

/** The reader's own topics: a name and words. */
export function OwnTopics({ settings, set, undoable, exportAs, tryTopic }: Props) {
  const { ownTopics } = settings;
  const [open, setOpen] = useState<string | null>(null);
  const save = (topic: OwnTopic) => {
    const known = ownTopics.some(({ id }) => id === topic.id);
    set({
      ownTopics: known ? ownTopics.map((old) => (old.id === topic.id ? topic : old)) : [...ownTopics, topic],
    });
  };
  const remove = (id: string) => {
    setOpen(null);
    undoable('undo_topic_removed', {
      type: 'set',
      patch: { ownTopics: ownTopics.filter((old) => old.id !== id) },
    });
  };
  const editing = open === null ? undefined : (ownTopics.find(({ id }) => id === open) ?? newTopic(open));
  return (
    <Part id="own-topics" title={t('own_title')} lead={t('own_lead')}>
      {ownTopics.length > 0 && (
        <ul class="own">
          {ownTopics.map((topic) => (
            <OwnTopicLine
              key={topic.id}
              topic={topic}
              open={open === topic.id}
              turn={(on) => save({ ...topic, on })}
              edit={() => setOpen(open === topic.id ? null : topic.id)}
            />
          ))}
        </ul>
      )}
      {editing ? (
        <OwnTopicEditor
          key={editing.id}
          topic={editing}
          saved={ownTopics.some(({ id }) => id === editing.id)}
          save={save}
          remove={() => remove(editing.id)}
          close={() => setOpen(null)}
          tryTopic={tryTopic}
        />
      ) : (
        <div class="actions">
          <button type="button" onClick={() => setOpen(freeId(ownTopics, Date.now()))}>
            {t('own_add')}
          </button>
          {ownTopics.some(({ id }) => !isManagedTopic(id)) && <ExportTopics exportAs={exportAs} />}
        </div>
      )}
    </Part>
  );
}

interface LineProps {
  topic: OwnTopic;
  open: boolean;
  turn: (on: boolean) => void;
  edit: () => void;
}

function OwnTopicLine({ topic, open, turn, edit }: LineProps) {
  const managed = isManagedTopic(topic.id);
  return (
    <li>
      <div class="grow">
        <label class="row">
          <input
            type="checkbox"
            checked={topic.on}
            disabled={managed}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
          <span>
            <bdi>{topic.name}</bdi>
            <span class="hint">
              <bdi>{topic.words.join(', ')}</bdi>
            </span>
          </span>
        </label>
        <SetByOrganisation when={managed} />
      </div>
      {!managed && (
        <button
          type="button"
          class="plain"
          aria-expanded={open}
          aria-label={t('own_edit', topic.name)}
          onClick={edit}
        >
          {t('edit')}
        </button>
      )}
    </li>
  );
}

const newTopic = (id: string): OwnTopic => ({ id, name: '', words: [], on: true });

/** An id that no topic has, nor one that was made on another machine that syncs with this: by the moment `now`, in ms. */
function freeId(topics: readonly OwnTopic[], now: number): string {
  const id = `own-t${now.toString(36)}`;
  return topics.some((topic) => topic.id === id) ? freeId(topics, now + 1) : id;
}
