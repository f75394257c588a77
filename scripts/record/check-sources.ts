/** Every figure, pledge, fact and check has a source that can be opened. */
import type { TheRecord } from '../pack/record-types.ts';
import type { RecordSource } from '../pack/sources.ts';
import type { Report } from './problems.ts';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function checkSources(record: TheRecord, report: Report): void {
  const some = (where: string, sources: RecordSource[] | undefined): void => {
    if (!sources || sources.length === 0) report(where, 'has no source');
    for (const source of sources ?? []) one(where, source);
  };
  const one = (where: string, source: RecordSource | undefined): void => {
    if (!source) {
      report(where, 'has no source');
      return;
    }
    if (!source.title || !source.publisher) report(where, 'has a source without title or publisher');
    if (!/^https?:\/\/\S+$/.test(source.url ?? ''))
      report(where, `has a source without an http address: ${source.url}`);
    if (source.date && !DATE.test(source.date))
      report(where, `has a source of an unreadable date: ${source.date}`);
  };
  for (const series of record.spending.series) one(`spending ${series.id}`, series.source);
  for (const pledge of record.pledges.pledges) some(`pledge ${pledge.id}`, pledge.sources);
  for (const demand of record.pledges.demands) some(`demand ${demand.id}`, demand.sources);
  for (const fact of record.facts.facts) some(`fact ${fact.id}`, fact.sources);
  for (const check of record.checks.checks) some(`check ${check.id}`, check.sources);
  one('members', record.members.source);
  for (const member of record.members.members) {
    for (const exception of member.exceptions) one(`member ${member.iso3}`, exception.source);
  }
}
