/**
 * Topics: is a story about NATO or defence spending? Runs what ships, the spotter's words and the decision,
 * over ../shared/corpus/topics; beside it the naive baseline and cross-validated scores of the learned weights.
 */
import { writeFileSync } from 'node:fs';
import type { Pack } from '../../brief/pack.ts';
import { ABOUT, findTopics, MENTION } from '../../brief/topics.ts';
import { spotText } from '../../page/spot.ts';
import { articleOf, loadStories, measureStory, type Story } from '../../scripts/learn/examples.ts';
import { crossValidate } from '../../scripts/learn/models.ts';
import { loadRecord } from '../../scripts/pack/load.ts';
import { buildTopics } from '../../scripts/pack/topics.ts';
import type { Evaluate, Score } from './index.ts';

interface Judged {
  story: Story;
  spotted: boolean;
  best: number;
  topics: string[];
}

export const evaluate: Evaluate = async (paths, predictions) => {
  const pack = { topics: buildTopics(loadRecord()) } as Pack;
  const stories = loadStories(paths);
  const judged = stories.map((story): Judged => {
    const found = findTopics(articleOf(story), [pack], { off: [], own: [] });
    const spotted = spotText(story.lang, story.title, story.paragraphs);
    const topics = found.filter(({ score }) => spotted && score >= ABOUT).map(({ id }) => id);
    return { story, spotted, best: found[0]?.score ?? 0, topics };
  });
  if (predictions) {
    const lines = judged.map(({ story, topics }) =>
      JSON.stringify({ id: story.id, positive: topics.length > 0, topics }),
    );
    writeFileSync(predictions, `${lines.join('\n')}\n`);
  }
  report(judged);
  for (const line of crossValidate(
    stories,
    stories.map((story) => measureStory(pack, story)),
  ))
    console.log(line);
  const opens = ({ topics }: Judged) => topics.length > 0;
  return {
    task: 'topics',
    ...score(judged, opens),
    byLang: {
      en: score(judged.filter(isEnglish), opens),
      other: score(
        judged.filter((one) => !isEnglish(one)),
        opens,
      ),
    },
  };
};

const isEnglish = ({ story }: Judged) => story.lang === 'en';
const isTopic = ({ story }: Judged) => story.label === 'topic';

function score(judged: Judged[], opens: (one: Judged) => boolean): Score {
  const hits = judged.filter((one) => opens(one) && isTopic(one)).length;
  const opened = judged.filter(opens).length;
  const topics = judged.filter(isTopic).length;
  const precision = opened === 0 ? 0 : hits / opened;
  const recall = topics === 0 ? 0 : hits / topics;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { n: judged.length, precision, recall, f1 };
}

function report(judged: Judged[]): void {
  const languages = [...new Set(judged.map(({ story }) => story.lang))];
  const percent = (part: Judged[], of: Judged[]) =>
    of.length === 0 ? '   –' : `${((100 * part.length) / of.length).toFixed(1)}%`.padStart(6);
  const row = (name: string, part: Judged[]) => {
    const { n, precision, recall, f1 } = score(part, ({ topics }) => topics.length > 0);
    const flagged = (label: string, test: (one: Judged) => boolean) => {
      const of = part.filter(({ story }) => story.label === label);
      return percent(of.filter(test), of);
    };
    const opens = ({ topics }: Judged) => topics.length > 0;
    const spotted = (one: Judged) => one.spotted;
    console.log(
      `${name.padEnd(8)}${String(n).padStart(6)}  ${precision.toFixed(3)}  ${recall.toFixed(3)}  ${f1.toFixed(3)}   ` +
        `${flagged('near', opens)} ${flagged('other', opens)}   ` +
        `${flagged('topic', spotted)} ${flagged('near', spotted)} ${flagged('other', spotted)}   ` +
        flagged('near', ({ best }) => best >= MENTION && best < ABOUT),
    );
  };
  console.log('             n  prec.  recall F1      opens on        spotted           badge on');
  console.log('language                               near  other    topic   near  other     near');
  for (const language of languages)
    row(
      language,
      judged.filter(({ story }) => story.lang === language),
    );
  row(
    'others',
    judged.filter((one) => !isEnglish(one)),
  );
  row('all', judged);
  const naive = ({ story }: Judged) =>
    [story.title, ...story.paragraphs].some((text) => /\bNATO\b/i.test(text));
  for (const [name, part] of [
    ['en', judged.filter(isEnglish)],
    ['others', judged.filter((one) => !isEnglish(one))],
  ] as const) {
    console.log(`"the word NATO occurs", ${name}: F1 ${score([...part], naive).f1.toFixed(3)}`);
  }
}
