/** What the record's check found: where and what, in words. */
export interface Problem {
  where: string;
  what: string;
}

export type Report = (where: string, what: string) => void;

/** Gathers problems. */
export function reporter(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return {
    problems,
    report: (where, what) => {
      problems.push({ where, what });
    },
  };
}
