/**
 * Whether a share is told so plainly that it can be held against the record: nobody else is named, nothing is left out
 * or added. A verdict of error rests on it, so what isn't understood makes it false.
 */
import type { StatementKind } from '../types.ts';
import type { Figure } from './figures.ts';
import * as form from './forms.ts';
import * as role from './roles.ts';
import { gather, type Sentence } from './seek.ts';

/** What makes the figure the size of a change, of something else, or of nothing. */
const OTHER = role.RISE | role.CUT | role.RIVAL | role.NOT | role.GEAR;
/** What may follow a level up to the end of its clause. */
const TAIL =
  role.WHOLE |
  role.OF |
  role.ON |
  role.TO |
  role.SKIP |
  role.FIELD |
  role.OUTLAY |
  role.YEAR |
  role.FACT |
  role.AND;
const END = form.COMMA | form.STOP | form.FIGURE;

/** `due`: the year is told as a deadline, or none is. */
export function isPlain(
  { tokens }: Sentence,
  figure: Figure,
  kind: StatementKind,
  subject: string | null,
  due: boolean,
): boolean {
  const alone = tokens.every(
    // "Nine allies agreed" isn't said of all.
    ({ figure: counted, lexeme: { entity, weak, pledge, number } }) =>
      (!entity || entity === subject || pledge || weak === '~~') && (counted || !(Number(number) > 1)),
  );
  if (!alone || !due) return false;
  if (kind !== 'level') return true;
  if (gather(tokens, 0, figure.from) & OTHER) return false;
  for (let at = figure.to + 1; at < tokens.length; at++) {
    const { roles, text, form: shape } = tokens[at]!;
    if (shape & END || text === '.' || roles & (role.BREAK | role.LIKE)) break;
    if (roles & OTHER || !(roles & TAIL || shape & (form.SIGN | form.NAME | form.DIGITS))) return false;
  }
  return true;
}
