/** Words of denial, to say that a repeat says the opposite. Hashed as words.ts hashes them. */
import { NEGATES, Words } from './words.ts';

const DENIALS =
  'not no never none nor cannot t nicht kein keine keinen nie ne n pas jamais aucun aucune nunca jamás não non mai ' +
  'niet geen nooit inte aldrig ikke aldri ei eivät değil nie не нет никогда ні';

let hashes: Set<number> | undefined;

/** Whether one of these words denies; ideographs and Hangul by their kind. */
export function denies(words: Words, places: number[]): boolean {
  if (!hashes) {
    const list = new Words(1, DENIALS.length);
    list.add(DENIALS);
    hashes = new Set(list.hash.subarray(0, list.length(0)));
  }
  const known = hashes;
  return places.some((i) => words.kind[i]! & NEGATES || known.has(words.hash[i]!));
}
