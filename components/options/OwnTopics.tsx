import { useState } from 'preact/hooks';
import type { OwnTopic, Settings } from '../../settings/settings.ts';
import { type MessageKey, t } from '../messages.ts';
import type { OptionsAction, TryTopic } from '../options-model.ts';
import { OwnTopicEditor } from './OwnTopicEditor.tsx';
import { Part } from './Part.tsx';

interface Props {
  settings: Settings;
  set: (patch: Partial<Settings>) => void;
  undoable: (words: MessageKey, action: OptionsAction) => void;
  tryTopic: TryTopic;
}

/** The reader's own topics: a name and words. */
export function OwnTopics({ settings, set, undoable, tryTopic }: Props) {
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
            <li key={topic.id}>
              <label class="row">
                <input
                  type="checkbox"
                  checked={topic.on}
                  onChange={(event) => save({ ...topic, on: event.currentTarget.checked })}
                />
                <span>
                  <bdi>{topic.name}</bdi>
                  <span class="hint">
                    <bdi>{topic.words.join(', ')}</bdi>
                  </span>
                </span>
              </label>
              <button
                type="button"
                class="plain"
                aria-expanded={open === topic.id}
                aria-label={t('own_edit', topic.name)}
                onClick={() => setOpen(open === topic.id ? null : topic.id)}
              >
                {t('edit')}
              </button>
            </li>
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
        <button type="button" onClick={() => setOpen(freeId(ownTopics))}>
          {t('own_add')}
        </button>
      )}
    </Part>
  );
}

const newTopic = (id: string): OwnTopic => ({ id, name: '', words: [], on: true });

/** The first unused of own-1, own-2, … */
export function freeId(topics: readonly OwnTopic[]): string {
  let n = 1;
  while (topics.some(({ id }) => id === `own-${n}`)) n++;
  return `own-${n}`;
}
