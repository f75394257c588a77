/**
 * Many terms looked for in one pass. The scan is one alternation of short literal beginnings, which the
 * browser's pattern engine makes into native code; only where one stands are the terms that begin so
 * compared.
 */
import { BREAK, lower } from './letters.ts';
import { beginnings, matchTerm, readTerm, type Term } from './terms.ts';

/** A term found: text.slice(start, end). */
export interface Hit {
  role: string;
  start: number;
  end: number;
}

interface Entry extends Term {
  role: string;
}

export interface Scanner {
  scan: RegExp;
  byBeginning: Map<string, Entry[]>;
}

const literal = (letters: string) => letters.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A scanner for terms by role; null where there is none. */
export function scanner(vocabulary: Map<string, string[]>): Scanner | null {
  const all = new Map<string, Entry[]>();
  let anywhere = false;
  for (const [role, terms] of vocabulary) {
    for (const term of terms) {
      const entry: Entry = { role, ...readTerm(term) };
      anywhere ||= entry.freeFront || entry.arabic;
      for (const beginning of beginnings(entry)) {
        const list = all.get(beginning);
        if (list) list.push(entry);
        else all.set(beginning, [entry]);
      }
    }
  }
  all.delete('');
  if (all.size === 0) return null;
  // A beginning that has a shorter one in the set gives its terms to that.
  const byBeginning = new Map<string, Entry[]>();
  let shortest: string | undefined;
  for (const beginning of [...all.keys()].sort()) {
    const entries = all.get(beginning) as Entry[];
    // In order, whatever begins with the shorter one follows it.
    if (shortest !== undefined && beginning.startsWith(shortest)) {
      const kept = byBeginning.get(shortest) as Entry[];
      for (const entry of entries) if (!kept.includes(entry)) kept.push(entry);
    } else {
      shortest = beginning;
      byBeginning.set(beginning, entries);
    }
  }
  const atoms = [...byBeginning.keys()].map(literal).join('|');
  return { scan: new RegExp(anywhere ? `(${atoms})` : `(?:^|${BREAK})(${atoms})`, 'g'), byBeginning };
}

/** All terms in a text, in order of their beginning; several roles may share a place. */
export function scanText({ scan, byBeginning }: Scanner, text: string): Hit[] {
  const small = lower(text);
  const hits: Hit[] = [];
  scan.lastIndex = 0;
  for (let found = scan.exec(small); found; found = scan.exec(small)) {
    const beginning = found[1] as string;
    const start = scan.lastIndex - beginning.length;
    scan.lastIndex = start + 1;
    for (const entry of byBeginning.get(beginning) ?? []) {
      const end = matchTerm(entry, text, small, start);
      if (end > start) hits.push({ role: entry.role, start, end });
    }
  }
  return hits;
}
