/**
 * Checks a topic pack: form, references, patterns. The bundled one at build, a reader's at import; nothing of a pack that
 * has a problem is taken.
 */
import * as v from 'valibot';
import { PACK_FORMAT, type Pack } from '../brief/pack.ts';
import { findPlaces, type JsonPlaces } from './pack-schema/lines.ts';
import { findReferenceProblems } from './pack-schema/references.ts';
import { packShape } from './pack-schema/shapes.ts';

export interface PackProblem {
  /** Where: "facts[3].sources[0]"; '' for the pack as a whole. */
  path: string;
  /** What, in a plain sentence part that follows the path ("must not be empty"). */
  message: string;
  /** 1-based line of the file; absent where there is no file, and for a fault of the whole. */
  line?: number;
}

/** A pack of this many characters is refused unread (the bundled one has about 170,000). */
export const LONGEST_PACK = 5_000_000;
/** More would not be read. */
export const MOST_PROBLEMS = 50;

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

/**
 * The same for a file's text; each problem with its line. A key that is written twice is one, too. `further` looks at a
 * pack that is right in itself, for what it doesn't go with.
 */
export function checkPackText(
  given: string,
  further: (pack: Pack) => PackProblem[] = () => [],
): { pack: Pack } | { problems: PackProblem[] } {
  if (given.length > LONGEST_PACK)
    return whole(`This file is too long for a topic pack (over ${LONGEST_PACK} characters).`);
  // Editors of some systems begin a file with a byte order mark.
  const text = given.replace(/^\ufeff/, '');
  const places = findPlaces(text);
  if ('fault' in places) {
    const { line, message } = places.fault;
    return { problems: [{ path: '', line, message: `This is not JSON: ${message}.` }] };
  }
  const twice = places.twice.map((problem) => ({ ...problem, message: 'is written twice' }));
  const checked = checkPack(JSON.parse(text));
  const found = 'pack' in checked ? further(checked.pack) : checked.problems;
  const problems = [...twice, ...found.map((problem) => withLine(problem, places))];
  return 'pack' in checked && problems.length === 0
    ? checked
    : { problems: problems.slice(0, MOST_PROBLEMS) };
}

function withLine(problem: PackProblem, places: JsonPlaces): PackProblem {
  return problem.path ? { ...problem, line: places.lineOf(problem.path) } : problem;
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
