/**
 * npx tsx tests/evaluate/extraction-train.ts [FOLDER…] [--write]
 *
 * Learns page/read/weights.ts from labelled pages: prints scores cross-validated by site (no page of a site
 * that was learnt from is scored), and with --write fits all pages and writes the weights.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '../../page/read/model.ts';
import { boost, type Model, type Options, type Sample, scoreOf } from './extraction-boost.ts';
import { type Label, labelsOf } from './extraction-labels.ts';
import { bundle, type Labelled, labelledPages, visit } from './extraction-pages.ts';
import { compare, summarise } from './extraction-score.ts';

const CORPUS = '../shared/corpus';
const FOLDERS = [`${CORPUS}/extraction`, `${CORPUS}/extraction-more/aed`, `${CORPUS}/extraction-more/fundus`];

interface Page extends Labelled {
  texts: string[];
  rows: (number[] | null)[];
  labels: Label[];
  site: string;
}

/** Signs that hold whatever the sample says: more links never make a block likelier to be the article's. */
const MONOTONE: Partial<Record<(typeof FEATURES)[number], 1 | -1>> = {
  up: -1,
  wide: 1,
  alike: 1,
  here: 1,
  beside: -1,
  linked: -1,
  size: 1,
  ends: 1,
};
const OPTIONS: Options = {
  trees: 40,
  leaves: 4,
  rate: 0.2,
  least: 30,
  ridge: 2,
  monotone: FEATURES.map((name) => MONOTONE[name] ?? 0),
};
/** The benchmark's own gold texts are the most careful; fundus keeps what its parsers keep. */
const TRUST: Record<string, number> = { extraction: 3, aed: 1.5, fundus: 1 };
/** No single block may outweigh a page, and none is worth nothing. */
const MOST = 0.15;
const LEAST = 0.0005;
/** As in keep.ts. */
const TAKEN = 0.3;
const FOLDS = 5;
const SEEDS = [1, 2, 3, 4];

const column = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Record<
  (typeof FEATURES)[number],
  number
>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' } },
});
const folders = positionals.length > 0 ? positionals : FOLDERS;
const pages = await readAll(folders.flatMap(labelledPages));
const trusted = pages.filter((page) => !isDoubtful(page));
console.log(
  `${pages.length} pages, ${pages.length - trusted.length} with doubtful gold texts left out of learning`,
);
crossValidate();
if (values.write) writeWeights(boost(samplesOf(trusted), OPTIONS));

async function readAll(labelled: Labelled[]): Promise<Page[]> {
  const byFile = new Map(labelled.map((page) => [page.file, page]));
  const script = await bundle('tests/evaluate/extraction-readers.ts', 'readers');
  const read: Page[] = [];
  await visit([...byFile.keys()], [script], async (file, run) => {
    const page = byFile.get(file)!;
    const { texts, rows } = (await run('readers.rows()')) as Pick<Page, 'texts' | 'rows'>;
    read.push({ ...page, texts, rows, labels: labelsOf(page.body, texts), site: siteOf(page) });
  });
  return read;
}

/** The last two parts of the host: enough to keep a publisher's pages together. */
function siteOf({ url, id }: Labelled): string {
  try {
    return new URL(url).hostname.split('.').slice(-2).join('.');
  } catch {
    return id;
  }
}

function samplesOf(list: readonly Page[]): Sample[] {
  return list.flatMap((page) => {
    const folder = page.folder.split('/').at(-1)!;
    const trust = TRUST[folder] ?? 1;
    return page.rows.flatMap((row, at) => {
      if (!row) return [];
      const { yes, weight } = page.labels[at]!;
      const worth =
        folder === 'fundus' && !yes && isInFlow(row) ? LEAST / 10 : Math.min(weight, MOST) + LEAST;
      return [{ row, yes, weight: worth * trust }];
    });
  });
}

/** Lists and embedded posts inside the text, which fundus's parsers leave out by rule. */
function isInFlow(row: readonly number[]): boolean {
  return (
    (row[column.list] === 1 || row[column.post] === 1) && row[column.beside] === 0 && row[column.up]! <= 1
  );
}

/** Gold texts that end in the middle: much of the plain text is missing from them. */
function isDoubtful({ rows, labels, texts }: Page): boolean {
  let all = 0;
  let missing = 0;
  for (const [at, row] of rows.entries()) {
    const plain = row && row[column.up] === 0 && row[column.level] === 0 && row[column.beside] === 0;
    if (!plain || row[column.bare] === 1 || texts[at]!.length < 80) continue;
    all += texts[at]!.length;
    if (!labels[at]!.yes) missing += texts[at]!.length;
  }
  return missing > 0.35 * all;
}

function crossValidate(): void {
  const scores = new Map<string, { precision: number; recall: number; f1: number }[]>();
  for (const seed of SEEDS) {
    const folds = foldsOf(seed);
    const models = Array.from({ length: FOLDS }, (_, fold) =>
      boost(samplesOf(trusted.filter((page) => folds.get(page.site) !== fold)), OPTIONS),
    );
    for (const folder of folders) {
      const shares = pages
        .filter((page) => page.folder === folder)
        .map((page) => compare(page.body, textOf(page, models[folds.get(page.site)!]!)));
      scores.set(folder, [...(scores.get(folder) ?? []), summarise(shares)]);
    }
  }
  for (const [folder, list] of scores) {
    const mean = (key: 'precision' | 'recall' | 'f1') =>
      (list.reduce((sum, each) => sum + each[key], 0) / list.length).toFixed(4);
    console.log(
      `${folder.split('/').slice(-2).join('/')}: cross-validated by site, ${SEEDS.length} foldings: precision ${mean('precision')}, recall ${mean('recall')}, F1 ${mean('f1')}`,
    );
  }
}

function textOf(page: Page, model: Model): string {
  return page.texts
    .filter((_, at) => {
      const row = page.rows[at];
      return row && scoreOf(model, row) > TAKEN;
    })
    .join('\n');
}

/** Deals sites to folds by a seeded shuffle. */
function foldsOf(seed: number): Map<string, number> {
  const sites = [...new Set(pages.map((page) => page.site))].sort();
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const shuffled = sites.map((site) => ({ site, key: random() })).sort((a, b) => a.key - b.key);
  return new Map(shuffled.map(({ site }, at) => [site, at % FOLDS]));
}

function writeWeights({ bias, trees }: Model): void {
  const lines = trees.map((tree) => `  ${JSON.stringify(tree)},`);
  writeFileSync(
    'page/read/weights.ts',
    `// Written by \`npx tsx tests/evaluate/extraction-train.ts --write\`: learnt, not chosen. See model.ts.
/** A leaf's share of the log-odds, or a question: is this feature (an index into FEATURES) at most the limit? */
export type Tree = number | readonly [feature: number, limit: number, below: Tree, above: Tree];
export const BIAS = ${bias.toFixed(3)};
// biome-ignore format: one tree a line
export const TREES: readonly Tree[] = [
${lines.join('\n')}
];
`,
  );
  console.log(`page/read/weights.ts: ${trees.length} trees`);
}
