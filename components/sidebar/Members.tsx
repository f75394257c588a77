import { useState } from 'preact/hooks';
import { topValue, yearSpan } from '../level-scale.ts';
import { plural, t } from '../messages.ts';
import { Sources } from '../Sources.tsx';
import type { MemberView, SidebarModel } from '../sidebar-model.ts';
import { Member } from './Member.tsx';

/** Shown at once; the others unfold. */
const AT_ONCE = 4;

/** Members named on the page, their level since the record begins, against the lines; any other can be looked up. */
export function Members({ model }: { model: SidebarModel }) {
  const { brief, record } = model;
  const [added, setAdded] = useState<string[]>([]);
  const all = record?.members ?? [];
  const known = new Map(all.map((member) => [member.id, member]));
  const named = brief.entities
    .filter((entity) => entity.series.length > 0)
    .map((entity): MemberView => ({ rank: null, perCent: null, ...known.get(entity.id), ...entity }));
  const lookedUp = added.flatMap((id) => known.get(id) ?? []);
  const start = named.length ? named : (record?.fallback ?? []).flatMap((id) => known.get(id) ?? []);
  const shown = [...lookedUp, ...start];
  const lines = record?.lines ?? [];
  const span = yearSpan(shown.map((m) => m.series));
  if (!span) return null;
  const props = {
    of: all.filter((m) => m.rank !== null).length,
    lines,
    span,
    top: topValue(
      [...shown, ...all].map((m) => m.series),
      lines,
    ),
  };
  const cut = lookedUp.length + AT_ONCE;
  const others = all.filter((m) => m.series.length && !shown.some((s) => s.id === m.id));
  const list = (members: MemberView[]) => (
    <ul class="members">
      {members.map((member) => (
        <Member key={member.id} member={member} {...props} />
      ))}
    </ul>
  );
  return (
    <section data-section="members" aria-labelledby="sb-members">
      <h2 id="sb-members">{t('members_title')}</h2>
      <p class="lead">{t(named.length ? 'members_lead' : 'members_none')}</p>
      {list(shown.slice(0, cut))}
      {shown.length > cut && (
        <details class="more">
          <summary>{plural('members_more', shown.length - cut)}</summary>
          {list(shown.slice(cut))}
        </details>
      )}
      {others.length > 0 && (
        <label class="look-up">
          {t('members_look_up')}{' '}
          <select
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value) setAdded([value, ...added]);
              event.currentTarget.value = '';
            }}
          >
            <option value="">{t('members_choose')}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {record?.seriesSource && <Sources sources={[record.seriesSource]} />}
    </section>
  );
}
