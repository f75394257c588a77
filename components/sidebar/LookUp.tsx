import { t } from '../messages.ts';
import type { MemberView } from '../sidebar-model.ts';

interface Props {
  members: MemberView[];
  onChoose: (id: string) => void;
}

/** Any other member, to compare. */
export function LookUp({ members, onChoose }: Props) {
  if (!members.length) return null;
  return (
    <label class="look-up">
      <span>{t('members_look_up')}</span>
      <select
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value) onChoose(value);
        }}
      >
        <option value="">{t('members_choose')}</option>
        {members.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
