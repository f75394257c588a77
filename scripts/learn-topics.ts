/**
 * npx tsx scripts/learn-topics.ts [FILE.jsonl…] [--check]
 *
 * Learns the weights of the topic models from the labelled development set (../shared/corpus/topics) and
 * writes assets/nato/topics-model.json; `npm run pack` takes them from there. Prints what cross-validation
 * says. With --check nothing is written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Pack } from '../brief/pack.ts';
import { featuresOf, loadStories, measureStory } from './learn/examples.ts';
import { crossValidate, FEATURES, learnModels, RIDGE } from './learn/models.ts';
import { ASSETS, loadRecord } from './pack/load.ts';
import { buildTopics } from './pack/topics.ts';

const CORPUS = '../shared/corpus/topics/';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' } },
});
const paths =
  positionals.length > 0 ? positionals : [`${CORPUS}dev-en.jsonl`, `${CORPUS}dev-other-languages.jsonl`];
if (!paths.every((path) => existsSync(path))) {
  console.error(`Not here: ${paths.filter((path) => !existsSync(path)).join(', ')}`);
  process.exit(2);
}
const stories = loadStories(paths);
const pack = { topics: buildTopics(loadRecord()) } as Pack;
const measures = stories.map((story) => measureStory(pack, story));
const models = learnModels(featuresOf(Object.values(FEATURES), measures), stories, RIDGE);
console.log(JSON.stringify(models, null, 2));
for (const line of crossValidate(stories, measures)) console.log(line);
if (!values.check) {
  writeFileSync(`${ASSETS}topics-model.json`, `${JSON.stringify(models, null, 2)}\n`);
}
