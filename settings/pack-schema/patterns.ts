/** Whether a pattern (brief/claims/pattern.ts) is well formed and within bounds. */
import { type Element, parsePattern, partsOf } from '../../brief/claims/pattern.ts';

/** More would make a match a matter of chance; also what bounds the time per starting place. */
const LONGEST_GAP = 15;
/** All gaps of a pattern together. */
const LONGEST_REACH = 40;
const MOST_ELEMENTS = 24;

/** What is wrong, in a plain sentence; null for nothing. `sets` are the pack's phrases in the pattern's language. */
export function patternProblem(source: string, sets: Record<string, string>): string | null {
  const named = `The pattern "${source}"`;
  if (!hasPairedBrackets(source)) return `The brackets of the pattern "${source}" don't match.`;
  const set = /<([^<>]*)>/.exec(source)?.[1];
  if (set !== undefined && !Object.hasOwn(sets, set))
    return `${named} names the phrase set <${set}>, which the pack hasn't got.`;
  const { elements } = parsePattern(source, sets);
  if (elements.length === 0 || elements.length > MOST_ELEMENTS)
    return `${named} must have 1 to ${MOST_ELEMENTS} parts.`;
  const gap = partsOf(source).find((part) => part.startsWith('~') && !isGap(part));
  if (gap) return `The gap "${gap}" of the pattern "${source}" must be ~1 to ~${LONGEST_GAP}.`;
  if (elements.some((element) => !isWellFormed(element))) return `${named} has an empty or malformed word.`;
  if (elements.every((element) => element.type === 'gap' || element.optional))
    return `${named} would match nothing at all.`;
  const open = elements.some(
    (element, at) =>
      element.type === 'gap' && !(at > 0 && elements[at + 1] && elements[at + 1]?.type !== 'gap'),
  );
  if (open) return `${named} must have something on both sides of each gap.`;
  const reach = elements.reduce((sum, element) => sum + (element.type === 'gap' ? element.max : 0), 0);
  if (reach > LONGEST_REACH)
    return `The gaps of the pattern "${source}" are over ${LONGEST_REACH} words together.`;
  return null;
}

/** Not nested, each closed by its own kind. */
function hasPairedBrackets(source: string): boolean {
  return !/[()[\]]/.test(source.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, ' '));
}

function isGap(part: string): boolean {
  const max = Number(part.slice(1));
  return Number.isInteger(max) && max >= 1 && max <= LONGEST_GAP;
}

function isWellFormed(element: Element): boolean {
  if (element.type !== 'words') return true;
  return element.options.every((option) =>
    option.every(({ text }) => text !== '' && !/[*()[\]|<>~#@]/.test(text)),
  );
}
