import { useState } from 'preact/hooks';
import { topValue, yearSpan } from '../level-scale.ts';
import { t } from '../messages.ts';
import { Sources } from '../Sources.tsx';
import type { MemberView, SidebarModel } from '../sidebar-model.ts';
import { LookUp } from './LookUp.tsx';
import { Member } from './Member.tsx';
import { Entries, Section } from './Section.tsx';

/** Shown at once; the others unfold. */
const AT_ONCE = 4;

/** Members named on the page, their level since the record begins, against the lines; any other can be looked up. */
export function Members({ model }: { model: SidebarModel }) {
  const { brief, record } = model;
  const levels = record?.levels;
  const [added, setAdded] = useState<string[]>([]);
  const all = levels?.members ?? [];
  const known = new Map(all.map((member) => [member.id, member]));
  const named = brief.entities.flatMap(({ id, name, series }): MemberView[] =>
    series.length ? [known.get(id) ?? { id, name, series, rank: null, perPoint: null }] : [],
  );
  const pick = (ids: string[]) => ids.flatMap((id) => known.get(id) ?? []);
  const lookedUp = pick(added);
  const shown = [...lookedUp, ...(named.length ? named : pick(levels?.shown ?? []))];
  const span = yearSpan(shown.map((m) => m.series));
  if (!span) return null;
  const lines = record?.lines ?? [];
  const props = {
    unit: levels?.unit ?? brief.entities.find((entity) => entity.unit)?.unit ?? '',
    lines,
    span,
    top: topValue(
      [...shown, ...all].map((m) => m.series),
      lines,
    ),
  };
  return (
    <Section name="members" title={named.length ? 'members_title' : 'members_title_all'}>
      <p class="lead">
        {levels && `${t('members_lead', levels.name)} `}
        {!named.length && t('members_none')}
      </p>
      <Entries items={shown} atOnce={lookedUp.length + AT_ONCE} more="members_more" class="members">
        {(member) => <Member key={member.id} member={member} {...props} />}
      </Entries>
      <LookUp
        members={all.filter((m) => !shown.some((s) => s.id === m.id))}
        onChoose={(id) => setAdded([id, ...added])}
      />
      {levels?.source && <Sources sources={[levels.source]} />}
    </Section>
  );
}
