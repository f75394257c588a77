/** A text that may be a pack: what it is, or everything that is wrong with it. */

import type { Pack } from '../brief/pack.ts';
import type { PackDraft } from '../components/options-model.ts';
import { checkPackText, type PackProblem } from '../settings/pack-schema.ts';

export interface Known {
  /** The reader's packs: one of the same id is updated. */
  own: Pack[];
  /** The organisation's packs. */
  managed: Pack[];
  /** Topics that come with Sidebrief. */
  bundled: { id: string; pack: string }[];
}

export function readDraft(text: string, known: Known): PackDraft {
  const checked = checkPackText(text, (pack) => conflicts(pack, known));
  if ('problems' in checked) return checked;
  const before = known.own.find(({ id }) => id === checked.pack.id);
  return { pack: checked.pack, ...(before && { before }) };
}

/** Topics are switched off and told apart by their ids, whatever pack they are from. */
export function conflicts(pack: Pack, { own, managed, bundled }: Known): PackProblem[] {
  if (managed.some(({ id }) => id === pack.id)) {
    return [{ path: 'id', message: 'is the id of a pack that your organisation set' }];
  }
  const others = [...own, ...managed].filter(({ id }) => id !== pack.id);
  const taken = new Map([
    ...bundled.map(({ id, pack: name }): [string, string] => [id, name]),
    ...others.flatMap(({ name, topics }) => topics.map(({ id }): [string, string] => [id, name])),
  ]);
  return pack.topics.flatMap(({ id }, at) => {
    const name = taken.get(id);
    return name === undefined
      ? []
      : [{ path: `topics[${at}].id`, message: `is the id of a topic of the pack "${name}" already` }];
  });
}
