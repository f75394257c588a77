/** A sentence as the grammar sees it: tokens, figures, and small questions about what stands where. */
import type { Figure } from './figures.ts';
import { ROLE } from './roles.ts';
import type { Token } from './tokens.ts';

/** Stands for a mention that is nobody's: "Europe" at large. */
export const NOBODY = '-';

export interface Reading {
  tokens: Token[];
  figures: Figure[];
  /** By token: which figure it belongs to, -1 for none. */
  owner: Int32Array;
}

export function reading(tokens: Token[], figures: Figure[]): Reading {
  const owner = new Int32Array(tokens.length).fill(-1);
  figures.forEach((figure, index) => {
    owner.fill(index, figure.from, figure.to + 1);
  });
  return { tokens, figures, owner };
}

/** A sign that ends a clause: ; : ( ) and a dash with space before it. A comma only where asked. */
export function breaks(r: Reading, at: number, comma: boolean): boolean {
  const token = r.tokens[at]!;
  if (token.kind !== 'sign') return false;
  if (token.text === ',') return comma;
  // "1:13"
  if (token.text === ':' && r.tokens[at + 1]?.kind === 'digits' && r.tokens[at - 1]?.kind === 'digits')
    return false;
  if (';:()—!?'.includes(token.text)) return true;
  return (token.text === '-' || token.text === '–') && (r.tokens[at - 1]?.end ?? token.start) < token.start;
}

/** The nearest token with one of these roles before a place, not past a clause's end; -1 for none. */
export function before(r: Reading, from: number, roles: number, stop: (at: number) => boolean): number {
  for (let at = from; at >= 0; at--) {
    if (r.tokens[at]!.roles & roles) return at;
    if (stop(at)) return -1;
  }
  return -1;
}

/** Whether a word of the field is turned into another field: "non-defence". */
export function isField(r: Reading, at: number): boolean {
  if (!(r.tokens[at]!.roles & ROLE.field)) return false;
  const prefix = r.tokens[at - 1];
  const nearer = prefix?.text === '-' ? r.tokens[at - 2] : prefix;
  return nearer?.text.toLowerCase() !== 'non';
}

export function isRival(r: Reading, at: number): boolean {
  const { roles } = r.tokens[at]!;
  return (roles & ROLE.rival) !== 0 || ((roles & ROLE.field) !== 0 && !isField(r, at));
}

/** A member, another country, or the group. */
export const isNamed = ({ entity, weak, roles }: Token): boolean =>
  (entity !== undefined && entity !== NOBODY && !weak) || (roles & ROLE.group) !== 0;
