/**
 * Checks a topic pack: form, references, patterns. The bundled one at build, a reader's at import; nothing of a pack that
 * has a problem is taken.
 */
import * as v from 'valibot';
import { PACK_FORMAT, type Pack } from '../brief/pack.ts';
import { findReferenceProblems } from './pack-schema/references.ts';
import { packShape } from './pack-schema/shapes.ts';

export interface PackProblem {
  /** Where: "facts[3].sources[0]"; '' for the pack as a whole. */
  path: string;
  /** What, in a plain sentence part that follows the path ("must not be empty"). */
  message: string;
}

/** A pack of this many characters is refused unread (the bundled one has about 170,000). */
export const LONGEST_PACK = 5_000_000;
/** More would not be read. */
const MOST_PROBLEMS = 50;

/** Never throws, whatever it is given. */
export function checkPack(candidate: unknown): { pack: Pack } | { problems: PackProblem[] } {
  if (candidate === null || typeof candidate !== 'object' || Array.isArray(candidate)) {
    return whole('This is not a topic pack: it should be one JSON object.');
  }
  const { $schema: _, ...given } = candidate as Record<string, unknown>;
  const { format } = given;
  if (typeof format === 'number' && format > PACK_FORMAT) {
    return whole(
      `This pack is of a newer form (${format}) than this Sidebrief reads (${PACK_FORMAT}). Update Sidebrief.`,
    );
  }
  const parsed = v.safeParse(packShape, given);
  if (!parsed.success) {
    return { problems: parsed.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
  }
  const problems = findReferenceProblems(parsed.output);
  return problems.length > 0 ? { problems: problems.slice(0, MOST_PROBLEMS) } : { pack: parsed.output };
}

/** The same for a file's text. */
export function checkPackText(text: string): { pack: Pack } | { problems: PackProblem[] } {
  if (text.length > LONGEST_PACK)
    return whole(`This file is too long for a topic pack (over ${LONGEST_PACK} characters).`);
  let candidate: unknown;
  try {
    candidate = JSON.parse(text);
  } catch (error) {
    return whole(`This is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return checkPack(candidate);
}

function whole(message: string): { problems: PackProblem[] } {
  return { problems: [{ path: '', message }] };
}

function problemOf(issue: v.BaseIssue<unknown>): PackProblem {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return { path, message: messageOf(issue) };
}

/** Our own messages are plain; those of the library for missing and unknown keys are put in words. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'schema' && issue.type === 'strict_object') {
    if (issue.expected === 'never') return 'is not known to this form of pack';
    if (issue.received === 'undefined') return 'is missing';
    return 'must be an object';
  }
  if (issue.received === 'undefined') return 'is missing';
  return issue.message.startsWith('must')
    ? issue.message
    : `must be ${issue.expected ?? 'another value'}, not ${issue.received}`;
}
