import type { Pack } from '../../brief/pack.ts';
import type { Settings } from '../../settings/settings.ts';
import { formatDate } from '../dates.ts';
import { t } from '../messages.ts';
import type { ListedPack, OptionsDispatch, OptionsModel, Undoable } from '../options-model.ts';
import { PackPreview } from './PackPreview.tsx';
import { PackSource } from './PackSource.tsx';
import { Part } from './Part.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';

interface Props {
  model: OptionsModel;
  set: (patch: Partial<Settings>) => void;
  dispatch: OptionsDispatch;
  undoable: Undoable;
}

/** Topic packs that the reader or the organisation added, and where to add one. */
export function Packs({ model, set, dispatch, undoable }: Props) {
  const { packs = [], draft, settings } = model;
  const { packsOff } = settings;
  const turn = ({ id }: Pack, on: boolean) =>
    set({ packsOff: on ? packsOff.filter((off) => off !== id) : [...packsOff, id] });
  return (
    <Part id="packs" title={t('packs_title')} lead={t('packs_lead')}>
      {packs.length > 0 ? (
        <ul class="own">
          {packs.map((listed) => (
            <PackLine
              key={listed.pack.id}
              listed={listed}
              locked={listed.managed || model.locked?.includes('packsOff')}
              turn={(on) => turn(listed.pack, on)}
              remove={() => undoable('undo_pack_removed', { type: 'remove-pack', id: listed.pack.id })}
            />
          ))}
        </ul>
      ) : (
        <p class="none">{t('packs_none')}</p>
      )}
      {!!model.unreadablePacks && <p class="hint">{t('packs_unreadable', model.unreadablePacks)}</p>}
      <PackSource dispatch={dispatch} draft={draft} />
      {draft && <PackPreview draft={draft} dispatch={dispatch} undoable={undoable} />}
    </Part>
  );
}

interface LineProps {
  listed: ListedPack;
  locked: boolean | undefined;
  turn: (on: boolean) => void;
  remove: () => void;
}

function PackLine({ listed: { pack, on, managed }, locked, turn, remove }: LineProps) {
  return (
    <li>
      <div class="grow">
        <label class="row">
          <input
            type="checkbox"
            checked={on}
            disabled={locked}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
          <span>
            <bdi>{pack.name}</bdi>
            <span class="hint">{t('pack_edition_of', formatDate(pack.edition))}</span>
          </span>
        </label>
        <SetByOrganisation when={locked} />
      </div>
      {!managed && (
        <button type="button" class="plain" aria-label={t('sites_remove', pack.name)} onClick={remove}>
          {t('remove')}
        </button>
      )}
    </li>
  );
}
