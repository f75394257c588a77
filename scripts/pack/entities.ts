/** Members and the groups that have figures of their own; ids become ISO 3166 alpha-3. */
import type { Entity } from '../../brief/pack.ts';
import { compare } from './canonical.ts';
import type { RecordMember, RecordMembers, RecordSpending } from './record-types.ts';
import type { Sources } from './sources.ts';

/** Our additions in assets/nato/entities.json: what the record says in prose ("not next to 'summit'"), as rules. */
export interface EntityAdditions {
  notBeside: Record<string, { term: string; before?: string[]; after?: string[] }[]>;
  /** Ambiguous names that are taken as they are, with the reason. */
  accepted: Record<string, string>;
  /** Shown where a page names no member. */
  shown: string[];
  groups: Record<string, { names: Record<string, string>; aliases?: Record<string, string[]> }>;
}

/** The record's groups whose id differs from the one that statements carry (FoundStatement.subject). */
const GROUP_IDS: Record<string, string> = { 'NATO-EUR-CAN': 'NATO-Europe' };

/** Alpha-2 to the ids of our Brief; what isn't a member (NATO, Trump, …) stays as it is. */
export function idMapper(members: RecordMembers): (id: string) => string {
  const map = new Map(members.members.map((member) => [member.iso2, member.iso3]));
  for (const [id, ours] of Object.entries(GROUP_IDS)) map.set(id, ours);
  return (id) => map.get(id) ?? id;
}

export function buildEntities(
  members: RecordMembers,
  spending: RecordSpending,
  additions: EntityAdditions,
  sources: Sources,
): Entity[] {
  const groups = Object.keys(spending.aggregates).map((recordId): Entity => {
    const id = GROUP_IDS[recordId] ?? recordId;
    const group = additions.groups[id];
    if (!group) throw new Error(`assets/nato/entities.json has no names for the group ${id}`);
    return {
      id,
      names: group.names,
      aliases: group.aliases ?? {},
      metonyms: {},
      stems: {},
      since: null,
      exceptions: [],
      group: true,
    };
  });
  const countries = members.members.map((member) => country(member, additions, sources));
  return [...groups, ...countries].sort((a, b) => compare(a.id, b.id));
}

function country(member: RecordMember, additions: EntityAdditions, sources: Sources): Entity {
  const beside = additions.notBeside[member.iso3];
  return {
    id: member.iso3,
    names: member.name,
    aliases: withoutEmpty(member.aliases),
    metonyms: withoutEmpty(member.metonyms),
    stems: member.stems ?? {},
    since: member.joined,
    exceptions: member.exceptions.map(({ what, source }) => ({ what, source: sources.id(source) })),
    ...(member.exactCase ? { exactCase: member.exactCase } : {}),
    ...(member.inflected ? { inflected: member.inflected } : {}),
    ...(beside ? { notBeside: beside } : {}),
    ...(member.militaryExpenditure ? {} : { forces: false as const }),
  };
}

function withoutEmpty(lists: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
