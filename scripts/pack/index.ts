/**
 * npm run pack            builds assets/nato/pack.json from the record and our additions
 * npm run pack -- --check exits 1 where the committed file isn't what would be built
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { joinWords, languagesOf, recordOf, wordsOf } from '../../brief/pack-words.ts';
import { checkPack } from '../../settings/pack-schema.ts';
import { canonical } from './canonical.ts';
import { formatted, packJsonSchema } from './json-schema.ts';
import { ASSETS, loadRecord } from './load.ts';
import { buildRecord } from './record.ts';

const FILE = `${ASSETS}pack.json`;
/** Topics that pages can be about, with their names: what the popup and the options need of the pack, so that they needn't carry its data. */
const NAMES = `${ASSETS}topic-names.json`;
/** For authors of packs: their editors complete and check by it. */
const SCHEMA = fileURLToPath(new URL('../../docs/pack.schema.json', import.meta.url));
/** Languages with words of their own, for the background. */
const LANGUAGES = `${ASSETS}languages.json`;
/** Issue 6: the pack's data is at most 40 kB gzipped. A page gets the record and the words of its language. */
const LIMIT = 40_000;

const gzipped = (data: unknown): number => gzipSync(JSON.stringify(data), { level: 9 }).length;

const pack = buildRecord(loadRecord());
const text = canonical(pack);
const { name, topics } = pack;
const names = canonical({
  name,
  topics: topics
    .filter(({ words, vocabulary }) => words || vocabulary)
    .map((topic) => ({ id: topic.id, name: topic.name })),
});
const languages = canonical({ languages: languagesOf(pack) });
const schema = formatted(packJsonSchema());
const sizes = languagesOf(pack).map((language) => ({
  language,
  bytes: gzipped(joinWords(recordOf(pack), wordsOf(pack, language))),
}));
const largest = sizes.reduce((a, b) => (a.bytes >= b.bytes ? a : b));
for (const [key, section] of Object.entries(pack)) {
  if (process.argv.includes('--sizes')) console.log(`  ${key}: ${gzipped(section)}`);
}
const checked = checkPack(pack);
if ('problems' in checked) {
  for (const { path, message } of checked.problems) console.error(`${path} ${message}`);
  process.exit(1);
}
if (largest.bytes > LIMIT) {
  console.error(
    `The pack is ${largest.bytes} bytes gzipped for a page in ${largest.language}, more than ${LIMIT}.`,
  );
  process.exit(1);
}
if (process.argv.includes('--check')) {
  for (const [file, built] of [
    [FILE, text],
    [NAMES, names],
    [SCHEMA, schema],
    [LANGUAGES, languages],
  ] as const) {
    if (existsSync(file) && readFileSync(file, 'utf8') === built) continue;
    console.error(`${file} is not what \`npm run pack\` builds. Run it and commit the result.`);
    process.exit(1);
  }
} else {
  writeFileSync(FILE, text);
  writeFileSync(NAMES, names);
  writeFileSync(SCHEMA, schema);
  writeFileSync(LANGUAGES, languages);
}
console.log(
  `assets/nato/pack.json: ${pack.entities.length} entities, ${pack.series.length} series, ${pack.pledges.length} pledges, ` +
    `${pack.facts.length} facts, ${pack.checks.length} checks, ${Object.keys(pack.sources).length} sources; ` +
    `gzipped ${gzipped(recordOf(pack))} bytes of record, at most ${largest.bytes} with the words of a language (${largest.language}), ${gzipped(pack)} with those of all`,
);
