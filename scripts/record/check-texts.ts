/** Notes short enough to show, references that lead somewhere, verdicts from the closed set. */
import { LONGEST_NOTE } from '../../brief/judge/notes.ts';
import type { PledgeAdditions } from '../pack/pledges.ts';
import type { TheRecord } from '../pack/record-types.ts';
import type { Report } from './problems.ts';

/** record/README.md: a fact is one sentence of at most this many characters. */
const LONGEST_FACT = 220;
const VERDICTS = new Set(['agrees', 'incomplete', 'outdated', 'differs', 'unmatched']);
/** What facts are related to beside members. */
const RELATED = new Set(['NATO', 'EU', 'Rutte', 'Stoltenberg', 'Trump', 'Ukraine']);
/** The article's blocks: 0 is the headline, then its ten paragraphs. */
const PARAGRAPHS = 10;

export function checkTexts(record: TheRecord, additions: PledgeAdditions, report: Report): void {
  const short = (where: string, text: string, longest = LONGEST_NOTE): void => {
    if (text.trim() === '') report(where, 'is empty');
    if (text.length > longest) report(where, `has ${text.length} characters, more than ${longest}`);
  };
  const ids = new Set(record.facts.facts.map(({ id }) => id));
  if (ids.size !== record.facts.facts.length) report('facts', 'have an id twice');
  const members = new Set(record.members.members.map(({ iso2 }) => iso2));
  for (const fact of record.facts.facts) {
    short(`fact ${fact.id}`, fact.claim, LONGEST_FACT);
    if (!record.facts.topics.includes(fact.topic))
      report(`fact ${fact.id}`, `is of an unknown topic ${fact.topic}`);
    for (const id of fact.relatedTo) {
      if (!members.has(id) && !RELATED.has(id))
        report(`fact ${fact.id}`, `is related to ${id}, who is not known`);
    }
  }
  for (const check of record.checks.checks) {
    short(`check ${check.id}`, check.explanation);
    if (!VERDICTS.has(check.verdict)) report(`check ${check.id}`, `has an unknown verdict ${check.verdict}`);
    if (check.paragraphs.some((at) => at < 0 || at > PARAGRAPHS))
      report(`check ${check.id}`, 'points outside the article');
    for (const fact of check.facts)
      if (!ids.has(fact)) report(`check ${check.id}`, `names a fact ${fact}, which is not there`);
  }
  for (const pledge of record.pledges.pledges) {
    short(`pledge ${pledge.id}`, pledge.what);
    for (const exception of pledge.exceptions) short(`pledge ${pledge.id}, exception`, exception);
    for (const mistake of pledge.commonMistakes ?? []) short(`pledge ${pledge.id}, mistake`, mistake.instead);
  }
  for (const [id, caveat] of Object.entries(additions.caveats)) short(`pledge ${id}, caveat`, caveat);
}
