/** White space as a reader sees it: any run of it is one space, none at the ends. */

const RUNS = /[^\S ]\s*| \s+/g;
const SPACE = /\s/;

/** Folds every run of white space (line breaks, tabs, no-break spaces) to one space and trims. */
export function fold(text: string): string {
  return text.replace(RUNS, ' ').trim();
}

/** True for the UTF-16 units that `fold` folds. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return SPACE.test(String.fromCharCode(unit));
}
