/** Names point to one member each, or a rule says when they do. */
import type { EntityAdditions } from '../pack/entities.ts';
import type { RecordMember, TheRecord } from '../pack/record-types.ts';
import type { Report } from './problems.ts';

export function checkNames(
  { members }: Pick<TheRecord, 'members'>,
  additions: EntityAdditions,
  report: Report,
): void {
  const owners = new Map<string, RecordMember>();
  for (const member of members.members) {
    const where = `member ${member.iso3}`;
    for (const [language, name] of namesOf(member)) {
      if (name.trim() === '') report(where, `has an empty name in ${language}`);
      const key = `${language} ${name}`;
      const owner = owners.get(key);
      if (owner && owner !== member)
        report(where, `shares the name "${name}" (${language}) with ${owner.iso3}`);
      owners.set(key, member);
    }
    for (const { term } of member.ambiguous ?? []) {
      if (!isRuled(term, member, additions)) report(where, `has no rule for "${term}", which is ambiguous`);
    }
    for (const { term } of additions.notBeside[member.iso3] ?? []) {
      if (!namesOf(member).some(([, name]) => name === term))
        report(where, `has a rule for "${term}", which is no name of it`);
    }
  }
}

function namesOf(member: RecordMember): [language: string, name: string][] {
  const lists = [member.aliases, member.metonyms, member.inflected ?? {}];
  return [
    ...Object.entries(member.name),
    ...lists.flatMap((list) =>
      Object.entries(list).flatMap(([language, names]) =>
        names.map((name): [string, string] => [language, name]),
      ),
    ),
  ];
}

/** Matched as written only, not next to some words, left out on purpose, or taken as it is with a reason. */
function isRuled(term: string, member: RecordMember, additions: EntityAdditions): boolean {
  if (member.exactCase?.includes(term)) return true;
  if (additions.notBeside[member.iso3]?.some((rule) => rule.term === term)) return true;
  if (!namesOf(member).some(([, name]) => name === term)) return true;
  return term in additions.accepted;
}
