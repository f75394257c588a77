/** All rules over the record, its additions and the pack that is made of them. */
import { checkPack } from '../../settings/pack-schema.ts';
import type { EntityAdditions } from '../pack/entities.ts';
import { loadJson, loadRecord } from '../pack/load.ts';
import type { PledgeAdditions } from '../pack/pledges.ts';
import { buildRecord } from '../pack/record.ts';
import type { TheRecord } from '../pack/record-types.ts';
import { checkNames } from './check-names.ts';
import { checkPledges } from './check-pledges.ts';
import { checkSources } from './check-sources.ts';
import { checkSpending } from './check-spending.ts';
import { checkTexts } from './check-texts.ts';
import { type Problem, reporter } from './problems.ts';

export function checkRecord(record: TheRecord = loadRecord()): Problem[] {
  const { problems, report } = reporter();
  const pledges = loadJson<PledgeAdditions>('pledges.json');
  checkSources(record, report);
  checkSpending(record, report);
  checkPledges(record, report);
  checkNames(record, loadJson<EntityAdditions>('entities.json'), report);
  checkTexts(record, pledges, report);
  // A record with problems may not be fit to build.
  if (problems.length > 0) return problems;
  const checked = checkPack(buildRecord(record));
  if ('problems' in checked)
    for (const { path, message } of checked.problems) report(`pack ${path}`, message);
  return problems;
}
