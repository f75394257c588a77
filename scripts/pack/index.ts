/**
 * npm run pack            builds assets/nato/pack.json from the record and our additions
 * npm run pack -- --check exits 1 where the committed file isn't what would be built
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { canonical } from './canonical.ts';
import { ASSETS, loadRecord } from './load.ts';
import { buildRecord } from './record.ts';

const FILE = `${ASSETS}pack.json`;
/** Issue 6: the pack's data is at most 40 kB gzipped. */
const LIMIT = 40_000;

const pack = buildRecord(loadRecord());
const text = canonical(pack);
const size = gzipSync(JSON.stringify(pack), { level: 9 }).length;
for (const [key, section] of Object.entries(pack)) {
  if (process.argv.includes('--sizes'))
    console.log(`  ${key}: ${gzipSync(JSON.stringify(section), { level: 9 }).length}`);
}
if (size > LIMIT) {
  console.error(`The pack is ${size} bytes gzipped, more than ${LIMIT}.`);
  process.exit(1);
}
if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
    console.error('assets/nato/pack.json is not what `npm run pack` builds. Run it and commit the result.');
    process.exit(1);
  }
} else {
  writeFileSync(FILE, text);
}
console.log(
  `assets/nato/pack.json: ${pack.entities.length} entities, ${pack.series.length} series, ${pack.pledges.length} pledges, ` +
    `${pack.facts.length} facts, ${pack.checks.length} checks, ${Object.keys(pack.sources).length} sources, ${size} bytes gzipped`,
);
